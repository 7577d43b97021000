/** Everything on a page that may tell when it was published, as text; what it says is worked out elsewhere. */
import type { DateHints } from '../messages';

/** Pieces of one kind, and UTF-16 units of a piece, that are looked at. */
const MOST = 40;
const LONGEST = 60_000;

const named = (words: string) =>
  words
    .split(' ')
    .map((word) => `[class*="${word}" i]`)
    .join();
const WHERE: Record<Exclude<keyof DateHints, 'path'>, string> = {
  data: 'script[type="application/ld+json"]',
  meta: 'meta[content]',
  published: '[itemprop~=datePublished],time[pubdate]',
  modified: '[itemprop~=dateModified]',
  times: 'article time,main time,header time',
  lines: `${named('date byline publish meta time')},h1 ~ *`,
};

/** Gathers the hints of a document. */
export function dateHints(document: Document): DateHints {
  const hints: DateHints = {
    data: [],
    meta: [],
    published: [],
    modified: [],
    times: [],
    lines: [],
    path: '',
  };
  for (const kind of Object.keys(WHERE) as (keyof typeof WHERE)[]) {
    for (const element of document.querySelectorAll(WHERE[kind])) {
      const get = (name: string) => element.getAttribute(name);
      const name = kind === 'meta' ? `${get('property') ?? get('name') ?? get('itemprop')}=` : '';
      if (name && !/date|time|modif/i.test(name)) continue;
      const text = name + (get('datetime') ?? get('content') ?? element.textContent ?? '').trim();
      const longest = kind === 'data' ? LONGEST : 240;
      if (hints[kind].length < MOST && text.length <= longest) hints[kind].push(text);
    }
  }
  hints.path = document.location?.pathname ?? '';
  return hints;
}
