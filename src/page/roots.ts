/** The trees a page's text stands in: its document, open shadow roots, and documents of the same origin framed in it. */

export type Root = Document | ShadowRoot;

/** Trees beyond this number are not read. */
const MOST = 500;

/** The tree in an element: its open shadow root, or the document it frames if that is of our origin. */
export const treeIn = (element: Element): Root | null =>
  element.shadowRoot ??
  (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);

/** All trees of the page, the document first. */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner = roots.length < MOST && treeIn(element);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

/** The element that holds a tree's text. */
export const bodyOf = (root: Root): Element | ShadowRoot | null => ('body' in root ? root.body : root);

/** The element around a node, out of shadow roots and frames as well. */
export const parentOf = (node: Node): Element | null =>
  node.parentElement ??
  (node.parentNode as Partial<ShadowRoot> | null)?.host ??
  ((node.ownerDocument?.defaultView?.frameElement ?? null) as Element | null);

/** Across shadow roots and frames. */
export function contains(outer: Element, inner: Element): boolean {
  let at: Element | null = inner;
  while (at && at !== outer) at = parentOf(at);
  return at !== null;
}

/** Every element of these trees that a selector fits, tree by tree. */
export const all = (roots: readonly Root[], selector: string): Element[] =>
  roots.flatMap((root) => [...root.querySelectorAll(selector)]);
