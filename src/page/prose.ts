/** Where a page's prose lies: how much running text each element holds, side matters left out. */
import { isComment, isSilent, roleOf } from './element-role';
import { bodyOf, parentOf, type Root } from './roots';

/** UTF-16 units from which on a text node counts as prose. */
const PROSE = 40;
/** Text nodes that are weighed at most, and elements above each. */
const NODES = 20_000;
const DEPTH = 100;
const STRIDE = 256;

/** UTF-16 units of prose in an element. */
export type Weight = (element: Element) => number;

/** Weighs the elements of these trees. A generator, so that a long page can be weighed in slices. */
export function* weigh(roots: readonly Root[]): Generator<void, Weight> {
  const weights = new Map<Element, number>();
  const sides = new Map<Element, boolean>();
  let steps = 0;
  for (const root of roots) {
    const body = bodyOf(root) ?? root;
    const walker = (body.ownerDocument as Document).createTreeWalker(body, 4);
    for (let node = walker.nextNode(); node && steps < NODES; node = walker.nextNode()) {
      const { length } = (node as Text).data.trim();
      if (length < PROSE) continue;
      if (++steps % STRIDE === 0) yield;
      const line: Element[] = [];
      let at = parentOf(node);
      for (; at && line.length < DEPTH; at = parentOf(at)) {
        const isSide = sides.get(at) ?? isSideMatter(at);
        sides.set(at, isSide);
        if (isSide) break;
        line.push(at);
      }
      if (!at || line.length === DEPTH)
        for (const one of line) weights.set(one, (weights.get(one) ?? 0) + length);
    }
  }
  return (element) => weights.get(element) ?? 0;
}

/** Links, what is not read, what stands beside the text; of the outermost elements, names say nothing. */
const isSideMatter = (element: Element): boolean =>
  element.localName === 'a' ||
  (!/^(?:body|html|form)$/.test(element.localName) &&
    (isSilent(element) || isComment(element) || /^c(?:hrome|ard)$/.test(roleOf(element) ?? '')));
