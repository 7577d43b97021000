/** Where a page's prose lies: how much running text each element holds, side matters left out. */
import { isComment, isSilent, roleOf } from './element-role';
import { bodyOf, parentOf, type Root } from './roots';

/** UTF-16 units from which on a text node counts as prose. */
const PROSE = 40;
/** Text nodes that are weighed at most, and elements above each. */
const NODES = 20_000;
const DEPTH = 100;
const STRIDE = 256;

/** UTF-16 units of prose by element; elements without any are missing. */
export type Weights = Map<Element, number>;

/** Weighs the elements of these trees. A generator, so that a long page can be weighed in slices. */
export function* weigh(roots: readonly Root[]): Generator<void, Weights> {
  const weights: Weights = new Map();
  const sides = new Map<Element, boolean>();
  const isSide = (element: Element): boolean => {
    const is = sides.get(element) ?? isSideMatter(element);
    sides.set(element, is);
    return is;
  };
  let [steps, left] = [0, NODES];
  for (const root of roots) {
    const body = bodyOf(root);
    const walker = body && (body.ownerDocument as Document).createTreeWalker(body, 4);
    for (let node = walker?.nextNode(); node && left; node = walker?.nextNode()) {
      if (++steps % STRIDE === 0) yield;
      const { length } = (node as Text).data.trim();
      if (length < PROSE) continue;
      const line: Element[] = [];
      let at = parentOf(node);
      while (at && line.length < DEPTH && !isSide(at)) {
        line.push(at);
        at = parentOf(at);
      }
      if (at && line.length < DEPTH) continue;
      left--;
      for (const element of line) weights.set(element, (weights.get(element) ?? 0) + length);
    }
  }
  return weights;
}

/** Links, what is not read, what stands beside the text; of the outermost elements, names say nothing. */
function isSideMatter(element: Element): boolean {
  const name = element.localName;
  if (/^(?:body|html|form)$/.test(name)) return false;
  return (
    name === 'a' || isSilent(element) || isComment(element) || /^c(?:hrome|ard)$/.test(roleOf(element) ?? '')
  );
}
