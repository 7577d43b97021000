/** Counting outcomes: every figure is a pair of counts. */
import { type FindingOutcome, isFlag, type LabelClass, type LabelOutcome, type Outcomes } from './outcomes';

export interface Ratio {
  hit: number;
  of: number;
}

export interface Figures {
  documents: number;
  complete: number;
  contradictedPrecision: Ratio;
  outdatedPrecision: Ratio;
  flagPrecision: Ratio;
  sureRecall: Ratio;
  sideRecall: Ratio;
  dubious: Ratio;
  supportedRecall: Ratio;
  wronglySupported: Ratio;
  unlabelledSupported: number;
  unverifiablePrecision: Ratio;
  unverifiableRecall: Ratio;
  conflicts: Ratio;
  inventedConflicts: number;
  repeats: number;
  unjudged: number;
  /** Of right flags: those that show another value, expected value or subject than the label. */
  flagsOff: { value: Ratio; expected: Ratio; subject: Ratio };
  /** The same of right agreement. */
  supportedOff: { value: Ratio; expected: Ratio; subject: Ratio };
}

/** Attributes that no record can settle; *unverifiable* is scored without them. */
const UNSETTLED = new Set(['quotation', 'social']);

/** All figures of some documents; with an attribute, only what carries it. */
export function figures(all: Outcomes[], attribute?: string): Figures {
  const findings = all
    .flatMap((one) => one.findings)
    .filter((one) => isOf(one.label?.attribute ?? one.finding.attribute, attribute));
  const labels = all.flatMap((one) => one.labels).filter((one) => isOf(one.label.attribute, attribute));
  const verdict = (name: string) => findings.filter((one) => one.finding.verdict === name);
  const flags = findings.filter((one) => isFlag(one.finding.verdict));
  const supported = verdict('supported');
  const settled = verdict('unverifiable').filter(
    ({ finding, label }) => !UNSETTLED.has(finding.attribute) && !UNSETTLED.has(label?.attribute ?? ''),
  );
  const conflicts = all
    .flatMap((one) => one.conflicts)
    .filter((one) => isOf(one.labelled.attribute, attribute));
  return {
    documents: all.length,
    complete: all.filter((one) => one.complete).length,
    contradictedPrecision: precision(verdict('contradicted'), ['right']),
    outdatedPrecision: precision(verdict('outdated'), ['right']),
    flagPrecision: precision(flags, ['right', 'other-flag']),
    sureRecall: recall(labels, 'sure', true),
    sideRecall: recall(labels, 'sure', false),
    dubious: recall(labels, 'dubious', true),
    supportedRecall: recall(labels, 'supported', true),
    wronglySupported: ratio(supported, (one) => one.mark === 'wrong'),
    unlabelledSupported: supported.filter((one) => one.label === null).length,
    unverifiablePrecision: precision(settled, ['right']),
    unverifiableRecall: recall(
      labels.filter((one) => !UNSETTLED.has(one.label.attribute)),
      'unverifiable',
      true,
    ),
    conflicts: ratio(conflicts, (one) => one.met),
    inventedConflicts: all.flatMap((one) => one.invented).filter((one) => isOf(one.attribute, attribute))
      .length,
    repeats: findings.filter((one) => one.mark === 'repeat').length,
    unjudged: flags.filter((one) => one.mark === 'unjudged').length,
    flagsOff: off(flags),
    supportedOff: off(supported),
  };
}

/** The attributes that labels or judged findings carry, the most frequent first. */
export function attributesOf(all: Outcomes[]): string[] {
  const counts = new Map<string, number>();
  const add = (attribute: string) => counts.set(attribute, (counts.get(attribute) ?? 0) + 1);
  for (const one of all) {
    for (const { label } of one.labels) add(label.attribute);
    for (const { finding, label } of one.findings) if (label === null) add(finding.attribute);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([attribute]) => attribute);
}

function isOf(attribute: string, wanted: string | undefined): boolean {
  return wanted === undefined || attribute === wanted;
}

function ratio<T>(items: T[], hit: (item: T) => boolean): Ratio {
  return { hit: items.filter(hit).length, of: items.length };
}

/** Repeats and unjudged findings are neither right nor wrong. */
function precision(findings: FindingOutcome[], right: FindingOutcome['mark'][]): Ratio {
  const judged = findings.filter((one) => one.mark !== 'repeat' && one.mark !== 'unjudged');
  return ratio(judged, (one) => right.includes(one.mark));
}

function recall(labels: LabelOutcome[], asks: LabelClass, core: boolean): Ratio {
  const asked = labels.filter((one) => one.asks === asks && one.label.core === core);
  return ratio(asked, (one) => one.met);
}

function off(findings: FindingOutcome[]): Figures['flagsOff'] {
  const right = findings.filter((one) => one.mark === 'right');
  return {
    value: ratio(right, (one) => one.off.value),
    expected: ratio(right, (one) => one.off.expected),
    subject: ratio(right, (one) => one.off.subject),
  };
}
