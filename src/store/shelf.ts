/**
 * The packs that a reader brought in, each as its text. They lie in a database of their own: the record is made from them
 * and can be thrown away and made anew, they cannot.
 */
import { Dexie, type DexieOptions, type EntityTable } from 'dexie';
import * as z from 'zod/mini';
import { issueLine } from '../reference/issue';
import { packStamp } from '../reference/rows';
import { type Pack, type PackInfo, packInfoSchema } from '../reference/schema';
import { digestOf } from './digest';
import { CorruptRecord } from './failure';

/** What is known of a pack on the shelf without its text. */
export interface ShelfItem {
  id: string;
  info: PackInfo;
  /** Digest of the text. */
  revision: string;
  /** The name of the file it came from. */
  origin: string;
  /** The day it came in. */
  imported: string;
  counts: { entities: number; facts: number; sources: number };
  /** False while it is taken out of the record; it can be put back. */
  active: boolean;
}

/** A pack on the shelf, with its text in the form of export. */
export type ShelfRow = ShelfItem & { text: string };

const itemSchema = z.strictObject({
  id: z.string(),
  info: packInfoSchema,
  revision: z.string(),
  origin: z.string(),
  imported: z.string(),
  counts: z.strictObject({ entities: z.number(), facts: z.number(), sources: z.number() }),
  active: z.boolean(),
});

export class ShelfDatabase extends Dexie {
  declare packs: EntityTable<ShelfItem, 'id'>;
  /** Apart, since every look at the shelf reads `packs` and few need these. */
  declare texts: EntityTable<{ id: string; text: string }, 'id'>;

  constructor(options: DexieOptions = {}) {
    super('double-take-packs', options);
    this.version(1).stores({ packs: 'id', texts: 'id' });
  }
}

export class Shelf {
  #db: ShelfDatabase | null = null;

  /** @param database makes the database object; Dexie opens it on first use */
  constructor(private readonly database: () => ShelfDatabase) {}

  /** Every pack without its text, by id. @throws CorruptRecord */
  items(): Promise<ShelfItem[]> {
    return this.#with(async (db) => (await db.packs.toArray()).map(checked));
  }

  /** Every pack with its text, by id. @throws CorruptRecord */
  rows(): Promise<ShelfRow[]> {
    return this.#with((db) =>
      db.transaction('r', db.packs, db.texts, async () => {
        const items = (await db.packs.toArray()).map(checked);
        const texts = await db.texts.bulkGet(items.map(({ id }) => id));
        return items.map((item, at) => ({ ...item, text: texts[at]?.text ?? '' }));
      }),
    );
  }

  /** The parts of the record's stamp that the packs in use make, in their order. */
  async stamps(): Promise<string[]> {
    const items = (await this.items()).filter(({ active }) => active);
    return items.map(({ info, revision }) => packStamp({ ...info, revision }));
  }

  /**
   * Puts a pack on the shelf, in place of one of its id: whole, or not at all.
   * @param text the pack as export gives it
   */
  async put(pack: Pack, text: string, { origin, today }: { origin: string; today: string }): Promise<void> {
    const { id } = pack.pack;
    const item: ShelfItem = {
      id,
      info: pack.pack,
      revision: (await digestOf(text)).slice(0, 16),
      origin: origin.slice(0, 200),
      imported: today,
      counts: { entities: pack.entities.length, facts: pack.facts.length, sources: pack.sources.length },
      active: true,
    };
    await this.#with((db) =>
      db.transaction('rw', db.packs, db.texts, async () => {
        await db.texts.put({ id, text });
        await db.packs.put(item);
      }),
    );
  }

  /** Takes a pack out of the record, or puts it back. */
  async use(id: string, active: boolean): Promise<void> {
    await this.#with((db) => db.packs.update(id, { active }));
  }

  /** Throws a pack away for good. */
  async discard(id: string): Promise<void> {
    await this.#with((db) =>
      db.transaction('rw', db.packs, db.texts, async () => {
        await Promise.all([db.packs.delete(id), db.texts.delete(id)]);
      }),
    );
  }

  /** The text of a pack; undefined where there is none of that id. */
  text(id: string): Promise<string | undefined> {
    return this.#with(async (db) => (await db.texts.get(id))?.text);
  }

  /** A connection that failed is not used again. */
  async #with<T>(work: (db: ShelfDatabase) => PromiseLike<T>): Promise<T> {
    this.#db ??= this.database();
    try {
      return await work(this.#db);
    } catch (error) {
      this.#db?.close();
      this.#db = null;
      throw error;
    }
  }
}

function checked(item: ShelfItem): ShelfItem {
  const result = z.safeParse(itemSchema, item);
  if (result.success) return item;
  throw new CorruptRecord(`packs on the shelf: ${issueLine(result.error.issues[0], 'row')}`);
}
