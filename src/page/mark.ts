/** Which findings of a report are marked on the page, and how. Pure. */
import type { Claim, Conflict, Finding, Report, Verdict } from '../engine/claim';
import { isConflictShown, isShown, type Strictness } from '../engine/policy';
import { factKey, findingKey } from '../settings/finding-key';

/** Kinds of line: verdicts, and statements that the page itself contradicts. */
export type MarkKind = Verdict | 'conflict';

/** One marked statement. */
export interface Mark {
  claim: Claim;
  kind: MarkKind;
  finding: Finding;
  /** Conflicts of the page with itself that the claim is a side of. */
  conflicts: Conflict[];
}

/** Marks for what the record does not know; more of them would bury the others. The popup lists the rest. */
const UNVERIFIABLE = 12;

/** The report without what the reader wants to hear nothing of: attributes switched off, muted statements. */
export function wanted(
  report: Report,
  attributesOff: readonly string[],
  isMuted: (key: string) => boolean,
): Report {
  const findings = report.findings.filter(
    ({ claim }) =>
      !attributesOff.includes(claim.attribute) && ![findingKey(claim), factKey(claim)].some(isMuted),
  );
  const ids = new Set(findings.map(({ claim }) => claim.id));
  const conflicts = report.conflicts.filter(({ values }) => values.every(({ claim }) => ids.has(claim)));
  return { ...report, findings, conflicts };
}

/** The marks of a report, in the order of its findings. Agreement is marked where the reader asks for it. */
export function marksOf(
  { findings, conflicts }: Report,
  strictness: Strictness,
  showSupported: boolean,
): Mark[] {
  const shown = conflicts.filter((conflict) => isConflictShown(conflict, strictness));
  let left = UNVERIFIABLE;
  return findings.flatMap((finding) => {
    const { claim, verdict } = finding;
    const sides = shown.filter(({ values }) => values.some((side) => side.claim === claim.id));
    const isMarked =
      (isShown(finding, strictness) && (verdict !== 'unverifiable' || left-- > 0)) ||
      (showSupported && verdict === 'supported' && !sides.length);
    return isMarked || sides.length
      ? [{ claim, kind: isMarked ? verdict : 'conflict', finding, conflicts: sides }]
      : [];
  });
}
