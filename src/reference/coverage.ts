/** Which works the record covers, and which it only knows beside them ("unlike X on Netflix"). */
import type { Entity, EntityKind } from '../engine/record';
import { groupBy } from './group';
import type { Rows } from './rows';

const SCREEN: ReadonlySet<EntityKind> = new Set(['series', 'film']);

/** Ids of the works that a page is read for: what each pack says it covers, else its series and films with facts. */
export function coveredTitles(entities: Map<string, Entity>, { packs, facts }: Rows): Set<string> {
  const factsOf = groupBy(facts, ({ pack }) => pack);
  const ids = packs.flatMap(({ id, covers }) => {
    if (covers) return covers.filter((work) => entities.has(work));
    const subjects = (factsOf.get(id) ?? []).map(({ subject }) => subject);
    return subjects.filter((subject) => SCREEN.has(entities.get(subject)?.kind ?? 'person'));
  });
  return new Set(ids);
}
