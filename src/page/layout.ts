/** How elements are laid out: by their style in a browser, by their tag where there is no layout. */

/** `hidden` text is not read, and a `block` begins a new block of text. */
export type Layout = 'hidden' | 'inline' | 'block';
export type LayoutOf = (element: Element) => Layout;

const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|d[dlt]|details|dialog|dir|div|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|nav|[ou]l|p|section|summary|table|t(?:body|d|foot|h|head|r))$/;

/** Layout as the tag alone tells it; used by the command line, whose documents are not laid out. */
export const layoutByTag: LayoutOf = (element) => (BLOCK.test(element.localName) ? 'block' : 'inline');

/** Layout as the page's style makes it. What a closed `details` holds is laid out as if it were open. */
export const layoutByStyle: LayoutOf = (element) => {
  const { display, visibility, overflowX, float } = getComputedStyle(element);
  const box = element as HTMLElement;
  // Text for screen readers only is drawn into a box of one pixel.
  const isPinhole = overflowX !== 'visible' && box.offsetWidth < 2 && box.offsetHeight < 2;
  if (display === 'none' || visibility !== 'visible' || isPinhole) return 'hidden';
  // A drop capital belongs to the word that follows.
  const isLetter = float !== 'none' && element.textContent?.length === 1;
  return isLetter || /^(?:inline|contents)/.test(display) ? 'inline' : 'block';
};
