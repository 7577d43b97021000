/** The record's database, in the extension's own origin. Content scripts never open it: theirs would be the site's. */
import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { CompleteRow, EntityRow, FactRow, PackRow, SourceRow } from '../reference/rows';

/** The key of an entity or source: ids are unique within a pack. */
export type PackKey = [pack: string, id: string];

/**
 * A part of a neighbourhood with all its rows in it: a page with a covered title is then read with a handful of requests
 * instead of one for each entity and fact.
 */
export interface PartRow {
  /** A work's id; `+` and a pack's id for what that pack knows beside its titles; `*` for what every read needs. */
  key: string;
  digest: string;
  content: PartContent;
}

export interface PartContent {
  /** Packs whose `+` part belongs to this title. */
  packs: string[];
  entities: EntityRow[];
  facts: FactRow[];
  complete: CompleteRow[];
}

// No id can be spelt like these.
export const COMMON = '*';
export const besideKey = (pack: string): string => `+${pack}`;

/** What the stored rows were made from; written last, in the same transaction as the rows. */
export interface StampRow {
  key: 'stamp';
  stamp: string;
}

export class RecordDatabase extends Dexie {
  declare packs: EntityTable<PackRow, 'id'>;
  declare entities: Table<EntityRow, PackKey>;
  declare facts: EntityTable<FactRow, 'id'>;
  declare sources: Table<SourceRow, PackKey>;
  declare complete: Table<CompleteRow, number>;
  declare parts: EntityTable<PartRow, 'key'>;
  declare stamps: EntityTable<StampRow, 'key'>;

  constructor(options: DexieOptions = {}) {
    super('double-take', options);
    this.version(1).stores({
      packs: 'id',
      entities: '[pack+id], id',
      facts: 'id, pack',
      sources: '[pack+id]',
      complete: '++',
      parts: 'key',
      stamps: 'key',
    });
  }
}
