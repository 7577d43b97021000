/** How much a pack holds, and how its entities lie in one another: no rings, no long chains, no crowds. */
import type { Fault } from '../faults';
import type { Pack } from '../schema';
import { IMPORT_LIMITS } from './limits';

/** Everything that would make the record slow to build or to read. Takes time in proportion to the pack. */
export function shapeFaults(pack: Pack): Fault[] {
  return [...counts(pack), ...chains(pack), ...crowds(pack), ...families(pack)];
}

function counts(pack: Pack): Fault[] {
  return (['entities', 'facts', 'sources'] as const).flatMap((part) => {
    const [count, limit] = [pack[part].length, IMPORT_LIMITS[part]];
    if (count <= limit) return [];
    const what = `holds ${count} ${part}, ${limit} is the limit`;
    return [{ where: `${part}.json`, what, mend: 'Split the pack into several' }];
  });
}

/** Kahn's order from the widest inwards: what is never reached lies in a ring. */
function chains({ entities }: Pack): Fault[] {
  const own = new Set(entities.map(({ id }) => id));
  const inner = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const { id, within = [] } of entities) {
    const known = within.filter((wider) => own.has(wider));
    open.set(id, known.length);
    for (const wider of known) inner.set(wider, [...(inner.get(wider) ?? []), id]);
  }
  let level = [...open].filter(([, count]) => count === 0).map(([id]) => id);
  let steps = 0;
  let placed = 0;
  while (level.length > 0) {
    placed += level.length;
    const next: string[] = [];
    for (const id of level)
      for (const part of inner.get(id) ?? []) {
        const left = (open.get(part) ?? 0) - 1;
        open.set(part, left);
        if (left === 0) next.push(part);
      }
    level = next;
    if (level.length > 0) steps += 1;
  }
  if (placed < own.size) {
    const some = [...open].filter(([, count]) => count > 0).map(([id]) => id);
    const what = `lie within themselves: ${some.slice(0, 5).join(', ')}`;
    return [{ where: 'entities.json', what, mend: 'Break the ring in `within`' }];
  }
  if (steps <= IMPORT_LIMITS.steps) return [];
  const what = `has entities that lie ${steps} deep in one another, ${IMPORT_LIMITS.steps} is the limit`;
  return [{ where: 'entities.json', what, mend: 'Name what is wide directly in `within`' }];
}

function crowds({ entities }: Pack): Fault[] {
  const parts = new Map<string, number>();
  for (const { within = [] } of entities)
    for (const wider of within) parts.set(wider, (parts.get(wider) ?? 0) + 1);
  return [...parts]
    .filter(([, count]) => count > IMPORT_LIMITS.parts)
    .map(([id, count]) => ({
      where: `entities.json, ${id}`,
      what: `has ${count} entities directly in it, ${IMPORT_LIMITS.parts} is the limit`,
      mend: 'Split the pack into several',
    }));
}

/** Each work of a franchise is kept with the facts of the others: works times facts is what the record grows by. */
function families({ entities, facts }: Pack): Fault[] {
  const franchises = new Set(entities.filter(({ kind }) => kind === 'franchise').map(({ id }) => id));
  const members = entities.filter(({ within = [] }) => within.some((wider) => franchises.has(wider)));
  const rows = members.length * facts.length;
  if (rows <= IMPORT_LIMITS.familyRows) return [];
  const what = `has franchises of ${members.length} works beside ${facts.length} facts, too many to keep together`;
  return [{ where: 'entities.json', what, mend: 'Give each franchise a pack of its own' }];
}
