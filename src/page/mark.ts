/** Which findings of a report are marked on the page, and how. Pure. */
import type { Claim, Conflict, Finding, Report } from '../engine/claim';
import { isConflictShown, isShown, type Strictness } from '../engine/policy';
import { findingKey } from '../settings/finding-key';

/** Kinds of line, the gravest first; where marks overlap, the graver lies on top. */
export const MARK_KINDS = ['contradicted', 'conflict', 'outdated', 'unverifiable', 'supported'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One marked statement. */
export interface Mark {
  claim: Claim;
  kind: MarkKind;
  finding: Finding;
  /** Conflicts of the page with itself that the claim is a side of. */
  conflicts: Conflict[];
}

export interface Shown {
  strictness: Strictness;
  showSupported: boolean;
}

/** Marks for what the record does not know; more of them would bury the others. The popup lists the rest. */
const UNVERIFIABLE = 12;

/** The report without what the reader wants to hear nothing of: attributes switched off, muted statements. */
export function wanted(report: Report, attributesOff: readonly string[], mutes: readonly string[]): Report {
  const isOff = (attribute: string) => attributesOff.includes(attribute);
  const gone = new Set(
    report.findings.filter(({ claim }) => mutes.includes(findingKey(claim))).map(({ claim }) => claim.id),
  );
  return {
    findings: report.findings.filter(({ claim }) => !isOff(claim.attribute) && !gone.has(claim.id)),
    conflicts: report.conflicts.filter(
      ({ attribute, values }) => !isOff(attribute) && !values.some(({ claim }) => gone.has(claim)),
    ),
    silent: report.silent,
  };
}

/** The marks of a report, in the order of its findings. */
export function marksOf(report: Report, { strictness, showSupported }: Shown): Mark[] {
  const sides = new Map<string, Conflict[]>();
  for (const conflict of report.conflicts) {
    if (!isConflictShown(conflict, strictness)) continue;
    for (const { claim } of conflict.values) sides.set(claim, [...(sides.get(claim) ?? []), conflict]);
  }
  let unverifiable = 0;
  return report.findings.flatMap((finding): Mark[] => {
    const { claim, verdict } = finding;
    const conflicts = sides.get(claim.id) ?? [];
    const mark = (kind: MarkKind): Mark[] => [{ claim, kind, finding, conflicts }];
    if (isShown(finding, strictness) && (verdict !== 'unverifiable' || unverifiable < UNVERIFIABLE)) {
      if (verdict === 'unverifiable') unverifiable++;
      return mark(verdict);
    }
    if (conflicts.length) return mark('conflict');
    return showSupported && verdict === 'supported' ? mark('supported') : [];
  });
}
