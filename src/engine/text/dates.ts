/** Dates as people write them, read to partial ISO dates and intervals. Works on folded text; relative dates wait for the page's date. */
import { monthsOf, partOfMonth, partOfYear, seasonOf, shareOfYear } from './intervals';
import { NUMBER_WORD, parseNumber, parseOrdinal } from './numbers';
import { type Relative, settle, type Unit, type Which } from './relative-dates';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY = '((?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?)';
const DAY_WORD =
  '((?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth))';
const YEAR = "((?:19|20)\\d{2}|'\\d{2}(?!\\d))";
const FULL_YEAR = '((?:19|20)\\d{2})';
const WEEKDAY_NAME = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun)';
const WEEKDAY = `(?:${WEEKDAY_NAME}\\.?,? (?:the )?)?`;
const SEASON = '(spring|summer|autumn|fall|winter)';
const PART = '(?:(mid[ -]to[ -]late|early|mid|late)[ -](?:in )?)?';
const WHICH = '(last|this past|this|this coming|next)';
const UP_TO = '(?: ?(?:-|—|to|through|until) ?)';

export interface ReadDate {
  /** YYYY-MM-DD, YYYY-MM, YYYY, or with an unknown year: --MM-DD, --MM. Empty while relative. */
  iso: string;
  /** What to compare by where that is not `iso`: intervals "a/b", alternatives with "|" between. */
  normal?: string;
  /** With an unknown year: the date in the year nearest the page's. */
  likely?: string;
  /** Still to be settled against the page's date. */
  relative?: Relative;
}

type Groups = (string | undefined)[];
type Form = [form: string, read: (m: Groups) => ReadDate | null];

/** In order: an earlier form wins a stretch. Groups are counted within each form. */
const FORMS: Form[] = [
  [`${WEEKDAY}${MONTH} ${DAY}${UP_TO}${DAY}(?![\\d%])(?:,? ${YEAR})?`, (m) => days(m[4], m[1], m[2], m[3])],
  [`${DAY}${UP_TO}${DAY} ${MONTH}(?:,? ${YEAR})?`, (m) => days(m[4], m[3], m[1], m[2])],
  [`${WEEKDAY}${MONTH} (?:the )?${DAY}(?![\\d%])(?:(?:,|,? of)? ${YEAR})?`, (m) => day(m[3], m[1], m[2])],
  [`${WEEKDAY}(?:the )?${DAY}(?: of)? ${MONTH}(?:(?:,|,? of)? ${YEAR})?`, (m) => day(m[3], m[2], m[1])],
  [`(?:the )?${DAY_WORD} of ${MONTH}(?:,? ${YEAR})?`, (m) => day(m[3], m[2], m[1])],
  [`${MONTH} (?:the )?${DAY_WORD}(?:,? ${YEAR})?`, (m) => day(m[3], m[1], m[2])],
  [
    `(?:the )?(first|second|third|fourth|last|final) (?:${WEEKDAY_NAME}|week|weekend|days) (?:of|in) ${MONTH}(?:,? ${YEAR})?`,
    (m) => weekOf(m[3], m[2], m[1] as string),
  ],
  [`(?:the )?(end|close|start|beginning|middle) of ${MONTH}(?:,? ${YEAR})?`, (m) => month(m[3], m[2], m[1])],
  [`${PART}${MONTH},? (?:of )?(last|this|next) year`, (m) => ofYear(m[3], { month: monthOf(m[2]) })],
  [`${PART}${MONTH}(?: of)?,? ${YEAR}`, (m) => month(m[3], m[2], m[1])],
  [
    `(?:late |early |mid-)?${WHICH} ${MONTH}`,
    (m) => relative({ kind: 'month', which: which(m[1]), month: monthOf(m[2]) }),
  ],
  [`${FULL_YEAR}[-/](\\d{2})[-/](\\d{2})`, (m) => exact(`${m[1]}-${m[2]}-${m[3]}`)],
  ['(\\d{1,2})/(\\d{1,2})/((?:19|20)?\\d{2})', (m) => slashed(m, true)],
  ['(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)?\\d{2})', (m) => slashed(m, false)],
  ['(\\d{1,2})-(\\d{1,2})-((?:19|20)\\d{2})', (m) => slashed(m, true)],
  [`${PART}${MONTH}`, (m) => month(undefined, m[2], m[1])],
  [`${PART}${SEASON}(?: of)?,? ${YEAR}`, (m) => season(m[2] as string, m[1], m[3])],
  [
    `(?:(?:late|early|later|earlier) )?${WHICH} ${PART}${SEASON}`,
    (m) => relative({ kind: 'season', which: which(m[1]), months: monthsOf(m[3] as string, m[2]) }),
  ],
  [
    `${PART}${SEASON},? (?:of )?(last|this|next) year`,
    (m) => ofYear(m[3], { months: monthsOf(m[2] as string, m[1]) }),
  ],
  [`${PART}${SEASON}`, (m) => season(m[2] as string, m[1], undefined)],
  [`q([1-4]) (?:of )?${FULL_YEAR}`, (m) => share(m[2], Number(m[1]), 4)],
  [
    `(?:the )?(first|second|third|fourth) quarter of ${FULL_YEAR}`,
    (m) => share(m[2], parseOrdinal(m[1] as string), 4),
  ],
  [`(?:the )?(first|second) half of ${FULL_YEAR}`, (m) => share(m[2], parseOrdinal(m[1] as string), 2)],
  [
    `(?:the )?(?:(early|mid|late)[ -](?:in |of )?|(start|beginning|middle|end|close) of )${FULL_YEAR}`,
    (m) => ({
      iso: m[3] as string,
      normal: partOfYear(m[3] as string, (m[1] ?? (m[2] as string)).toLowerCase()),
    }),
  ],
  [FULL_YEAR, (m) => exact(m[1] as string)],
  [
    `(more than |over |at least |well over )?(a|an|a few|a couple of|several|${NUMBER_WORD}|\\d{1,3}) (day|week|fortnight|month|year)s? (?:ago|back|earlier than today)`,
    (m) => ago(m[2] as string, m[3] as Unit, m[1] !== undefined),
  ],
  [
    `(?:(?:late|early|later|earlier) )?${WHICH} (day|week|weekend|fortnight|month|year)(?!-| of\\b)`,
    (m) => relative({ kind: 'unit', which: which(m[1]), unit: (m[2] as string).toLowerCase() as Unit }),
  ],
  [`${WHICH} ${WEEKDAY_NAME}`, (m) => relative({ kind: 'unit', which: which(m[1]), unit: 'week' })],
  [
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    () => relative({ kind: 'unit', which: 'this', unit: 'week' }),
  ],
  ['yesterday', () => relative({ kind: 'ago', unit: 'day', count: 1, atLeast: false })],
];

