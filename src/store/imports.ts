/** The packs on the shelf as parts of the record: each as much as holds beside the others. */
import type { Fault } from '../reference/faults';
import { joined, NO_OTHERS, type Others } from '../reference/import/beside';
import { salvage } from '../reference/import/salvage';
import { type LoadedPack, rowsOf } from '../reference/rows';
import { detailOf } from './failure';
import type { Shelf, ShelfRow } from './shelf';

/** What the record takes in beside the packs that ship. */
export interface ImportedPacks {
  /** What the stored record must have been made from, beside the bundled packs. */
  stamps(): Promise<string[]>;
  /** The packs in use, as they hold beside the bundled ones. */
  load(bundled: LoadedPack[]): Promise<LoadedPack[]>;
}

/** None: for whoever has no shelf. */
export const NO_IMPORTS: ImportedPacks = { stamps: async () => [], load: async () => [] };

/** A shelf that cannot be read costs the reader those packs, never the record. */
export function importsFrom(shelf: Pick<Shelf, 'rows' | 'stamps'>): ImportedPacks {
  const orNone = async <T>(work: Promise<T[]>): Promise<T[]> => {
    try {
      return await work;
    } catch (error) {
      console.warn(`Double Take goes on without imported packs: ${detailOf(error)}`);
      return [];
    }
  };
  return {
    stamps: () => orNone(shelf.stamps()),
    async load(bundled) {
      const rows = await orNone(shelf.rows());
      return salvaged(rows, rowsOf(bundled)).map(({ loaded }) => loaded);
    },
  };
}

/** Each pack in use with what is switched off of it, one after the other: the earlier one holds. */
export function salvaged(
  rows: ShelfRow[],
  bundled: Others = NO_OTHERS,
): { row: ShelfRow; loaded: LoadedPack; off: Fault[] }[] {
  let others = bundled;
  return rows
    .filter(({ active }) => active)
    .map((row) => {
      const { pack, off } = salvage(row.text, row.info, others);
      others = joined(pack, others);
      return {
        row,
        off,
        loaded: { pack: { ...pack, pack: row.info }, bundled: false, revision: row.revision },
      };
    });
}
