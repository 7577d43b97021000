/** The linter: what the schema cannot see, because it takes more than one record of a pack to see it. */
import { aliases } from './lint/aliases';
import { completeLists } from './lint/complete';
import { everyday } from './lint/everyday';
import { fixedClashes } from './lint/fixed-clashes';
import { ids } from './lint/ids';
import { kinds } from './lint/kinds';
import { references } from './lint/references';
import type { Remark, Rule } from './lint/remark';
import { sourcing } from './lint/sourcing';
import { stale } from './lint/stale';
import { times } from './lint/times';
import { unreachable } from './lint/unreachable';
import { unused } from './lint/unused';
import type { Pack } from './schema';

export type { Remark } from './lint/remark';

const RULES: Rule[] = [
  ids,
  references,
  kinds,
  sourcing,
  fixedClashes,
  times,
  stale,
  unreachable,
  completeLists,
  aliases,
  everyday,
  unused,
];

/**
 * Everything in a pack that a maintainer should mend.
 * @param pack the pack, already held against the schema
 * @param others packs that it builds on: it may speak of their entities
 */
export function lintPack(pack: Pack, others: Pack[] = []): Remark[] {
  return RULES.flatMap((rule) => rule(pack, others));
}
