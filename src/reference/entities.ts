/** Entities of several packs as one set: the same id is the same entity. */
import type { Entity, EntityKind } from '../engine/record';
import { exact } from './exact';
import type { EntityRow, PackRow } from './rows';

const WORKS: ReadonlySet<EntityKind> = new Set(['series', 'film', 'book', 'book-line', 'franchise']);

/** True for what can be a title: the kinds that have a neighbourhood of their own. */
export const isWork = (entity: Pick<Entity, 'kind'>): boolean => WORKS.has(entity.kind);

const union = (a: string[] | undefined, b: string[] | undefined) => [
  ...new Set([...(a ?? []), ...(b ?? [])]),
];

/**
 * One entity an id, in the packs' order. Bundled packs complete one another's names and places; an imported pack adds
 * facts to an entity that is there already, and changes nothing about how it is recognised.
 */
export function mergeEntities(rows: EntityRow[], packs: PackRow[]): Map<string, Entity> {
  const bundled = new Set(packs.filter((pack) => pack.bundled).map((pack) => pack.id));
  const merged = new Map<string, Entity>();
  for (const row of rows.map(exact)) {
    const first = merged.get(row.id);
    if (!first) {
      merged.set(row.id, row);
    } else if (bundled.has(row.pack)) {
      const names = union(first.aliases, [row.name, ...row.aliases]).filter((name) => name !== first.name);
      const [within, companions, confusers] = (['within', 'companions', 'confusers'] as const).map((list) =>
        union(first[list], row[list]),
      );
      merged.set(row.id, {
        ...first,
        aliases: names,
        ...(within?.length && { within }),
        ...(companions?.length && { companions }),
        ...(confusers?.length && { confusers }),
        ...(row.sameAs !== undefined && first.sameAs === undefined && { sameAs: row.sameAs }),
        ...(row.everyday && { everyday: true }),
      });
    }
  }
  return merged;
}
