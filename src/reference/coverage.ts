/** Which works the record covers, and which it only knows beside them. */
import type { Entity, EntityKind } from '../engine/record';
import type { FactRow } from './rows';

/** A work with facts of fewer attributes is known for comparison ("unlike X on Netflix"): no page is read for its sake. */
export const COVERED_FROM = 3;

const SCREEN: ReadonlySet<EntityKind> = new Set(['series', 'film', 'franchise']);

/** Ids of the series, films and franchises that have facts of at least `COVERED_FROM` attributes. */
export function coveredTitles(entities: Map<string, Entity>, facts: FactRow[]): Set<string> {
  const attributes = new Map<string, Set<string>>();
  for (const { subject, attribute } of facts) {
    if (!SCREEN.has(entities.get(subject)?.kind ?? 'person')) continue;
    attributes.set(subject, (attributes.get(subject) ?? new Set()).add(attribute));
  }
  return new Set(
    [...attributes].filter(([, known]) => known.size >= COVERED_FROM).map(([subject]) => subject),
  );
}
