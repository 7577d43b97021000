/** A page's findings as they leave the extension: worded, and with all that each format needs. Plain data. */
import type { AttributeId } from '../engine/attribute-ids';
import type { Confidence, Verdict } from '../engine/claim';
import type { SourceView } from '../messages';

/** What an editor made of a finding. */
export type Decision = 'accepted' | 'disputed';

export interface Review {
  decision: Decision | null;
  note: string;
}

/** Words of a page and what stands around them. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

export interface SheetFinding {
  verdict: Verdict;
  /** The verdict in words. */
  verdictText: string;
  subject: string;
  attribute: AttributeId;
  /** The attribute in words, with its season. */
  about: string;
  quote: Quote;
  /** The value that the page gives, in words; for a denial, the denial. */
  said: string;
  /** What the record says, in words; null where it says nothing, or is covered. */
  expected: string | null;
  /** What the record says would spoil the story and is left out. */
  covered: boolean;
  confidence: Confidence;
  /** ISO date. */
  asOf: string | null;
  disputed: boolean;
  /** What is to be said beside the record's value, in words: as of when, and that sources differ. */
  remarks: string[];
  sources: SourceView[];
  /** The pack's name. */
  pack: string | null;
  review: Review | null;
}

/** Values of one page that cannot all be right. */
export interface SheetConflict {
  subject: string;
  attribute: AttributeId;
  about: string;
  said: { value: string; quote: Quote }[];
}

/** The headings of a sheet in the reader's language. */
export interface SheetWords {
  title: string;
  page: string;
  published: string;
  checked: string;
  record: string;
  pageSays: string;
  recordSays: string;
  recordSilent: string;
  covered: string;
  sources: string;
  conflicts: string;
  nothing: string;
  undated: string;
  note: string;
  decisions: Record<Decision, string>;
}

export interface Sheet {
  /** A UUID. */
  id: string;
  page: { url: string; title: string; language: string; published: string | null };
  /** The ISO day on which the page was compared. */
  checked: string;
  version: string;
  packs: { name: string; version: string; knownThrough: string }[];
  findings: SheetFinding[];
  conflicts: SheetConflict[];
  /** The language of the words. */
  language: string;
  words: SheetWords;
}
