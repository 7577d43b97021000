/** Everybody and everything that a draft names: one id an item, one that the other packs have where they have it. */
import type { EntityKind } from '../../engine/record';
import { looksOf } from '../import/characters';
import type { PackEntity } from '../schema';
import type { Item } from './entity-json';
import type { Notes } from './notes';
import { kindOfClasses } from './properties';
import { ranked } from './ranks';
import { itemOf } from './snak-values';

/** An entity of another pack, to be spoken of by its id. */
export type Known = Pick<PackEntity, 'id' | 'kind' | 'name' | 'aliases' | 'sameAs'> & { pack: string };

/** Words as an id: lower-case letters and digits joined by hyphens; empty where there are none. */
export const slug = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

export class CastList {
  readonly #items: Map<string, Item>;
  readonly #idOf = new Map<string, string>();
  readonly #made = new Map<string, PackEntity>();

  constructor(
    items: Item[],
    private readonly known: Known[],
    private readonly notes: Notes,
  ) {
    this.#items = new Map(items.map((item) => [item.id, item]));
  }

  item(qid: string): Item | undefined {
    return this.#items.get(qid);
  }

  /** What the item's own classes say it is; null where its file is missing or they say nothing known. */
  kindOf(qid: string): EntityKind | 'season' | null {
    const item = this.#items.get(qid);
    if (!item) return null;
    return kindOfClasses(ranked(item, 'P31').statements.flatMap(({ mainsnak }) => itemOf(mainsnak) ?? []));
  }

  nameOf(qid: string): string | null {
    const labels = this.#items.get(qid)?.labels;
    return (labels?.en ?? labels?.mul ?? labels?.['en-gb'] ?? labels?.['en-us'])?.value.trim() || null;
  }

  /**
   * The id of an item; the entity is made where no pack has it. Null, with a note, where no file gives its name.
   * @param kind what the statement makes of it; its own classes say it better
   */
  id(qid: string, kind: EntityKind): string | null {
    const own = this.kindOf(qid);
    const is = own === null || own === 'season' ? kind : own;
    const seen = this.#idOf.get(qid);
    if (seen !== undefined) return seen;
    const name = this.nameOf(qid);
    const other = this.#knownAs(qid, is, name);
    if (other !== null) return this.#take(qid, other);
    if (name === null || name.length > 120) {
      this.notes.add(
        `${qid} has no English name in these files: save its Special:EntityData too. What speaks of it is left out`,
      );
      return null;
    }
    return this.#take(qid, this.make(is, name, { qid, aliases: this.#aliases(qid, name) }));
  }

  /** Makes an entity of a name alone, or gives the one of that name and kind. */
  make(
    kind: EntityKind,
    name: string,
    { qid, aliases = [] }: { qid?: string; aliases?: string[] } = {},
  ): string {
    const same = [...this.#made.values()].find(
      (one) =>
        one.kind === kind &&
        looksOf(one.name) === looksOf(name) &&
        (qid === undefined || one.sameAs === undefined),
    );
    if (same) return same.id;
    const plain = slug(name) || (qid ?? 'unnamed').toLowerCase();
    const taken = (id: string) => this.#made.has(id) || this.known.some((one) => one.id === id);
    const kinded = taken(plain) ? `${plain}-${kind}` : plain;
    const id = taken(kinded) ? `${plain}-${(qid ?? String(this.#made.size)).toLowerCase()}` : kinded;
    this.#made.set(id, { id, kind, name, aliases, ...(qid !== undefined && { sameAs: qid }) });
    return id;
  }

  entity(id: string): PackEntity | undefined {
    return this.#made.get(id);
  }

  entities(): PackEntity[] {
    return [...this.#made.values()];
  }

  #take(qid: string, id: string): string {
    this.#idOf.set(qid, id);
    return id;
  }

  #knownAs(qid: string, kind: EntityKind, name: string | null): string | null {
    const same = this.known.find(({ sameAs }) => sameAs === qid);
    if (same) return same.id;
    if (name === null) return null;
    const looks = looksOf(name);
    const alike = this.known.find(
      (one) => one.kind === kind && [one.name, ...one.aliases].some((other) => looksOf(other) === looks),
    );
    if (!alike) return null;
    this.notes.add(
      `${name} (${qid}) is taken to be ${alike.id} of pack ${alike.pack}, because it is called so`,
    );
    return alike.id;
  }

  /** Other English names, without those that say no more than a word does. */
  #aliases(qid: string, name: string): string[] {
    const given = this.#items.get(qid)?.aliases.en ?? [];
    const names = given
      .map(({ value }) => value.trim())
      .filter((one) => one.length >= 4 && one.length <= 120 && one !== name);
    return [...new Set(names)].slice(0, 12);
  }
}
