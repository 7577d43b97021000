/** How elements are laid out: by their style in a browser, by their tag where there is no layout. */

/** `hidden` text is not read, and a `block` begins a new block of text. */
export type Layout = 'hidden' | 'inline' | 'block';
export type LayoutOf = (element: Element) => Layout;

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Layout as the tag alone tells it; used by the command line, whose documents are not laid out. */
export const layoutByTag: LayoutOf = (element) => (BLOCKS.has(element.localName) ? 'block' : 'inline');

/** Layout as the page's style makes it. What a closed `details` holds is laid out as if it were open. */
export const layoutByStyle: LayoutOf = (element) => {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return layoutByTag(element);
  const { display, visibility, float } = style;
  if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return 'hidden';
  if (display === 'contents') return 'inline';
  // A floated inline element is a drop capital: its letter belongs to the word that follows.
  if (display.startsWith('inline') || (float !== 'none' && !BLOCKS.has(element.localName))) return 'inline';
  if (isPinhole(element as HTMLElement, style)) return 'hidden';
  return 'block';
};

/** Text for screen readers only is drawn into a box of one pixel at most. */
const isPinhole = (element: HTMLElement, { overflowX, position }: CSSStyleDeclaration): boolean =>
  (position === 'absolute' || position === 'fixed') &&
  overflowX !== 'visible' &&
  element.offsetWidth <= 1 &&
  element.offsetHeight <= 1;
