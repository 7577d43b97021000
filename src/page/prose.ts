/** Where a page's prose lies: how much running text each element holds, side matters left out. */
import { isComment, isSilent, roleByName, roleByTag } from './element-role';
import { parentOf, type Root } from './roots';

/** UTF-16 units from which on a text node counts as prose. */
const PROSE = 40;
/** Text nodes that are weighed at most, and elements above each. */
const NODES = 20_000;
const DEPTH = 100;
const STRIDE = 256;
const SHOW_TEXT = 4;

/** UTF-16 units of prose by element; elements without any are missing. */
export type Weights = Map<Element, number>;

/** Weighs the elements of these trees. A generator, so that a long page can be weighed in slices. */
export function* weigh(roots: readonly Root[]): Generator<void, Weights> {
  const weights: Weights = new Map();
  const aside = new Map<Element, boolean>();
  let seen = 0;
  let steps = 0;
  for (const root of roots) {
    const document = root.ownerDocument ?? (root as Document);
    const walker = document.createTreeWalker('body' in root ? (root.body ?? root) : root, SHOW_TEXT);
    for (let node = walker.nextNode(); node && seen < NODES; node = walker.nextNode()) {
      if (++steps % STRIDE === 0) yield;
      const { length } = (node as Text).data;
      if (length < PROSE || (node as Text).data.trim().length < PROSE) continue;
      const above = lineOf(node, aside);
      if (!above) continue;
      seen++;
      for (const element of above) weights.set(element, (weights.get(element) ?? 0) + length);
    }
  }
  return weights;
}

/** The elements around a node, nearest first; null where one of them is a side matter or a link. */
function lineOf(node: Node, aside: Map<Element, boolean>): Element[] | null {
  const line: Element[] = [];
  for (let element = parentOf(node); element && line.length < DEPTH; element = parentOf(element)) {
    let is = aside.get(element);
    if (is === undefined) {
      is = isAside(element);
      aside.set(element, is);
    }
    if (is) return null;
    line.push(element);
  }
  return line;
}

const isAside = (element: Element): boolean => {
  const { localName } = element;
  if (localName === 'body' || localName === 'html' || localName === 'iframe') return false;
  const role = roleByTag(element) ?? (localName === 'form' ? null : roleByName(element));
  return localName === 'a' || isSilent(element) || role === 'chrome' || role === 'card' || isComment(element);
};
