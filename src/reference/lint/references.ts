/** Every id that is spoken of exists, and nothing lies within itself. */
import { refersTo } from '../refers';
import type { Pack } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('references');

export function references(pack: Pack, others: Pack[]): Remark[] {
  const entities = new Set([pack, ...others].flatMap((one) => one.entities.map(({ id }) => id)));
  const sources = new Set(pack.sources.map(({ id }) => id));
  const unknown = (file: string, id: string, named: string[], known: Set<string>, kind: string) =>
    [...new Set(named)]
      .filter((name) => !known.has(name))
      .map((name) =>
        remark(
          'error',
          file,
          id,
          `speaks of ${name}, which is no ${kind}`,
          `Add the ${kind}, or correct the id`,
        ),
      );
  return [
    ...pack.entities.flatMap(({ id, within }) => unknown('entities', id, within ?? [], entities, 'entity')),
    ...pack.facts.flatMap(({ id, subject, value, time, sources: from }) => [
      ...unknown(
        'facts',
        id,
        [subject, ...refersTo(value), ...(time.readings ?? []).flatMap((one) => refersTo(one.value))],
        entities,
        'entity',
      ),
      ...unknown('facts', id, from, sources, 'source'),
    ]),
    ...pack.complete.flatMap(({ subject, attribute }) =>
      unknown('complete', `${subject} ${attribute}`, [subject], entities, 'entity'),
    ),
    ...unknown('pack', 'covers', pack.pack.covers ?? [], entities, 'entity'),
    ...unknown('pack', 'subjects', Object.keys(pack.pack.subjects ?? {}), entities, 'entity'),
    ...rings(pack),
  ];
}

/** Entities from which `within` leads back to themselves. */
function rings({ entities }: Pack): Remark[] {
  const within = new Map(entities.map((entity) => [entity.id, entity.within ?? []]));
  return entities
    .filter(({ id }) => {
      const seen = new Set(within.get(id));
      for (const at of seen) for (const next of within.get(at) ?? []) seen.add(next);
      return seen.has(id);
    })
    .map(({ id }) => remark('error', 'entities', id, 'lies within itself', 'Break the ring in `within`'));
}
