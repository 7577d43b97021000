/** Notices changes of a page and gathers them; nothing is worked on while the page is working. */
import type { Root } from './roots';

/** More nodes than this are not told apart: the whole page counts as changed. */
const MANY = 1000;
const CHANGES = { childList: true, characterData: true, subtree: true };

/** What changed, told apart: where something was taken away only what is around it can have to be read again. */
export interface Dirty {
  /** Nodes that are new or whose text is. */
  changed: ReadonlySet<Node>;
  /** Nodes that lost a child. */
  emptied: ReadonlySet<Node>;
}

export class Watcher {
  #observer = new MutationObserver((records) => this.#gather(records));
  #changed = new Set<Node>();
  #emptied = new Set<Node>();
  #isAll = false;
  #watched = new Set<Root>();

  /** @param onChange told of every batch of changes; to be quick */
  constructor(
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.sleep());
  }

  /** Watches these trees, and those watched before. */
  watch(roots: readonly Root[]): void {
    for (const root of roots) {
      if (this.#watched.has(root)) continue;
      this.#watched.add(root);
      this.#observer.observe(root, CHANGES);
    }
  }

  sleep(): void {
    this.#observer.disconnect();
    this.#watched.clear();
  }

  /** What changed since the last time; null when it is too much to tell apart. */
  take(): Dirty | null {
    const dirty = { changed: this.#changed, emptied: this.#emptied };
    const isAll = this.#isAll;
    this.#changed = new Set();
    this.#emptied = new Set();
    this.#isAll = false;
    return isAll ? null : dirty;
  }

  /** Counts a node as changed. */
  add(node: Node): void {
    this.#changed.add(node);
    this.onChange();
  }

  #gather(records: MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (this.#isAll) break;
      for (const node of addedNodes) this.#changed.add(node);
      if (type === 'characterData') this.#changed.add(target);
      if (removedNodes.length) this.#emptied.add(target);
      this.#isAll = this.#changed.size + this.#emptied.size > MANY;
    }
    this.onChange();
  }
}
