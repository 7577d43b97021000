/** Which statements of a property count. */
import type { Item, Statement } from './entity-json';

export interface Ranked {
  statements: Statement[];
  /** How many were left out, by why. */
  deprecated: number;
  outranked: number;
}

/**
 * Deprecated statements never count. Beside a preferred one, a normal one counts only as history: where it says until
 * when it held.
 */
export function ranked(item: Item, property: string): Ranked {
  const all = (item.claims[property] ?? []).filter(({ mainsnak }) => mainsnak.snaktype === 'value');
  const live = all.filter(({ rank }) => rank !== 'deprecated');
  const isPreferred = live.some(({ rank }) => rank === 'preferred');
  const statements = isPreferred
    ? live.filter(({ rank, qualifiers }) => rank === 'preferred' || qualifiers.P582 !== undefined)
    : live;
  return { statements, deprecated: all.length - live.length, outranked: live.length - statements.length };
}
