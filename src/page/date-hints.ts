/** Everything on a page that may tell when it was published, as text; what it says is worked out elsewhere. */
import type { DateHints } from '../messages';

/** Pieces that are looked at, and UTF-16 units of one: structured data is long, a line with a date is not. */
const MOST = 400;
const LONGEST = 60_000;
const LINE = 240;

const WHERE =
  'script[type="application/ld+json"],meta[content],article time,main time,header time,[itemprop^=date],[class*="date" i],[class*="byline" i],[class*="meta" i],h1~*';

/** Gathers the hints of a document, in its order. */
export const dateHints = (document: Document): DateHints => ({
  path: document.location?.pathname ?? '',
  pieces: [...document.querySelectorAll(WHERE)]
    .slice(0, MOST)
    .map(({ localName: tag, attributes, textContent }) => ({
      tag,
      values: [...attributes].map(({ value }) => value.slice(0, LINE)),
      text: textContent.trim().slice(0, tag === 'script' ? LONGEST : LINE),
    })),
});
