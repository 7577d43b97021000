/** What `check --json` prints for a document: the contract of the command line, one object a line. */
import type { AttributeId } from '../engine/attribute-ids';
import type { Claim, Conflict, Finding, Report, Step } from '../engine/claim';
import { isConflictShown, isShown, type Strictness } from '../engine/policy';

/** UTF-16 offsets in the document's text. */
export interface Place {
  start: number;
  end: number;
}

export interface FindingLine extends Place {
  quote: string;
  subject: string;
  attribute: AttributeId;
  value: string;
  normal: string;
  stance: Claim['stance'];
  verdict: Finding['verdict'];
  expected: string | null;
  confidence: Finding['confidence'];
  core: boolean;
  spoiler: boolean;
  asOf: string | null;
  pack: string | null;
  facts: string[];
  sources: string[];
  /** The steps that led there: codes with their parameters, as in the report. */
  why: Step[];
}

export interface ConflictLine {
  subject: string;
  attribute: AttributeId;
  values: (Place & { value: string; quote: string })[];
}

export interface CheckLine {
  document: string;
  published: string | null;
  reference: { from: string | null; to: string };
  findings: FindingLine[];
  conflicts: ConflictLine[];
}

/** A claim that gave no finding, for `--explain` and the lists of `eval`. */
export interface SilentLine extends Place {
  quote: string;
  subject: string;
  attribute: AttributeId;
  value: string;
  stance: Claim['stance'];
  reason: Step;
  why: Step[];
}

/** Finds the place of a claim in the document's text. */
export type Locate = (claim: Claim) => Place;

/** True for what `check` prints: what the strictness shows, and agreement, which is not a mark but is part of the answer. */
export function isPrinted(finding: Finding, strictness: Strictness): boolean {
  return finding.verdict === 'supported' || isShown(finding, strictness);
}

/** The findings as printed, in the order of the text. */
export function findingLines(findings: Finding[], locate: Locate): FindingLine[] {
  return findings.map((finding) => findingLine(finding, locate)).sort(byPlace);
}

function findingLine(finding: Finding, locate: Locate): FindingLine {
  const { claim } = finding;
  return {
    quote: claim.quote,
    ...locate(claim),
    subject: claim.subject,
    attribute: claim.attribute,
    value: claim.shown,
    normal: claim.normal,
    stance: claim.stance,
    verdict: finding.verdict,
    expected: finding.expected,
    confidence: finding.confidence,
    core: claim.core,
    spoiler: finding.spoiler,
    asOf: finding.asOf,
    pack: finding.pack,
    facts: finding.facts,
    sources: finding.sources,
    why: finding.steps,
  };
}

/** The conflicts that the strictness shows; `claims` are all claims of the document. */
export function conflictLines(
  report: Report,
  claims: Map<string, Claim>,
  strictness: Strictness,
  locate: Locate,
): ConflictLine[] {
  return report.conflicts
    .filter((one) => isConflictShown(one, strictness))
    .map((one) => conflictLine(one, claims, locate));
}

function conflictLine(conflict: Conflict, claims: Map<string, Claim>, locate: Locate): ConflictLine {
  const values = conflict.values.map(({ value, claim: id }) => {
    const claim = claims.get(id);
    if (claim === undefined)
      throw new Error(`a conflict names the claim ${id}, which the document does not have`);
    return { value, quote: claim.quote, ...locate(claim) };
  });
  return { subject: conflict.subject, attribute: conflict.attribute, values };
}

/** Silent claims, in the order of the text. */
export function silentLines(report: Report, locate: Locate): SilentLine[] {
  return report.silent
    .map(({ claim, reason }) => ({
      quote: claim.quote,
      ...locate(claim),
      subject: claim.subject,
      attribute: claim.attribute,
      value: claim.shown,
      stance: claim.stance,
      reason,
      why: claim.steps,
    }))
    .sort(byPlace);
}

function byPlace(a: Place, b: Place): number {
  return a.start - b.start || a.end - b.end;
}
