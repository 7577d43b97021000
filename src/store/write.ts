/** Packs -> the database, all or nothing. */
import { clashes } from '../reference/clashes';
import { neighbourhoods, type Part, picker } from '../reference/neighbourhood';
import { type LoadedPack, type Rows, rowsOf, stampOf } from '../reference/rows';
import { besideKey, COMMON, type PartRow, type RecordDatabase } from './database';
import { digestOf } from './digest';

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
  const parts = await partsOf(rows);

  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await Promise.all([
      db.packs.bulkAdd(rows.packs),
      db.entities.bulkAdd(rows.entities),
      db.facts.bulkAdd(rows.facts),
      db.sources.bulkAdd(rows.sources),
      db.complete.bulkAdd(rows.complete),
      db.parts.bulkAdd(parts),
    ]);
    await db.stamps.add({ key: 'stamp', stamp: stampOf(rows.packs) });
  });
}

async function partsOf(rows: Rows): Promise<PartRow[]> {
  const { common, beside, of } = neighbourhoods(rows);
  const pick = picker(rows);
  const row = async (key: string, part: Part, packs: string[] = []): Promise<PartRow> => {
    const content = { packs, ...pick(part) };
    return { key, content, digest: await digestOf(content) };
  };
  return Promise.all([
    row(COMMON, common),
    ...[...beside].map(([pack, part]) => row(besideKey(pack), part)),
    ...[...of].map(([title, part]) => row(title, part, part.packs)),
  ]);
}
