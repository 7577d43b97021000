/** Strictness: which findings are shown. Page, popup and command line use this one table. */
import type { Conflict, Finding } from './claim';

export type Strictness = 'lenient' | 'balanced' | 'strict';
export const STRICTNESSES: readonly Strictness[] = ['lenient', 'balanced', 'strict'];

/** The part of a finding that decides whether it is shown. */
export type Weight = Pick<Finding, 'verdict' | 'confidence'> & { claim: Pick<Finding['claim'], 'core'> };

/** The least strictness at which a finding is shown; null for agreement, which is shown on request only. */
export function shownFrom(finding: Weight): Strictness | null {
  const { verdict, confidence, claim } = finding;
  if (verdict === 'supported') return null;
  if (verdict === 'unverifiable' || confidence === 'low' || !claim.core) return 'strict';
  if (verdict === 'contradicted' && confidence === 'high') return 'lenient';
  return 'balanced';
}

/** True when the finding is shown at this strictness. */
export function isShown(finding: Weight, strictness: Strictness): boolean {
  const from = shownFrom(finding);
  return from !== null && STRICTNESSES.indexOf(from) <= STRICTNESSES.indexOf(strictness);
}

/** True when the conflict is shown at this strictness: one the record settles always, others from balanced on. */
export function isConflictShown(conflict: Pick<Conflict, 'settled'>, strictness: Strictness): boolean {
  return conflict.settled || strictness !== 'lenient';
}
