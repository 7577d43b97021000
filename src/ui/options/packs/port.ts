import type { Stage } from '../../../reference/import/stages';
import type { ImportOutcome, ListedPack } from '../../../store/pack-desk';

/** What the part on imported packs asks of the outside. Every call fails with an Error that says why. */
export interface PacksPort {
  list(): Promise<ListedPack[]>;
  /** Takes a pack in, all or nothing. `reached` is told each stage as it begins. */
  bring(file: File, reached: (stage: Stage) => void): Promise<ImportOutcome>;
  /** Takes a pack out of the record, or puts it back. */
  use(pack: string, active: boolean): Promise<void>;
  discard(pack: string): Promise<void>;
  /** Saves a pack as a file. */
  save(pack: string): Promise<void>;
}
