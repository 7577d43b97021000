/** Notices changes of a page and gathers them; nothing is worked on while the page is working. */
import type { Root } from './roots';

/** More nodes than this are not told apart: the whole page counts as changed. */
const MANY = 1000;

export interface Watcher {
  /** Watches these trees, and those watched before. */
  watch(roots: readonly Root[]): void;
  sleep(): void;
  /** The nodes that are new, whose text is, or that lost a child, since the last time; null when they are too many. */
  take(): Set<Node> | null;
  /** Counts a node as changed. */
  add(node: Node): void;
}

/** @param onChange told of every batch of changes; to be quick */
export function watcher(onChange: () => void): Watcher {
  let dirty = new Set<Node>();
  let watched = new Set<Root>();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (dirty.size > MANY) break;
      for (const node of addedNodes) dirty.add(node);
      if (type === 'characterData' || removedNodes.length) dirty.add(target);
    }
    onChange();
  });
  return {
    watch(roots) {
      for (const root of roots) {
        if (watched.has(root)) continue;
        watched.add(root);
        observer.observe(root, { childList: true, characterData: true, subtree: true });
      }
    },
    sleep() {
      observer.disconnect();
      watched = new Set();
    },
    take() {
      const taken = dirty;
      dirty = new Set();
      return taken.size > MANY ? null : taken;
    },
    add(node) {
      dirty.add(node);
      onChange();
    },
  };
}