const READERS = FORMS.map(([form, read]): [RegExp, Form[1]] => [new RegExp(`^(?:${form})$`, 'i'), read]);

/**
 * Finds every date-shaped stretch; `July`, bare years, seasons and weekdays count. Whether a bare "may", "march", "fall",
 * "spring" or "Wednesday" is meant as a date is for the reader of the sentence to say.
 */
export const DATE = new RegExp(
  FORMS.map(([form]) => `(?<![\\w'])${form.replace(/\((?!\?)/g, '(?:')}(?!\\w)`).join('|'),
  'gi',
);

/** Reads one date-shaped stretch; null when it is no date of the calendar. */
export function parseDate(written: string): ReadDate | null {
  for (const [form, read] of READERS) {
    const match = form.exec(written.trim());
    if (match) return read([...match]);
  }
  return null;
}

/** A relative date settled against the page's date; null where the page has none. Other dates stay as they are. */
export function settleDate(date: ReadDate, published: { from: string; to: string } | null): ReadDate | null {
  if (date.relative === undefined) return published === null ? date : inNearestYear(date, published.from);
  if (published === null) return null;
  const normal = settle(date.relative, published);
  return { iso: (/^\d{4}(?:-\d\d)?/.exec(normal) as RegExpExecArray)[0], normal };
}

/** A yearless date with the year that brings it nearest to the page's. */
function inNearestYear(date: ReadDate, day: string): ReadDate {
  const written = date.normal ?? date.iso;
  if (!written.startsWith('-')) return date;
  const year = Number(day.slice(0, 4));
  const near = [year - 1, year, year + 1].map((one) => ({
    one,
    far: Math.abs(Date.parse(`${one}${date.iso.slice(1)}`) - Date.parse(day)),
  }));
  const best = near.reduce((least, next) => (next.far < least.far ? next : least));
  return { ...date, likely: written.replace(/(^|[/|])-(?=-)/g, `$1${best.one}`) };
}

const exact = (iso: string): ReadDate => ({ iso });
const relative = (relative: Relative): ReadDate => ({ iso: '', relative });
const pad = (n: number): string => String(n).padStart(2, '0');

