/** A name may have several bearers only where a reader of the page has a way to tell them apart. */
import { fold } from '../../engine/text/fold';
import { groupBy } from '../group';
import type { Pack, PackEntity } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('aliases');
/** Bearers of one name that are held against one another: a name of more is told often enough. */
const MOST = 20;

export function aliases({ entities }: Pack): Remark[] {
  const wider = widerOf(entities);
  const named = entities.flatMap((entity) =>
    [...new Set([entity.name, ...entity.aliases].map(plain))].map((name) => ({ name, entity })),
  );
  return [
    ...[...groupBy(named, ({ name }) => name)].flatMap(([name, bearers]) =>
      bearers
        .slice(0, MOST)
        .flatMap(({ entity }, at) =>
          bearers.slice(at + 1, MOST).flatMap(({ entity: other }) => ambiguity(name, entity, other, wider)),
        ),
    ),
    ...entities
      .filter(({ name, aliases: more }) => new Set([name, ...more]).size <= more.length)
      .map(({ id }) => remark('warning', 'entities', id, 'has the same name twice', 'Remove one')),
  ];
}

const plain = (name: string): string => fold(name).text.toLowerCase();

function ambiguity(
  name: string,
  one: PackEntity,
  other: PackEntity,
  wider: Map<string, Set<string>>,
): Remark[] {
  if (one.sameAs !== undefined && one.sameAs === other.sameAs) return [];
  if (one.kind === other.kind) {
    return [
      remark(
        'error',
        'entities',
        one.id,
        `shares the name “${name}” with the ${other.kind} ${other.id}`,
        'Give one of them a fuller name',
      ),
    ];
  }
  if (related(one.id, other.id, wider)) return [];
  return [
    remark(
      'warning',
      'entities',
      one.id,
      `shares the name “${name}” with ${other.id}, and neither lies in what the other lies in`,
      'Drop the alias, or say in `within` how they belong together',
    ),
  ];
}

/** Each entity with everything that it lies in, itself included. */
function widerOf(entities: PackEntity[]): Map<string, Set<string>> {
  const within = new Map(entities.map((entity) => [entity.id, entity.within ?? []]));
  return new Map(
    entities.map(({ id }) => {
      const seen = new Set([id]);
      for (const at of seen) for (const next of within.get(at) ?? []) seen.add(next);
      return [id, seen];
    }),
  );
}

const related = (a: string, b: string, wider: Map<string, Set<string>>): boolean =>
  [...(wider.get(a) ?? [])].some((id) => wider.get(b)?.has(id));
