/** Reads from the record's database. Each read is one transaction, so it sees one record whole. */
import {
  type CompleteRow,
  type EntityRow,
  type FactRow,
  inOrder,
  type PackRow,
  type Rows,
  type SourceRow,
} from '../reference/rows';
import { checkComplete, checkEntities, checkFacts, checkPacks, checkSources } from './check-row';
import { COMMON, type NeighbourhoodRow, type PackKey, type RecordDatabase } from './database';
import { CorruptRecord } from './failure';

/** The stamp of what is stored; null when nothing is. */
export async function readStamp(db: RecordDatabase): Promise<string | null> {
  return (await db.stamps.get('stamp'))?.stamp ?? null;
}

/** The packs in the order in which they hold, and how many facts each has. @throws CorruptRecord */
export async function readPacks(db: RecordDatabase): Promise<(PackRow & { facts: number })[]> {
  const counts = new Map<string, number>();
  await db.facts.each(({ pack }) => counts.set(pack, (counts.get(pack) ?? 0) + 1));
  const packs = inOrder(checkPacks(await db.packs.toArray()));
  return packs.map((pack) => ({ ...pack, facts: counts.get(pack.id) ?? 0 }));
}

/**
 * The rows of some titles' neighbourhoods. A title that the record does not have adds nothing.
 * @throws CorruptRecord when a row is missing or is not what the schema says
 */
export async function readAround(db: RecordDatabase, titles: readonly string[]): Promise<Rows> {
  const tables = [db.packs, db.entities, db.facts, db.complete, db.neighbourhoods];
  const raw = await db.transaction('r', tables, async () => {
    const [packs, parts] = await Promise.all([db.packs.toArray(), readParts(db, titles)]);
    const keys = new Map(parts.flatMap((part) => part.entities).map((key) => [key.join(' '), key]));
    const [entities, facts, complete] = await Promise.all([
      db.entities.bulkGet([...keys.values()]),
      db.facts.bulkGet([...new Set(parts.flatMap((part) => part.facts))]),
      db.complete
        .where('subject')
        .anyOf(parts.flatMap((part) => part.subjects))
        .toArray(),
    ]);
    return { packs, entities, facts, complete };
  });
  return checked(raw);
}

/** Every row, for the gate and the record page. @throws CorruptRecord */
export async function readAll(db: RecordDatabase): Promise<Rows & { sources: SourceRow[] }> {
  const raw = await db.transaction('r', db.tables, async () => ({
    packs: await db.packs.toArray(),
    entities: await db.entities.toArray(),
    facts: await db.facts.toArray(),
    complete: await db.complete.toArray(),
    sources: await db.sources.toArray(),
  }));
  return { ...checked(raw), sources: checkSources(raw.sources) };
}

/** Sources by pack and id. @throws CorruptRecord when one is missing */
export async function readSources(db: RecordDatabase, keys: PackKey[]): Promise<SourceRow[]> {
  return checkSources(await db.sources.bulkGet(keys));
}

interface Raw {
  packs: PackRow[];
  entities: (EntityRow | undefined)[];
  facts: (FactRow | undefined)[];
  complete: CompleteRow[];
}

/** Checked rows, those of packs that hold first in front. */
function checked(raw: Raw): Rows {
  const packs = inOrder(checkPacks(raw.packs));
  const place = new Map(packs.map(({ id }, at) => [id, at]));
  const byPack = (a: { pack: string }, b: { pack: string }) =>
    (place.get(a.pack) ?? 0) - (place.get(b.pack) ?? 0);
  return {
    packs,
    entities: checkEntities(raw.entities).toSorted(byPack),
    facts: checkFacts(raw.facts).toSorted(byPack),
    complete: checkComplete(raw.complete),
  };
}

async function readParts(db: RecordDatabase, titles: readonly string[]): Promise<NeighbourhoodRow[]> {
  const [common, ...parts] = await db.neighbourhoods.bulkGet([COMMON, ...new Set(titles)]);
  if (!common) throw new CorruptRecord('neighbourhoods: the common row is missing');
  return [common, ...parts.filter((part) => part !== undefined)];
}
