import { plain } from './plain';
import { webAddress } from './web-address';

/** Signs that mean something inside a line of Markdown, here or in its common dialects. */
const SIGNS = /[\\`*_{}[\]<>#|~&@$!]/g;

/** Text of a page or pack as a piece of a Markdown line: it reads as it is written, and marks nothing up. */
export const markdownText = (text: string): string => plain(text).replace(SIGNS, '\\$&');

/** A link, or the text alone where the address is none of the web. */
export function markdownLink(text: string, address: string): string {
  const href = webAddress(address);
  if (href === null) return markdownText(text);
  return `[${markdownText(text)}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}
