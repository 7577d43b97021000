/** When a page was published and last changed, as far as it says so. */

import type { DateHints } from '../messages';
import { dateHints } from './date-hints';

/** ISO days. */
export interface PageDates {
  from: string;
  to: string;
}

type Found = PageDates | null;

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publish-date',
  'date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
];
const ARTICLE_TYPE = /Article|BlogPosting|Review|Report|SocialMediaPosting/;
/** Values of a JSON-LD script that are looked at. */
const VALUE_LIMIT = 5_000;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${NAME},?\\s+(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const SLASHED = /^\s*(\d{4})\/(\d{2})\/(\d{2})(?!\d)/;
const IN_ADDRESS = /\/(\d{4})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/.-]|$)/;

/**
 * The dates of a page by its hints, taken from where they are surest: its structured data, its meta tags, marked-up times
 * by the headline, the line under it, its address. Null when they give none. Pure.
 */
export const dateOf = (hints: DateHints): Found =>
  fromData(hints) ?? fromMeta(hints) ?? fromTimes(hints) ?? fromLines(hints) ?? fromAddress(hints);

/** The dates of a document that is at hand. */
export const pageDate = (document: Document): Found => dateOf(dateHints(document));

/** ISO day of a year, month and day that exist; null for others. */
function day(year: number, month: number, date: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return exists && year >= 1990 && year < 2100 ? made.toISOString().slice(0, 10) : null;
}

/** The day as written, in whatever zone that was; null where none stands. */
export function dayIn(text: string): string | null {
  const iso = ISO.exec(text) ?? SLASHED.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = (name: string | undefined) => MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
  const first = DAY_FIRST.exec(text);
  if (first) return day(Number(first[3]), month(first[2]), Number(first[1]));
  const second = MONTH_FIRST.exec(text);
  return second ? day(Number(second[3]), month(second[1]), Number(second[2])) : null;
}

function between(published: string | null, modified: string | null): Found {
  const from = published ?? modified;
  return from ? { from, to: modified && modified > from ? modified : from } : null;
}

type Piece = DateHints['pieces'][number];

/** The first day in the attributes or the text of these pieces. */
function firstDay({ pieces }: DateHints, isMeant: (piece: Piece) => boolean): string | null {
  for (const { values, text } of pieces.filter(isMeant)) {
    const found = [...values, text].map(dayIn).find((one) => one !== null);
    if (found) return found;
  }
  return null;
}

function fromData(hints: DateHints): Found {
  const seen: { rank: number; dates: PageDates }[] = [];
  for (const { tag, text: source } of hints.pieces) {
    for (const value of tag === 'script' ? valuesIn(source) : []) {
      const text = (name: string) => (typeof value[name] === 'string' ? dayIn(value[name]) : null);
      const dates = between(text('datePublished'), text('dateModified'));
      const type = String(value['@type'] ?? '');
      const rank = ARTICLE_TYPE.test(type) ? 2 : type.endsWith('Page') ? 1 : 0;
      if (dates && rank) seen.push({ rank, dates });
    }
  }
  return seen.find(({ rank }) => rank === 2)?.dates ?? seen[0]?.dates ?? null;
}

/** The objects of a JSON text: itself, and those in its lists and graphs. */
function valuesIn(text: string): Record<string, unknown>[] {
  const queue: unknown[] = [];
  try {
    queue.push(JSON.parse(text));
  } catch {
    return []; // Many pages carry broken structured data; it then says nothing.
  }
  const objects: Record<string, unknown>[] = [];
  for (let at = 0; at < queue.length && at < VALUE_LIMIT; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, VALUE_LIMIT));
    else if (value && typeof value === 'object') {
      const object = value as Record<string, unknown>;
      objects.push(object);
      queue.push(object['@graph'], object.mainEntity);
    }
  }
  return objects;
}

function fromMeta(hints: DateHints): Found {
  const first = (names: string[]) =>
    names
      .map((name) =>
        firstDay(
          hints,
          ({ tag, values }) => tag === 'meta' && values.some((one) => one.toLowerCase() === name),
        ),
      )
      .find((found) => found !== null) ?? null;
  return between(first(PUBLISHED_META), first(MODIFIED_META));
}

function fromTimes(hints: DateHints): Found {
  const named = (name: string) =>
    firstDay(hints, ({ tag, values }) => tag !== 'meta' && values.some((one) => one.includes(name)));
  const timed = firstDay(hints, ({ tag, values }) => tag === 'time' && !values.includes('dateModified'));
  return between(named('datePublished') ?? timed, named('dateModified'));
}

/** A short line that gives a date and says who wrote it or when. */
function fromLines({ pieces }: DateHints): Found {
  for (const { tag, text } of pieces) {
    const found = /^(?:meta|script|time)$/.test(tag) ? null : dayIn(text);
    if (!found || !isDateline(text)) continue;
    const updated = /\b(?:updated|modified)\b(.*)$/i.exec(text)?.[1];
    return between(found, (updated && dayIn(updated)) || null);
  }
  return null;
}

/** Little besides the date stands there, or the words a byline is made of. */
const isDateline = (text: string): boolean =>
  text.length <= 32 ||
  (/^\s*(?:by|published|posted|updated|last|first|written)\b/i.test(text) && text.length <= 160);

function fromAddress({ path }: DateHints): Found {
  const [, year, month, date] = IN_ADDRESS.exec(path) ?? [];
  const exact = date && day(Number(year), Number(month), Number(date));
  if (exact) return { from: exact, to: exact };
  const from = month && day(Number(year), Number(month), 1);
  if (!from) return null;
  return { from, to: new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) };
}
