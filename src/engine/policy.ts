/** Strictness: which findings are shown. Page, popup and command line use this one table. */
import type { Conflict, Finding } from './claim';

export type Strictness = 'lenient' | 'balanced' | 'strict';
export const STRICTNESSES: readonly Strictness[] = ['lenient', 'balanced', 'strict'];

const LEVEL: Record<Strictness, number> = { lenient: 0, balanced: 1, strict: 2 };

/** The least strictness at which a finding is shown; null for agreement, which is shown on request only. */
export function shownFrom(finding: Finding): Strictness | null {
  const { verdict, confidence, claim } = finding;
  if (verdict === 'supported') return null;
  if (verdict === 'unverifiable' || confidence === 'low' || !claim.core) return 'strict';
  if (verdict === 'contradicted' && confidence === 'high') return 'lenient';
  return 'balanced';
}

/** True when the finding is shown at this strictness. */
export function isShown(finding: Finding, strictness: Strictness): boolean {
  const from = shownFrom(finding);
  return from !== null && LEVEL[from] <= LEVEL[strictness];
}

/** True when the conflict is shown at this strictness: one the record settles always, others from balanced on. */
export function isConflictShown(conflict: Conflict, strictness: Strictness): boolean {
  return conflict.settled || strictness !== 'lenient';
}
