/** The trees a page's text stands in: its document, open shadow roots, and documents of the same origin framed in it. */

export type Root = Document | ShadowRoot;

/** Shadow roots and frames beyond this number are not read. */
const MOST = 500;
/** UTF-16 units of text from which on a frame can hold an article. */
const FRAME_TEXT = 800;

/** All trees of the page, the document first. */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [document];
  for (let at = 0; at < roots.length && roots.length < MOST; at++) {
    for (const element of (roots[at] as Root).querySelectorAll('*')) {
      const inner = element.shadowRoot ?? (element.localName === 'iframe' ? framed(element) : null);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

/** The document in a frame, if it is of our origin and long enough. */
function framed(element: Element): Document | null {
  const inner = (element as HTMLIFrameElement).contentDocument;
  return inner?.body && (inner.body.textContent?.length ?? 0) >= FRAME_TEXT ? inner : null;
}

/** The text of a tree as it stands in the source, scripts and all: cheap, and enough to look for names in. */
export const rawText = (root: Root): string => ('body' in root ? root.body : root)?.textContent ?? '';

/** The element around a node, out of shadow roots and frames as well. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.parentNode ?? node;
  if ('host' in root) return (root as ShadowRoot).host;
  return ((root as Document).defaultView?.frameElement as Element | null | undefined) ?? null;
}

/** Every element of these trees that a selector fits, tree by tree. */
export const all = <E extends Element = Element>(roots: readonly Root[], selector: string): E[] =>
  roots.flatMap((root) => [...root.querySelectorAll<E>(selector)]);
