/** Where packs contradict one another about what an id means. Nothing is ever overridden in silence. */
import type { EntityRow, FactRow, SourceRow } from './rows';

/**
 * Says, a line each, what keeps these packs from being one record: an id with two meanings, one thing under two ids.
 * Empty when they fit together.
 */
export function clashes(rows: { entities: EntityRow[]; facts: FactRow[]; sources: SourceRow[] }): string[] {
  return [...entityClashes(rows.entities), ...factClashes(rows.facts), ...sourceClashes(rows.sources)];
}

function entityClashes(rows: EntityRow[]): string[] {
  const found: string[] = [];
  const byId = new Map<string, EntityRow>();
  const byOutside = new Map<string, EntityRow>();
  for (const row of rows) {
    const same = byId.get(row.id);
    if (same && same.pack !== row.pack) {
      if (same.kind !== row.kind) {
        found.push(`${row.id} is a ${same.kind} in pack ${same.pack} and a ${row.kind} in pack ${row.pack}`);
      } else if (same.sameAs && row.sameAs && same.sameAs !== row.sameAs) {
        found.push(`${row.id} is ${same.sameAs} in pack ${same.pack} and ${row.sameAs} in pack ${row.pack}`);
      }
    }
    byId.set(row.id, same ?? row);
    if (row.sameAs === undefined) continue;
    const twin = byOutside.get(row.sameAs);
    if (twin && twin.pack !== row.pack && twin.id !== row.id) {
      found.push(
        `${row.sameAs} is ${twin.id} in pack ${twin.pack} and ${row.id} in pack ${row.pack}: use one id`,
      );
    }
    byOutside.set(row.sameAs, twin ?? row);
  }
  return found;
}

function factClashes(rows: FactRow[]): string[] {
  const packOf = new Map<string, string>();
  const found: string[] = [];
  for (const row of rows) {
    const other = packOf.get(row.id);
    if (other !== undefined && other !== row.pack)
      found.push(`fact ${row.id} is in packs ${other} and ${row.pack}`);
    packOf.set(row.id, other ?? row.pack);
  }
  return found;
}

function sourceClashes(rows: SourceRow[]): string[] {
  const first = new Map<string, SourceRow>();
  const found: string[] = [];
  for (const row of rows) {
    const other = first.get(row.id);
    if (other && other.pack !== row.pack && other.url !== row.url) {
      found.push(`source ${row.id} is ${other.url} in pack ${other.pack} and ${row.url} in pack ${row.pack}`);
    }
    first.set(row.id, other ?? row);
  }
  return found;
}
