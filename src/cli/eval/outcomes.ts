/** One document judged: what became of each finding, label and conflict. All figures are counted from these. */
import type { CheckLine, ConflictLine, FindingLine } from '../check-line';
import { sameValue } from './fold-value';
import type { Label, LabelledConflict } from './labels';
import { match, meets, valueAgrees } from './match';
import { sameSubject } from './subjects';

export interface FindingOutcome {
  finding: FindingLine;
  label: Label | null;
  /**
   * right or wrong; `other-flag` where the label wants the other of contradicted and outdated; a repeat of a met
   * label's flag; unjudged, for words without a label where agreement or the document is not labelled throughout.
   */
  mark: 'right' | 'other-flag' | 'wrong' | 'repeat' | 'unjudged';
  /** Set where the verdict is right and the explanation differs from the label's. */
  off: { value: boolean; expected: boolean; subject: boolean };
}

/** What a label asks for: a flag for sure, a flag or something else, agreement, "cannot be checked", or nothing. */
export type LabelClass = 'sure' | 'dubious' | 'supported' | 'unverifiable' | 'optional';

export interface LabelOutcome {
  label: Label;
  asks: LabelClass;
  met: boolean;
  by: FindingLine | null;
}

export interface ConflictOutcome {
  labelled: LabelledConflict;
  met: boolean;
}

export interface Outcomes {
  document: string;
  complete: boolean;
  findings: FindingOutcome[];
  labels: LabelOutcome[];
  conflicts: ConflictOutcome[];
  invented: ConflictLine[];
}

export const isFlag = (verdict: string): boolean => verdict === 'contradicted' || verdict === 'outdated';

/** The class of a label by its allowed verdicts. */
export function classOf(label: Pick<Label, 'verdict' | 'optional'>): LabelClass {
  if (label.optional) return 'optional';
  if (label.verdict.every(isFlag)) return 'sure';
  const [only, ...others] = label.verdict;
  if (others.length > 0) return 'dubious';
  return only === 'supported' ? 'supported' : 'unverifiable';
}

/** Judges one document's findings against its labels. */
export function judge(
  line: CheckLine,
  labels: Label[],
  conflicts: LabelledConflict[],
  complete: boolean,
): Outcomes {
  const pairs = match(line.findings, labels);
  const byLabel = new Map([...pairs].map(([finding, label]) => [label, finding]));
  return {
    document: line.document,
    complete,
    findings: line.findings.map((finding) =>
      outcomeOf(finding, pairs.get(finding) ?? null, byLabel, complete),
    ),
    labels: labels.map((label) => labelOutcome(label, byLabel.get(label) ?? null)),
    conflicts: conflicts.map((labelled) => ({
      labelled,
      met: line.conflicts.some((one) => sameConflict(one, labelled)),
    })),
    invented: complete
      ? line.conflicts.filter((one) => !conflicts.some((labelled) => sameConflict(one, labelled)))
      : [],
  };
}

function outcomeOf(
  finding: FindingLine,
  label: Label | null,
  byLabel: Map<Label, FindingLine>,
  complete: boolean,
): FindingOutcome {
  const off = { value: false, expected: false, subject: false };
  if (label === null) {
    if (isFlag(finding.verdict) && isRepeat(finding, byLabel)) return { finding, label, mark: 'repeat', off };
    return { finding, label, mark: complete && finding.verdict !== 'supported' ? 'wrong' : 'unjudged', off };
  }
  if (!allows(label, finding.verdict)) {
    return {
      finding,
      label,
      mark: isFlag(finding.verdict) && label.verdict.some(isFlag) ? 'other-flag' : 'wrong',
      off,
    };
  }
  off.value = !valueAgrees(finding, label);
  off.expected = !expectedAgrees(finding.expected, label.expected);
  off.subject = !sameSubject(finding.subject, label.subject);
  return { finding, label, mark: 'right', off };
}

function allows(label: Label, verdict: FindingLine['verdict']): boolean {
  return label.verdict.includes(verdict);
}

/** A second flag on the words of a label that a flag has met, and that allows this one too. */
function isRepeat(finding: FindingLine, byLabel: Map<Label, FindingLine>): boolean {
  return [...byLabel].some(
    ([label, first]) => isFlag(first.verdict) && label.verdict.some(isFlag) && meets(finding, label),
  );
}

/** The record's value may list several, parted by semicolons; one that agrees is enough. */
function expectedAgrees(shown: string | null, labelled: string | null): boolean {
  if (shown === null || labelled === null) return shown === labelled;
  return sameValue(shown, labelled) || shown.split('; ').some((one) => sameValue(one, labelled));
}

function labelOutcome(label: Label, by: FindingLine | null): LabelOutcome {
  const asks = classOf(label);
  const met = by !== null && (asks === 'sure' ? isFlag(by.verdict) : allows(label, by.verdict));
  return { label, asks, met, by };
}

function sameConflict(found: ConflictLine, labelled: LabelledConflict): boolean {
  return (
    found.attribute === labelled.attribute &&
    sameSubject(found.subject, labelled.subject) &&
    labelled.values.every((value) =>
      found.values.some((one) => sameValue(one.value, value) || sameValue(one.quote, value)),
    )
  );
}
