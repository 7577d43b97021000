/** What the engine makes: claims, findings, conflicts and the report. All of it is plain data and survives JSON. */
import type { AttributeId } from './attribute-ids';
import type { Span } from './passage';
import type { FactValue } from './values';

export type Stance =
  | 'asserted'
  | 'reported'
  | 'denied'
  | 'planned'
  | 'formerly'
  | 'asked'
  | 'supposed'
  | 'hedged'
  | 'compared'
  | 'quoted-as-false';

export type Verdict = 'contradicted' | 'outdated' | 'supported' | 'unverifiable';
export type Confidence = 'high' | 'medium' | 'low';

/** One step of the way to a finding; the locales hold the words. */
export interface Step {
  code: string;
  params?: Record<string, string>;
}

/** How a claimed number or date relates to the value written. */
export type Comparison = 'exact' | 'at-least' | 'at-most' | 'about' | 'more-than' | 'less-than';

/** A role of which only one side is known to the record. */
export interface HalfRole {
  person: string | null;
  character: string | null;
  /** The claim is about the leading role, whoever that is. */
  lead?: boolean;
}

export interface Claim {
  /** Stable within a page: passage id, attribute and place. */
  id: string;
  passage: string;
  /** Entity id; `?` for a work the record does not cover (read only when the reader asks). */
  subject: string;
  attribute: AttributeId;
  /** The typed value; null where the page names something the record does not know (an unknown person). */
  value: FactValue | HalfRole | null;
  /** The value as written. */
  shown: string;
  /** The value in the form values are compared in: a name, an ISO date, a number. */
  normal: string;
  season?: number;
  /** The episode of the season that the claim is about, where it names one. */
  episode?: number;
  /** The continuity that the claim speaks of, where it says so. */
  continuity?: 'screen' | 'novels';
  comparison?: Comparison;
  /** What is underlined. */
  span: Span;
  /** The underlined words themselves, to check before each painting. */
  quote: string;
  stance: Stance;
  /** Who says it, where the page names somebody. */
  speaker?: string;
  /** The day or interval the claim itself speaks of. */
  at?: { from: string; to: string };
  /** How the cue and the subject were found: the evidence that makes confidence. A `topic` subject is a guess. */
  evidence: {
    cue: 'explicit' | 'bare';
    subject: 'explicit' | 'inherited' | 'topic';
    own: boolean;
  };
  /** Other works that the passage names, where the subject was not tied to the value: the page may be speaking of one. */
  others?: string[];
  /** False for a side remark on a work that is not the page's topic. */
  core: boolean;
  steps: Step[];
}

export interface Finding {
  claim: Claim;
  verdict: Verdict;
  /** What the record says, as text in normal form; null where it says nothing. */
  expected: string | null;
  confidence: Confidence;
  spoiler: boolean;
  /** The day the record's value is as of, where that matters. */
  asOf: string | null;
  pack: string | null;
  facts: string[];
  sources: string[];
  disputed: boolean;
  steps: Step[];
}

export interface Conflict {
  subject: string;
  attribute: AttributeId;
  values: { value: string; claim: string }[];
  /** True when the record says which of the values is right. */
  settled: boolean;
}

/** A claim that yielded no finding, and why: for "why was this not flagged". */
export interface Silence {
  claim: Claim;
  reason: Step;
}

export interface Report {
  findings: Finding[];
  conflicts: Conflict[];
  silent: Silence[];
}