function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').toLowerCase().slice(0, 3)) + 1;
}

function yearOf(written: string | undefined): string {
  if (written === undefined) return '-';
  return written.startsWith("'") ? `20${written.slice(1)}` : written;
}

function dayOf(word: string | undefined): number {
  const number = Number.parseInt(word ?? '', 10);
  if (!Number.isNaN(number)) return number;
  const [tens, ones] = (word ?? '').toLowerCase().split(/[- ]/) as [string, string?];
  if (ones !== undefined) return (tens === 'thirty' ? 30 : 20) + (parseOrdinal(ones) ?? 0);
  return tens === 'thirtieth' ? 30 : (parseOrdinal(tens) ?? 0);
}

function day(year: string | undefined, month: string | undefined, word: string | undefined): ReadDate {
  return exact(`${yearOf(year)}-${pad(monthOf(month))}-${pad(dayOf(word))}`);
}

/** "July 21-27": an interval, written as its first day. */
function days(
  year: string | undefined,
  word: string | undefined,
  from: string | undefined,
  to: string | undefined,
): ReadDate {
  const month = `${yearOf(year)}-${pad(monthOf(word))}`;
  const iso = `${month}-${pad(dayOf(from))}`;
  return { iso, normal: `${iso}/${month}-${pad(dayOf(to))}` };
}

function month(year: string | undefined, word: string | undefined, part: string | undefined): ReadDate {
  const iso = `${yearOf(year)}-${pad(monthOf(word))}`;
  return part === undefined ? { iso } : { iso, normal: partOfMonth(iso, part.toLowerCase()) };
}

const WEEKS: Record<string, [number, number]> = {
  first: [1, 8],
  second: [7, 15],
  third: [14, 22],
  fourth: [21, 29],
};

/** "The first Friday of June": a stretch wide enough for the weeks that a month's ends cut. */
function weekOf(year: string | undefined, word: string | undefined, which: string): ReadDate {
  const iso = `${yearOf(year)}-${pad(monthOf(word))}`;
  const [from, to] = WEEKS[which.toLowerCase()] ?? [20, 31];
  return { iso, normal: `${iso}-${pad(from)}/${iso}-${pad(to)}` };
}

function season(word: string, part: string | undefined, year: string | undefined): ReadDate {
  const written = yearOf(year);
  const normal = seasonOf(monthsOf(word, part), year === undefined ? undefined : Number(written));
  return { iso: year === undefined ? (normal.split('/')[0] as string) : written, normal };
}

function share(year: string | undefined, part: number | null, parts: number): ReadDate {
  return { iso: year as string, normal: shareOfYear(year as string, part ?? 1, parts) };
}

const WHICH_OF: Record<string, Which> = {
  last: 'last',
  'this past': 'past',
  this: 'this',
  'this coming': 'next',
  next: 'next',
};
const which = (word: string | undefined): Which => WHICH_OF[(word ?? '').toLowerCase()] as Which;

/** "July last year", "last year's summer" come with their year. */
function ofYear(word: string | undefined, what: { month: number } | { months: [number, number] }): ReadDate {
  const year = `${(word as string).toLowerCase()}-year` as Which;
  return relative(
    'month' in what ? { kind: 'month', which: year, ...what } : { kind: 'season', which: year, ...what },
  );
}

function ago(count: string, unit: string, atLeast: boolean): ReadDate {
  const vague: Record<string, number> = { a: 1, an: 1, 'a few': 3, 'a couple of': 2, several: 5 };
  const number = vague[count.toLowerCase()] ?? parseNumber(count) ?? 1;
  return relative({ kind: 'ago', unit: unit.toLowerCase() as Unit, count: number, atLeast });
}

/** 7/9/2025 is read month first and dots day first, 9/13 by sense; where both orders are possible, both stand. */
function slashed(m: Groups, monthFirst: boolean): ReadDate | null {
  const [a, b] = [Number(m[1]), Number(m[2])];
  const year = (m[3] as string).length === 2 ? `20${m[3]}` : (m[3] as string);
  const iso = (month: number, day: number) => `${year}-${pad(month)}-${pad(day)}`;
  if ((a > 12 && b > 12) || a > 31 || b > 31 || a === 0 || b === 0) return null;
  if (a > 12) return exact(iso(b, a));
  if (b > 12 || a === b) return exact(iso(a, b));
  const [first, second] = monthFirst ? [iso(a, b), iso(b, a)] : [iso(b, a), iso(a, b)];
  return { iso: first, normal: `${first}|${second}` };
}
