/** The record as the extension's contexts use it: opened when needed, loaded when stale, rebuilt when lost or corrupt. */
import type { RecordState } from '../messages';
import { type LoadedPack, type Rows, type SourceRow, stampOf } from '../reference/rows';
import type { PackKey, RecordDatabase } from './database';
import { detailOf, OpenTimeout, RecordUnavailable, reasonOf } from './failure';
import { type ImportedPacks, NO_IMPORTS } from './imports';
import { readAll, readAround, readPacks, readSources, readStamp } from './read';
import { writePacks } from './write';

/** The packs that ship with the extension. */
export interface BundledPacks {
  /** What the stored record must have been made from to be current. */
  stamp: string;
  /** Reads and checks the packs; costly, so called only when the stored record is not current. */
  load(): Promise<LoadedPack[]>;
}

/** Runs the work while no other context writes. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

export interface RecordPorts {
  /** Makes the database object; it is opened here. */
  database(): RecordDatabase;
  bundled: BundledPacks;
  /** The packs that the reader brought in; none where this is left out. */
  imports?: ImportedPacks;
  lock: Lock;
  /** Milliseconds until a database that does not answer counts as blocked. */
  patience?: number;
}

/** One writer among all contexts of the extension, and it ends with its context. */
export const webLock: Lock = (work) =>
  navigator.locks.request('double-take-record', work) as ReturnType<typeof work>;

export class RecordStore {
  #opening: Promise<RecordDatabase> | null = null;

  constructor(private readonly ports: RecordPorts) {}

  /** The rows of some titles' neighbourhoods. @throws RecordUnavailable */
  around(titles: readonly string[]): Promise<Rows> {
    return this.#read((db) => readAround(db, titles));
  }

  /** Every row of the record. @throws RecordUnavailable */
  all(): Promise<Rows & { sources: SourceRow[] }> {
    return this.#read(readAll);
  }

  /** Sources by pack and id. @throws RecordUnavailable */
  sources(keys: PackKey[]): Promise<SourceRow[]> {
    return this.#read((db) => readSources(db, keys));
  }

  /** The stamp of the current record, loaded first if need be. @throws RecordUnavailable */
  stamp(): Promise<string> {
    return this.#read(async (_, stamp) => stamp);
  }

  /** How the record is doing. Tries again each time it is asked, so that a disk that was made room on is noticed. */
  async state(): Promise<RecordState> {
    try {
      const packs = await this.#read(readPacks);
      return {
        ok: true,
        packs: packs.map(({ id, name, version, knownThrough, facts }) => ({
          id,
          name,
          version,
          knownThrough,
          facts,
        })),
      };
    } catch (error) {
      if (error instanceof RecordUnavailable)
        return { ok: false, reason: error.reason, detail: error.detail };
      throw error;
    }
  }

  /** Writes the bundled packs anew, whatever is stored. @throws RecordUnavailable */
  async reload(): Promise<void> {
    const packs = await this.#packs();
    await this.#twice(async () => {
      const db = await this.#opened();
      await this.ports.lock(() => writePacks(db, packs));
    });
  }

  #read<T>(read: (db: RecordDatabase, stamp: string) => Promise<T>): Promise<T> {
    return this.#twice(async () => {
      const db = await this.#opened();
      const [stored, wanted] = await Promise.all([readStamp(db), this.#stamp()]);
      if (stored !== wanted) await this.#load(db, wanted);
      return read(db, wanted);
    });
  }

  /** What the stored record must have been made from. */
  async #stamp(): Promise<string> {
    const { bundled, imports = NO_IMPORTS } = this.ports;
    return [bundled.stamp, ...(await imports.stamps())].join(' ');
  }

  /** Runs the work; after a failure once more on a fresh connection, or a fresh database if it was corrupt. */
  async #twice<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      console.warn(`Double Take goes to its record again after: ${detailOf(error)}`);
      await this.#giveUp(reasonOf(error) === 'corrupt');
    }
    try {
      return await work();
    } catch (error) {
      await this.#giveUp(false);
      throw new RecordUnavailable(reasonOf(error), detailOf(error));
    }
  }

  #opened(): Promise<RecordDatabase> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open(): Promise<RecordDatabase> {
    const db = this.ports.database();
    try {
      await this.#inTime(db.open());
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  }

  async #load(db: RecordDatabase, stamp: string): Promise<void> {
    const packs = await this.#packs();
    await this.ports.lock(async () => {
      // Another context may have loaded it while this one waited.
      if ((await readStamp(db)) !== stamp) await writePacks(db, packs);
    });
  }

  async #packs(): Promise<LoadedPack[]> {
    const bundled = await this.#bundled();
    return [...bundled, ...(await (this.ports.imports ?? NO_IMPORTS).load(bundled))];
  }

  async #bundled(): Promise<LoadedPack[]> {
    const packs = await this.ports.bundled.load();
    const made = stampOf(packs.map(({ pack, bundled }) => ({ ...pack.pack, bundled })));
    // Otherwise every read would find the record stale and load it again.
    if (made !== this.ports.bundled.stamp)
      throw new Error(`the bundled packs are ${made}, not what their stamp says`);
    return packs;
  }

  /** Lets go of the connection, and of the database itself if it is beyond reading. */
  async #giveUp(destroy: boolean): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    try {
      (await opening)?.close();
      if (destroy) await this.#inTime(this.ports.lock(() => this.ports.database().delete()));
    } catch (error) {
      // The next opening fails for the same reason, and says so to the reader.
      console.warn(`Double Take could not let go of its database: ${detailOf(error)}`);
    }
  }
  async #inTime<T>(work: PromiseLike<T>): Promise<T> {
    const { patience = 5_000 } = this.ports;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new OpenTimeout(`no answer after ${patience} ms`)), patience);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  }
}
