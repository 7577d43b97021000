/** An automaton over all names of the named titles: a trie of words, longest match first, one pass over the text. */
import type { Entity, Reference } from '../record';
import { fold } from '../text/fold';
import { type Word, words } from '../text/words';
import { TITLES } from './word-lists';

interface Node {
  next: Map<string, Node>;
  /** Entities with this very name. */
  strong: string[];
  /** Entities with this surname or first name: it counts only where more is known. */
  weak: string[];
  /** Entities whose name this phrase holds while it means something else. */
  confuser: string[];
}

export interface NameHit {
  /** Word indices [from, to). */
  from: number;
  to: number;
  /** Entities with this very name; those known by a part of their name are in `weak`. */
  strong: string[];
  weak: string[];
  /** Entities that this is not, though it holds their name; empty where it is a name. */
  confuser: string[];
}

const node = (): Node => ({ next: new Map(), strong: [], weak: [], confuser: [] });

export class NameIndex {
  private readonly root: Node = node();

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) {
      for (const name of [entity.name, ...entity.aliases]) this.add(name, entity.id, 'strong');
      for (const phrase of entity.confusers ?? []) this.add(phrase, entity.id, 'confuser');
      if (entity.kind === 'person' || entity.kind === 'character') this.addParts(entity);
      // "Bosch: Legacy" is "Legacy" once it has been named.
      const subtitle =
        entity.kind === 'series' || entity.kind === 'film' ? /: (.+)$/.exec(entity.name)?.[1] : undefined;
      if (subtitle) this.add(subtitle, entity.id, 'weak');
    }
  }

  /** Every longest name in the words, left to right, not overlapping. */
  find(text: Word[]): NameHit[] {
    const hits: NameHit[] = [];
    for (let from = 0; from < text.length; ) {
      const hit = this.longest(text, from);
      if (hit === null) from++;
      else {
        hits.push(hit);
        from = hit.to;
      }
    }
    return hits;
  }

  private longest(text: Word[], from: number): NameHit | null {
    let at: Node | undefined = this.root;
    let best: NameHit | null = null;
    for (let to = from; to < text.length; to++) {
      at = at.next.get((text[to] as Word).lower);
      if (at === undefined) break;
      const { strong, weak, confuser } = at;
      if (confuser.length > 0 || strong.length > 0 || weak.length > 0)
        best = { from, to: to + 1, strong, weak, confuser: strong.length > 0 ? [] : confuser };
    }
    return best;
  }

  private add(name: string, id: string, as: 'strong' | 'weak' | 'confuser'): void {
    const path = words(fold(name).text).map((word) => word.lower);
    const bare = path.filter((word) => !/^[:.,!?]$/.test(word));
    this.insert(path, id, as);
    if (bare.length !== path.length) this.insert(bare, id, as);
  }

  private insert(path: string[], id: string, as: 'strong' | 'weak' | 'confuser'): void {
    if (path.length === 0) return;
    let at = this.root;
    for (const word of path) {
      let next = at.next.get(word);
      if (next === undefined) {
        next = node();
        at.next.set(word, next);
      }
      at = next;
    }
    if (!at[as].includes(id)) at[as].push(id);
  }

  /** Surnames and, for characters, first names: "Welliver", "Laffont", "Martina". */
  private addParts(entity: Entity): void {
    for (const name of [entity.name, ...entity.aliases]) {
      const parts = name
        .split(/\s+/)
        .filter((part) => !/^(?:jr\.?|sr\.?|ii|iii|iv|the|of|de|van|von)$/i.test(part));
      if (parts.length < 2) continue;
      const last = parts[parts.length - 1] as string;
      const first = parts[0] as string;
      const isTitle = TITLES.has(first.toLowerCase().replace(/\.$/, ''));
      if (!/\.$/.test(last)) this.add(last, entity.id, 'weak');
      if (entity.kind === 'character' && !isTitle && first.length > 2 && !/[."]/.test(first))
        this.add(first, entity.id, 'weak');
    }
  }
}

const INDEXES = new WeakMap<Reference, NameIndex>();

/** The automaton of a reference, built once. */
export function namesOf(reference: Reference): NameIndex {
  let index = INDEXES.get(reference);
  if (index === undefined) {
    index = new NameIndex(reference.entities.values());
    INDEXES.set(reference, index);
  }
  return index;
}
