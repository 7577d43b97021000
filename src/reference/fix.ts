/** Mends what takes no judgement: what is there twice, out of order, or used by nobody. */
import { groupBy } from './group';
import type { Pack, PackEntity, PackFact } from './schema';

/** The parts that can be mended; whatever is right is left as it is, in its order. */
export type Mendable = Pick<Pack, 'entities' | 'facts' | 'complete' | 'sources'>;

/** The parts mended, and a line for each thing that was done. */
export function fixPack<P extends Mendable>(pack: P): { pack: P; done: string[] } {
  const done: string[] = [];
  const entities = pack.entities.map((entity) => fixEntity(entity, done));
  const facts = pack.facts.map((fact) => fixFact(fact, done));
  const used = new Set(facts.flatMap(({ sources }) => sources));
  const sources = pack.sources.filter(({ id }) => {
    if (!used.has(id)) done.push(`sources.json, ${id}: removed, it supports no fact`);
    return used.has(id);
  });
  const complete = [...groupBy(pack.complete, (list) => JSON.stringify(list)).values()].flatMap(
    ([first, ...more]) => {
      if (first && more.length > 0)
        done.push(`complete.json, ${first.subject} ${first.attribute}: named once`);
      return first ? [first] : [];
    },
  );
  return { pack: { ...pack, entities, facts, complete, sources }, done };
}

function fixEntity(entity: PackEntity, done: string[]): PackEntity {
  const { id, name, aliases = [] } = entity;
  const once = [...new Set(aliases)].filter((alias) => alias !== name);
  if (once.length === aliases.length) return entity;
  done.push(`entities.json, ${id}: each name once`);
  return { ...entity, aliases: once };
}

function fixFact(fact: PackFact, done: string[]): PackFact {
  let mended = fact;
  const sources = [...new Set(fact.sources)];
  if (sources.length < fact.sources.length) {
    done.push(`facts.json, ${fact.id}: each source once`);
    mended = { ...mended, sources };
  }
  const { readings } = fact.time;
  const ordered = readings?.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  if (readings && ordered?.some((reading, at) => reading !== readings[at])) {
    done.push(`facts.json, ${fact.id}: readings in order of their days`);
    // The readings of a fact have the shape of its value, whichever that is.
    mended = { ...mended, time: { ...mended.time, readings: ordered } } as PackFact;
  }
  return mended;
}
