/**
 * What is read when a title is named. Defined here once: the store indexes it, so that a page costs what its titles cost.
 *
 * - the core: the title and everything whose `within` reaches it, with their facts
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
import type { FactRow, Rows } from './rows';

/** Ids of what belongs to one title. `subjects` are those whose complete lists hold. */
export interface Neighbourhood {
  entities: string[];
  facts: string[];
  subjects: string[];
}

export interface Neighbourhoods {
  /** Names that every read needs, whatever the title. */
  common: Neighbourhood;
  of: Map<string, Neighbourhood>;
}

/** The neighbourhood of every work in the record. Each id in the answer is in the rows. */
export function neighbourhoods(rows: Rows): Neighbourhoods {
  const entities = mergeEntities(rows.entities, rows.packs);
  const covered = coveredTitles(entities, rows);
  const factsOf = groupBy(rows.facts, (fact) => fact.subject);
  const packsOf = groupBy(rows.entities, (row) => row.id);
  const parts = partsOf(entities);
  const works = [...entities.values()].filter(isWork);
  const beside = works.filter(({ id }) => !covered.has(id) && factsOf.has(id));

  const one = (title: Entity): Neighbourhood => {
    const packs = new Set(packsOf.get(title.id)?.map((row) => row.pack));
    const core = reach([title.id], (id) => parts.get(id) ?? []);
    const coreFacts = gather(core, factsOf);
    const near = new Set([...coreFacts.flatMap(references), ...wider(core, entities)]);
    const compared = beside.filter(({ id }) => packsOf.get(id)?.some((row) => packs.has(row.pack)));
    const subjects = new Set([
      ...core,
      ...[...near].filter((id) => !covered.has(id)),
      ...compared.map(({ id }) => id),
    ]);
    const facts = gather(subjects, factsOf);
    const named = [...subjects, ...near, ...facts.flatMap(references)];
    return known(named, facts, subjects, entities);
  };

  const everywhere = [...entities.values()].filter(
    (entity) => isWork(entity) || ['platform', 'organisation', 'place'].includes(entity.kind),
  );
  return {
    common: known(
      everywhere.map(({ id }) => id),
      [],
      [],
      entities,
    ),
    of: new Map(works.map((title) => [title.id, one(title)])),
  };
}

/** The neighbourhood of one title or several as rows, without a store: what the command line and the tests compile. */
export function rowsAround(titles: Iterable<string>, rows: Rows): Rows {
  const { common, of } = neighbourhoods(rows);
  const wanted = [common, ...[...titles].flatMap((title) => of.get(title) ?? [])];
  const entities = new Set(wanted.flatMap((part) => part.entities));
  const facts = new Set(wanted.flatMap((part) => part.facts));
  const subjects = new Set(wanted.flatMap((part) => part.subjects));
  return {
    packs: rows.packs,
    entities: rows.entities.filter(({ id }) => entities.has(id)),
    facts: rows.facts.filter(({ id }) => facts.has(id)),
    complete: rows.complete.filter(({ subject }) => subjects.has(subject)),
  };
}

const references = (fact: FactRow): string[] => [
  ...refersTo(fact.value),
  ...(fact.time.readings ?? []).flatMap(({ value }) => refersTo(value)),
];

const gather = (subjects: Iterable<string>, factsOf: Map<string, FactRow[]>): FactRow[] =>
  [...subjects].flatMap((id) => factsOf.get(id) ?? []);

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
): Neighbourhood {
  return {
    entities: [...wider(ids, entities)].filter((id) => entities.has(id)),
    facts: [...new Set(facts.map(({ id }) => id))],
    subjects: [...new Set(subjects)].filter((id) => entities.has(id)),
  };
}
