/** Links that lead to words of a page: a text fragment, which browsers scroll to and highlight by themselves. */

/** Words that stand on either side of the quoted ones, and tell them from the same words elsewhere. */
const NEIGHBOURS = 3;

/** `-` and `,` part the pieces of a fragment. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * @param page the address of the page; a fragment it has already stays
 * @param text the text that the words stand in, one block of the page
 * @param start where they begin in it, in UTF-16 units
 */
export function textFragmentLink(page: string, text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(/\s+/).filter(Boolean).slice(-NEIGHBOURS).join(' ');
  const after = text.slice(end).split(/\s+/).filter(Boolean).slice(0, NEIGHBOURS).join(' ');
  const pieces = [
    ...(before ? [`${encoded(before)}-`] : []),
    encoded(text.slice(start, end)),
    ...(after ? [`-${encoded(after)}`] : []),
  ];
  const own = page.replace(/:~:.*$/, '');
  return `${own}${own.includes('#') ? '' : '#'}:~:text=${pieces.join(',')}`;
}
