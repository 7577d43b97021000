/** Databases that live in memory, fail on order, and are shared by several contexts. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { stampOf } from '../../../src/reference/rows';
import type { Pack } from '../../../src/reference/schema';
import { RecordDatabase } from '../../../src/store/database';
import { type BundledPacks, type Lock, RecordStore } from '../../../src/store/record';
import { makePack } from '../record-fixtures';

/** Runs one work at a time, as the browser's lock does among all contexts of an origin. */
export function makeLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    // Whoever waits next waits for the end alone; a failure is told to who asked for the work.
    last = Promise.allSettled([next]);
    return next;
  };
}

export interface CountedPacks extends BundledPacks {
  loads: number;
}

export function bundledOf(...packs: Pack[]): CountedPacks {
  const loaded = packs.map((pack) => ({ pack, bundled: true }));
  const bundled: CountedPacks = {
    loads: 0,
    stamp: stampOf(loaded.map(({ pack }) => ({ ...pack.pack, bundled: true }))),
    async load() {
      bundled.loads += 1;
      return loaded;
    },
  };
  return bundled;
}

/** One origin: its databases and its lock. Each `store` is a context of the extension. */
export function makeOrigin(indexedDB: IDBFactory = new IDBFactory()) {
  const lock = makeLock();
  const database = () => new RecordDatabase({ indexedDB, IDBKeyRange });
  return {
    database,
    store: (bundled: BundledPacks = bundledOf(makePack()), make = database) =>
      new RecordStore({ database: make, bundled, lock, patience: 200 }),
  };
}

/** An IndexedDB whose opening fails with an error of this name, as browsers do it: by an event, later. */
export function failingFactory(name: string, message: string): IDBFactory {
  const factory = new IDBFactory();
  factory.open = () => {
    const request = new EventTarget() as unknown as IDBOpenDBRequest & {
      onerror: ((event: Event) => void) | null;
    };
    const error = new DOMException(message, name);
    Object.assign(request, { onerror: null, error });
    setTimeout(() => {
      const event = new Event('error', { cancelable: true });
      Object.defineProperty(event, 'target', { value: request });
      request.onerror?.(event);
    });
    return request;
  };
  return factory;
}

/** An IndexedDB that never answers. */
export function silentFactory(): IDBFactory {
  const factory = new IDBFactory();
  factory.open = () => new EventTarget() as unknown as IDBOpenDBRequest;
  return factory;
}

/** Databases whose last table cannot be written: the transaction is cut short after the others were. */
export function failingWrites(make: () => RecordDatabase, error: Error): () => RecordDatabase {
  return () => {
    const db = make();
    db.stamps.hook('creating', () => {
      throw error;
    });
    return db;
  };
}
