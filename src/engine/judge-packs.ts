/** Packs that others made beside the record's own: they add to it, and never outrank it. */
import type { Verdict } from './claim';
import type { Judged } from './judge-stance';
import type { Fact, Reference } from './record';

/** A verdict that says yes or no. */
const isDecided = (verdict: Verdict): boolean => verdict !== 'unverifiable';
const speaksFor = (verdict: Verdict): boolean => verdict === 'supported';

/**
 * Judges by the bundled facts; by the others only where those decide nothing. Where both decide and do not say the same,
 * the bundled answer stands and both sides are shown, as disputed.
 * @param judge gives the verdict by some of the facts
 */
export function byRank(
  facts: Fact[],
  { bundled }: Pick<Reference, 'bundled'>,
  judge: (facts: Fact[]) => Judged,
): Judged {
  const own = facts.filter(({ pack }) => bundled.has(pack));
  if (own.length === facts.length) return judge(facts);
  const first = judge(own);
  const foreign = facts.filter(({ pack }) => !bundled.has(pack));
  const second = judge(foreign);
  if (!isDecided(first.verdict)) return isDecided(second.verdict) ? second : first;
  if (!isDecided(second.verdict) || speaksFor(first.verdict) === speaksFor(second.verdict)) return first;
  return { ...first, facts: [...first.facts, ...clashing(second, foreign)], loose: true };
}

/** The facts of the other side; it may decide by a list that names none. */
const clashing = ({ facts }: Judged, all: Fact[]): Fact[] => (facts.length > 0 ? facts : all.slice(0, 1));

/** The fact of another's pack that says otherwise than the record, where one does. */
export function clashIn(facts: Fact[], { bundled }: Pick<Reference, 'bundled'>): Fact | undefined {
  if (!facts.some(({ pack }) => bundled.has(pack))) return undefined;
  return facts.find(({ pack }) => !bundled.has(pack));
}

/** The values that are shown as the record's: those of others' packs only where it has none. */
export function ownFirst(facts: Fact[], { bundled }: Pick<Reference, 'bundled'>): Fact[] {
  const own = facts.filter(({ pack }) => bundled.has(pack));
  return own.length > 0 ? own : facts;
}
