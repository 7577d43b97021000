/** Packs -> the database, all or nothing. */
import { clashes } from '../reference/clashes';
import { groupBy } from '../reference/group';
import { type Neighbourhood, neighbourhoods } from '../reference/neighbourhood';
import { type EntityRow, type LoadedPack, rowsOf, stampOf } from '../reference/rows';
import { COMMON, type NeighbourhoodRow, type PackKey, type RecordDatabase } from './database';

/** Packs that cannot be one record; `lines` says why, a line each. */
export class PackClash extends Error {
  override name = 'PackClash';
  constructor(readonly lines: string[]) {
    super(`the packs contradict one another:\n${lines.join('\n')}`);
  }
}

/**
 * Makes these packs the whole record, in one transaction: a reader sees the old record or the new one, and a write that
 * is cut short leaves the old one. The caller holds the writer's lock.
 * @throws PackClash before anything is written
 */
export async function writePacks(db: RecordDatabase, packs: LoadedPack[]): Promise<void> {
  const rows = rowsOf(packs);
  const lines = clashes(rows);
  if (lines.length > 0) throw new PackClash(lines);
  const index = indexOf(neighbourhoods(rows), rows.entities);

  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await Promise.all([
      db.packs.bulkAdd(rows.packs),
      db.entities.bulkAdd(rows.entities),
      db.facts.bulkAdd(rows.facts),
      db.sources.bulkAdd(rows.sources),
      db.complete.bulkAdd(rows.complete),
      db.neighbourhoods.bulkAdd(index),
    ]);
    await db.stamps.add({ key: 'stamp', stamp: stampOf(rows.packs) });
  });
}

function indexOf(
  { common, of }: ReturnType<typeof neighbourhoods>,
  entities: EntityRow[],
): NeighbourhoodRow[] {
  const keysOf = groupBy(entities, ({ id }) => id);
  const row = (title: string, part: Neighbourhood): NeighbourhoodRow => ({
    title,
    entities: part.entities.flatMap((id) => (keysOf.get(id) ?? []).map(({ pack }): PackKey => [pack, id])),
    facts: part.facts,
    subjects: part.subjects,
  });
  return [row(COMMON, common), ...[...of].map(([title, part]) => row(title, part))];
}
