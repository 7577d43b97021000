/** The record's database, in the extension's own origin. Content scripts never open it: theirs would be the site's. */
import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { CompleteRow, EntityRow, FactRow, PackRow, SourceRow } from '../reference/rows';

/** The key of an entity or source: ids are unique within a pack. */
export type PackKey = [pack: string, id: string];

/** What is read when a title is named: keys of rows, so that a row that is missing is noticed. */
export interface NeighbourhoodRow {
  /** A work's id, or `*` for what every read needs. */
  title: string;
  entities: PackKey[];
  facts: string[];
  /** Subjects whose complete lists hold. */
  subjects: string[];
}

/** The title of the neighbourhood that every read takes in; no id can be spelt so. */
export const COMMON = '*';

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
  declare neighbourhoods: EntityTable<NeighbourhoodRow, 'title'>;
  declare stamps: EntityTable<StampRow, 'key'>;

  constructor(options: DexieOptions = {}) {
    super('double-take', options);
    this.version(1).stores({
      packs: 'id',
      entities: '[pack+id]',
      facts: 'id',
      sources: '[pack+id]',
      complete: '++, subject',
      neighbourhoods: 'title',
      stamps: 'key',
    });
  }
}
