/** Rows -> the record in the form the engine works with. */
import type { CompleteList, Fact, Reference } from '../engine/record';
import { mergeEntities } from './entities';
import { exact } from './exact';
import { groupBy } from './group';
import { type CompleteRow, type FactRow, type LoadedPack, type PackRow, type Rows, rowsOf } from './rows';

/** The engine's reference from rows: the whole record, or the neighbourhood of some titles. */
export function compile(rows: Rows): Reference {
  const packs = new Map(rows.packs.map((pack) => [pack.id, pack]));
  const facts = rows.facts.map((row) => compileFact(row, packs.get(row.pack)));
  return {
    entities: mergeEntities(rows.entities, rows.packs),
    factsOf: groupBy(facts, (fact) => fact.subject),
    complete: heldComplete(rows).map(compileComplete),
    bundled: new Set(rows.packs.filter((pack) => pack.bundled).map((pack) => pack.id)),
    horizon: horizonOf(facts, rows.packs),
  };
}

/** The whole record of some packs at once, for the command line and the tests. */
export const compilePacks = (packs: LoadedPack[]): Reference => compile(rowsOf(packs));

function compileFact(row: FactRow, pack: PackRow | undefined): Fact {
  if (!pack) throw new Error(`fact ${row.id} belongs to pack ${row.pack}, which is not loaded`);
  const { time, note: _note, knownThrough, ...rest } = exact(row);
  const { kind, ...when } = time;
  return {
    ...rest,
    ...when,
    time: kind,
    knownThrough: knownThrough ?? pack.subjects?.[row.subject]?.knownThrough ?? pack.knownThrough,
  };
}

/** An imported pack declares nothing complete about what a bundled one knows. */
function heldComplete({ complete, entities, packs }: Rows): CompleteRow[] {
  const bundled = new Set(packs.filter((pack) => pack.bundled).map((pack) => pack.id));
  const theirs = new Set(entities.filter(({ pack }) => bundled.has(pack)).map(({ id }) => id));
  return complete.filter(({ pack, subject }) => bundled.has(pack) || !theirs.has(subject));
}

function compileComplete({ pack: _pack, ...list }: CompleteRow): CompleteList {
  return exact(list);
}

/** First and last day the record speaks of. A month or year begins on its first day. */
function horizonOf(facts: Fact[], packs: PackRow[]): Reference['horizon'] {
  const days = facts.flatMap(({ value, valid, asOf, readings }) => [
    'date' in value ? value.date : undefined,
    valid?.from,
    asOf,
    ...(readings ?? []).map((reading) => reading.asOf),
  ]);
  const first = days.filter((day) => day !== undefined).map((day) => `${day}-01-01`.slice(0, 10));
  return {
    from: first.length > 0 ? first.reduce((a, b) => (a < b ? a : b)) : null,
    to: packs.map((pack) => pack.knownThrough).reduce((a, b) => (a > b ? a : b), ''),
  };
}
