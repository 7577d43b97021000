/** The trees a page's text stands in: its document, open shadow roots, and documents of the same origin framed in it. */

/** What holds the text of a tree: the body of a document, or a shadow root. */
export type Root = HTMLElement | ShadowRoot;

/** The tree in an element: its open shadow root, or the document it frames if that is of our origin. */
export const treeIn = (element: Element): Root | null | undefined =>
  element.shadowRoot ??
  (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.body : null);

/** All trees of the page, its own first. */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [document.body];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner = treeIn(element);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

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
