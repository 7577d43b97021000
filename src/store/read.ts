/** Reads from the record's database. Each read is one transaction, so it sees one record whole. */
import { isWork } from '../reference/entities';
import { inOrder, type PackRow, type Rows, type SourceRow } from '../reference/rows';
import { checkComplete, checkEntities, checkFacts, checkPacks, checkSources } from './check-row';
import {
  besideKey,
  COMMON,
  type PackKey,
  type PartContent,
  type PartRow,
  type RecordDatabase,
} from './database';
import { digestOf } from './digest';
import { CorruptRecord } from './failure';

/** The stamp of what is stored; null when nothing is. */
export async function readStamp(db: RecordDatabase): Promise<string | null> {
  return (await db.stamps.get('stamp'))?.stamp ?? null;
}

/** The packs in the order in which they hold, and how many facts each has. @throws CorruptRecord */
export async function readPacks(db: RecordDatabase): Promise<(PackRow & { facts: number })[]> {
  return db.transaction('r', db.packs, db.facts, async () => {
    const packs = inOrder(checkPacks(await db.packs.toArray()));
    const counts = await Promise.all(packs.map(({ id }) => db.facts.where('pack').equals(id).count()));
    return packs.map((pack, at) => ({ ...pack, facts: counts[at] ?? 0 }));
  });
}

/**
 * The rows of some titles' neighbourhoods. A title that the record does not have adds nothing.
 * @throws CorruptRecord when a part is missing or is not what was written
 */
export async function readAround(db: RecordDatabase, titles: readonly string[]): Promise<Rows> {
  const raw = await db.transaction('r', db.packs, db.parts, db.entities, async () => {
    const packs = await db.packs.toArray();
    const names = [...new Set(titles)];
    const [common, ...own] = await db.parts.bulkGet([COMMON, ...names]);
    const beside = [...new Set(own.flatMap((part) => part?.content.packs ?? []))].map(besideKey);
    const others = await db.parts.bulkGet(beside);
    const lost = names.filter((_, at) => own[at] === undefined);
    // A part of that key is missed only if the record has a work of that id.
    const works = (await db.entities.where('id').anyOf(lost).toArray()).filter(isWork);
    return { packs, parts: [common, ...own.filter((part) => part !== undefined), ...others], works };
  });
  const [work] = raw.works;
  if (work) throw new CorruptRecord(`parts: that of ${work.id} is missing`);
  const contents = await Promise.all(raw.parts.map(checkPart));
  const packs = inOrder(checkPacks(raw.packs));
  return { packs, ...joined(contents, packs) };
}

async function checkPart(part: PartRow | undefined): Promise<PartContent> {
  if (part === undefined) throw new CorruptRecord('parts: a shared part is missing');
  const digest = await digestOf(part.content);
  if (digest !== part.digest) throw new CorruptRecord(`parts: ${part.key} is not what was written`);
  return part.content;
}

/** The parts as one, each row once, those of packs that hold first in front. */
function joined(parts: PartContent[], packs: PackRow[]): Omit<Rows, 'packs'> {
  const place = new Map(packs.map(({ id }, at) => [id, at]));
  const once = <Row extends { pack: string }>(rows: Row[], keyOf: (row: Row) => string): Row[] =>
    [...new Map(rows.map((row) => [`${row.pack} ${keyOf(row)}`, row])).values()].toSorted(
      (a, b) => (place.get(a.pack) ?? 0) - (place.get(b.pack) ?? 0),
    );
  return {
    entities: once(
      parts.flatMap(({ entities }) => entities),
      ({ id }) => id,
    ),
    facts: once(
      parts.flatMap(({ facts }) => facts),
      ({ id }) => id,
    ),
    complete: once(
      parts.flatMap(({ complete }) => complete),
      (list) => JSON.stringify(list),
    ),
  };
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
  const packs = inOrder(checkPacks(raw.packs));
  const content = {
    packs: [],
    entities: checkEntities(raw.entities),
    facts: checkFacts(raw.facts),
    complete: checkComplete(raw.complete),
  };
  return { packs, ...joined([content], packs), sources: checkSources(raw.sources) };
}

/** Sources by pack and id. @throws CorruptRecord when one is missing */
export async function readSources(db: RecordDatabase, keys: PackKey[]): Promise<SourceRow[]> {
  return checkSources(await db.sources.bulkGet(keys));
}
