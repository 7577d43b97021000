/**
 * What is read when a title is named. Defined here once: the store indexes it, so that a page costs what its titles cost.
 *
 * - the core: the title, the other works of its franchise, and everything whose `within` reaches them, with their facts
 * - near: what those facts refer to and what the core lies in, with facts, except covered works (theirs when named)
 * - what the facts of the near ones refer to, by name only
 * - works that the title's packs know for comparison only, with their few facts
 * - common to all titles: every platform, organisation and place, to recognise a wrong value, and the name of every work,
 *   as a blocker
 */
import type { Entity } from '../engine/record';
import { coveredTitles } from './coverage';
import { isWork, mergeEntities } from './entities';
import { groupBy } from './group';
import { refersTo } from './refers';
import type { CompleteRow, EntityRow, FactRow, Rows } from './rows';

/** Ids of what belongs together. `subjects` are those whose complete lists hold. */
export interface Part {
  entities: string[];
  facts: string[];
  subjects: string[];
}

/** Every work's neighbourhood, in parts that are shared: a title's own, those of its packs, and the common one. */
export interface Neighbourhoods {
  common: Part;
  /** By pack: the works that it knows for comparison only. */
  beside: Map<string, Part>;
  /** By work; `packs` are those that have it. */
  of: Map<string, Part & { packs: string[] }>;
}

/** The neighbourhood of every work in the record. Each id in the answer is in the rows. */
export function neighbourhoods(rows: Rows): Neighbourhoods {
  const entities = mergeEntities(rows.entities, rows.packs);
  const covered = coveredTitles(entities, rows);
  const factsOf = groupBy(rows.facts, (fact) => fact.subject);
  const packsOf = (id: string) => [...new Set(byId.get(id)?.map((row) => row.pack))];
  const byId = groupBy(rows.entities, (row) => row.id);
  const inner = partsOf(entities);
  const works = [...entities.values()].filter(isWork);
  const isWorkId = new Set(works.map(({ id }) => id));
  const compared = works.map(({ id }) => id).filter((id) => !covered.has(id) && factsOf.has(id));

  /** These subjects with their facts, and the names of whatever those refer to. */
  const around = (subjects: Iterable<string>, named: Iterable<string> = []): Part => {
    const own = [...new Set(subjects)];
    const facts = own.flatMap((id) => factsOf.get(id) ?? []);
    return known([...own, ...named, ...facts.flatMap(references)], facts, own, entities);
  };
  /** Works of the same franchise: a page on one speaks of the others by half a name. */
  const family = (title: string): string[] =>
    (entities.get(title)?.within ?? [])
      .filter((whole) => entities.get(whole)?.kind === 'franchise')
      .flatMap((whole) => inner.get(whole) ?? [])
      .filter((id) => isWorkId.has(id));
  const titled = ({ id: title }: Entity): Part & { packs: string[] } => {
    const core = reach([title, ...family(title)], (id) => inner.get(id) ?? []);
    const coreFacts = [...core].flatMap((id) => factsOf.get(id) ?? []);
    const near = new Set([...coreFacts.flatMap(references), ...wider(core, entities)]);
    const mine = [...core, ...[...near].filter((id) => !covered.has(id))];
    return { ...around(mine, near), packs: packsOf(title) };
  };
  const everywhere = [...entities.values()].filter(
    (entity) => isWork(entity) || ['platform', 'organisation', 'place'].includes(entity.kind),
  );
  return {
    common: around(
      [],
      everywhere.map(({ id }) => id),
    ),
    beside: new Map(
      rows.packs.map(({ id: pack }) => [pack, around(compared.filter((id) => packsOf(id).includes(pack)))]),
    ),
    of: new Map(works.map((title) => [title.id, titled(title)])),
  };
}

/** Gives the rows of a part. */
export type PickRows = (part: Part) => Omit<Rows, 'packs'>;

/** Finds rows by the ids of a part. Rows of one id come in their packs' order. */
export function picker(rows: Omit<Rows, 'packs'>): PickRows {
  const entities = groupBy<EntityRow>(rows.entities, ({ id }) => id);
  const facts = groupBy<FactRow>(rows.facts, ({ id }) => id);
  const complete = groupBy<CompleteRow>(rows.complete, ({ subject }) => subject);
  return (part) => ({
    entities: part.entities.flatMap((id) => entities.get(id) ?? []),
    facts: part.facts.flatMap((id) => facts.get(id) ?? []),
    complete: part.subjects.flatMap((id) => complete.get(id) ?? []),
  });
}

/** The neighbourhood of one title or several as rows, without a store: what the command line and the tests compile. */
export function rowsAround(titles: Iterable<string>, rows: Rows): Rows {
  const { common, beside, of } = neighbourhoods(rows);
  const named = [...titles].flatMap((title) => of.get(title) ?? []);
  const packs = new Set(named.flatMap((part) => part.packs));
  const parts = [common, ...named, ...[...packs].flatMap((pack) => beside.get(pack) ?? [])];
  const all = (list: keyof Part) => [...new Set(parts.flatMap((part) => part[list]))];
  const whole = { entities: all('entities'), facts: all('facts'), subjects: all('subjects') };
  return { packs: rows.packs, ...picker(rows)(whole) };
}

const references = (fact: FactRow): string[] => [
  ...refersTo(fact.value),
  ...(fact.time.readings ?? []).flatMap(({ value }) => refersTo(value)),
];

/** For each entity, those that lie directly in it. */
function partsOf(entities: Map<string, Entity>): Map<string, string[]> {
  const pairs = [...entities.values()].flatMap(({ id, within }) =>
    (within ?? []).map((whole) => ({ id, whole })),
  );
  const groups = groupBy(pairs, ({ whole }) => whole);
  return new Map([...groups].map(([whole, group]) => [whole, group.map(({ id }) => id)]));
}

/** Everything that can be reached, the start included; a ring in the data ends where it began. */
function reach(start: Iterable<string>, next: (id: string) => string[]): Set<string> {
  const seen = new Set(start);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}

const wider = (ids: Iterable<string>, entities: Map<string, Entity>) =>
  reach(ids, (id) => entities.get(id)?.within ?? []);

/** The ids that are in the record, with the wider entities that comparing them needs. */
function known(
  ids: Iterable<string>,
  facts: FactRow[],
  subjects: Iterable<string>,
  entities: Map<string, Entity>,
): Part {
  return {
    entities: [...wider(ids, entities)].filter((id) => entities.has(id)),
    facts: [...new Set(facts.map(({ id }) => id))],
    subjects: [...new Set(subjects)].filter((id) => entities.has(id)),
  };
}
