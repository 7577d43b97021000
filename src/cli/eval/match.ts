/** Which finding meets which label. */
import type { FindingLine, Place } from '../check-line';
import { sameValue } from './fold-value';
import type { Label } from './labels';
import { areNeighbours } from './neighbours';
import { sameSubject } from './subjects';

/** A finding may be twice as long as its label, and a short sentence's worth more. */
const SLACK = 60;

/** True when the stretches share at least one character. */
export function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when the finding may be taken as an answer to the label. */
export function meets(finding: FindingLine, label: Label): boolean {
  return (
    areNeighbours(finding.attribute, label.attribute) &&
    overlap(finding, label) &&
    finding.end - finding.start <= 2 * (label.end - label.start) + SLACK
  );
}

/** Pairs findings with labels, one to one: the pair that agrees in most goes first. */
export function match(findings: FindingLine[], labels: Label[]): Map<FindingLine, Label> {
  const pairs = findings.flatMap((finding) =>
    labels
      .filter((label) => meets(finding, label))
      .map((label) => ({ finding, label, rank: rank(finding, label) })),
  );
  pairs.sort((a, b) => b.rank - a.rank);
  const taken = new Map<FindingLine, Label>();
  const met = new Set<Label>();
  for (const { finding, label } of pairs) {
    if (taken.has(finding) || met.has(label)) continue;
    taken.set(finding, label);
    met.add(label);
  }
  return taken;
}

/** Same attribute outweighs an allowed verdict, that the same value and subject, those the closeness of the spans. */
function rank(finding: FindingLine, label: Label): number {
  const shared = Math.min(finding.end, label.end) - Math.max(finding.start, label.start);
  const spanned = Math.max(finding.end, label.end) - Math.min(finding.start, label.start);
  return (
    (finding.attribute === label.attribute ? 16 : 0) +
    (label.verdict.includes(finding.verdict) ? 8 : 0) +
    (valueAgrees(finding, label) ? 4 : 0) +
    (sameSubject(finding.subject, label.subject) ? 2 : 0) +
    shared / spanned
  );
}

/** True when the finding shows the label's value, as written or in normal form. */
export function valueAgrees(finding: FindingLine, label: Label): boolean {
  const { value } = label;
  return value === null || sameValue(finding.value, value) || sameValue(finding.normal, value);
}
