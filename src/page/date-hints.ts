/** Everything on a page that may tell when it was published, as text; what it says is worked out elsewhere. */
import type { DateHints } from '../messages';

/** Pieces that are looked at, and UTF-16 units of one: structured data is long, a line with a date is not. */
const MOST = 400;
const LONGEST = 60_000;
const LINE = 240;

const WHERE =
  'script[type="application/ld+json"],meta[content],article time,main time,header time,[itemprop^=date],[class*="date" i],[class*="byline" i],[class*="publish" i],[class*="meta" i],h1~*';

/** Gathers the hints of a document, in its order. */
export function dateHints(document: Document): DateHints {
  const pieces: DateHints['pieces'] = [];
  for (const element of document.querySelectorAll(WHERE)) {
    const get = (name: string) => element.getAttribute(name);
    const text = (get('datetime') ?? get('content') ?? element.textContent).trim();
    const tag = element.localName;
    if (pieces.length < MOST && text.length < (tag === 'script' ? LONGEST : LINE)) {
      pieces.push({ tag, name: get('property') ?? get('name') ?? get('itemprop') ?? '', text });
    }
  }
  return { path: document.location?.pathname ?? '', pieces };
}
