/** The whole record as its page shows it: facts with their values as text, subjects with their works. */
import { attributeOf } from '../engine/attributes';
import type { Entity, Fact, Reference } from '../engine/record';
import type { FactValue } from '../engine/values';
import type { RecordFact, RecordSubject, RecordView } from '../messages';
import { compile } from '../reference/compile';
import { isWork } from '../reference/entities';
import { groupBy } from '../reference/group';
import type { FactRow, Rows, SourceRow } from '../reference/rows';

export function recordView(rows: Rows & { sources: SourceRow[] }): RecordView {
  const reference = compile(rows);
  const names = new Map(rows.packs.map(({ id, name }) => [id, name]));
  const notes = new Map(rows.facts.map((row: FactRow) => [`${row.pack} ${row.id}`, row.note]));
  const facts = [...reference.factsOf.values()].flat();
  return {
    packs: rows.packs.map(({ id, name, version, knownThrough }) => ({ id, name, version, knownThrough })),
    subjects: [...reference.factsOf.keys()].map((id) => subjectOf(id, reference)).toSorted(worksFirst),
    facts: facts.map((fact) =>
      factOf(fact, reference, names.get(fact.pack) ?? fact.pack, notes.get(`${fact.pack} ${fact.id}`)),
    ),
    sources: Object.fromEntries(
      [...groupBy(rows.sources, ({ pack }) => pack)].map(([pack, sources]) => [
        pack,
        Object.fromEntries(sources.map(({ pack: _, origin: __, ...source }) => [source.id, source])),
      ]),
    ),
  };
}

function subjectOf(id: string, { entities }: Reference): RecordSubject {
  const entity = entities.get(id);
  return {
    id,
    name: entity?.name ?? id,
    kind: entity?.kind ?? 'series',
    works: entity ? worksOf(entity, entities) : [],
  };
}

/** The work itself, and those that it lies in. */
function worksOf(entity: Entity, entities: Map<string, Entity>): string[] {
  const around = (entity.within ?? []).filter((id) => {
    const outer = entities.get(id);
    return outer !== undefined && isWork(outer);
  });
  return isWork(entity) ? [entity.id, ...around] : around;
}

const worksFirst = (a: RecordSubject, b: RecordSubject): number =>
  Number(isWork(b)) - Number(isWork(a)) || a.name.localeCompare(b.name, 'en');

function factOf(fact: Fact, reference: Reference, packName: string, note: string | undefined): RecordFact {
  const {
    id,
    subject,
    attribute,
    value,
    qualifier = {},
    time,
    valid,
    asOf,
    knownThrough,
    pack,
    sources,
  } = fact;
  const shown = (one: FactValue) => attributeOf(attribute)?.show(one, reference) ?? '';
  return {
    id,
    subject,
    subjectName: reference.entities.get(subject)?.name ?? subject,
    attribute,
    value,
    shown: shown(value),
    ...(qualifier.season !== undefined && { season: qualifier.season }),
    qualifier,
    time,
    ...(valid !== undefined && { valid }),
    ...(asOf !== undefined && { asOf }),
    readings: (fact.readings ?? []).map((reading) => ({ ...reading, shown: shown(reading.value) })),
    knownThrough,
    spoiler: fact.spoiler === true,
    disputed: fact.disputed === true,
    ...(note !== undefined && { note }),
    pack,
    packName,
    sources,
  };
}
