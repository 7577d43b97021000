/** Dates as people write them, read to partial ISO dates. Works on folded text; the page's date is passed in. */

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d{2}';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\\.?';

const FORMS: [RegExp, (m: RegExpExecArray) => string | null][] = [
  [
    new RegExp(`^(?:${WEEKDAY},? (?:the )?)?(${MONTH}) (?:the )?(${DAY})(?:,? (${YEAR}))?$`, 'i'),
    (m) => make(m[3], m[1], m[2]),
  ],
  [
    new RegExp(`^(?:${WEEKDAY},? (?:the )?)?(?:the )?(${DAY})(?: of)? (${MONTH})(?:,? (${YEAR}))?$`, 'i'),
    (m) => make(m[3], m[2], m[1]),
  ],
  [new RegExp(`^(?:early |mid-?|late )?(${MONTH})(?: of)?,? (${YEAR})$`, 'i'), (m) => make(m[2], m[1])],
  [/^((?:19|20)\d{2})-(\d{2})-(\d{2})$/, (m) => `${m[1]}-${m[2]}-${m[3]}`],
  [/^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)?\d{2})$/, slashed],
  [new RegExp(`^(?:early |mid-?|late )?(${MONTH})$`, 'i'), (m) => make(undefined, m[1])],
  [
    new RegExp(`^(?:early |mid-?|late )?(?:(?:spring|summer|autumn|fall|winter)(?: of)? )?(${YEAR})$`, 'i'),
    (m) => m[1] as string,
  ],
];

/** Finds every date-shaped stretch; `July` alone and bare years count, weekdays alone do not. */
export const DATE = new RegExp(
  [
    `(?:${WEEKDAY},? (?:the )?)?${MONTH} (?:the )?${DAY}(?![\\d%])(?:,? ${YEAR})?`,
    `(?:${WEEKDAY},? (?:the )?)?(?:the )?${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`,
    `(?:early |mid-?|late )?${MONTH}(?: of)?,? ${YEAR}`,
    `${YEAR}-\\d{2}-\\d{2}`,
    '\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)?\\d{2}',
    `(?:early |mid-?|late )?${MONTH}`,
    `(?:(?:spring|summer|autumn|fall|winter)(?: of)? )?${YEAR}`,
  ]
    .map((form) => `\\b${form}(?![\\w])`)
    .join('|'),
  'gi',
);

export interface ReadDate {
  /** YYYY-MM-DD, YYYY-MM, YYYY, or with an unknown year: --MM-DD, --MM. */
  iso: string;
  /** Day and month may be the other way round (03/04/2025). */
  swapped?: string;
}

/** Reads one date-shaped stretch; null when it is no date of the calendar. */
export function parseDate(written: string): ReadDate | null {
  for (const [form, read] of FORMS) {
    const match = form.exec(written.trim());
    if (!match) continue;
    const iso = read(match);
    if (iso === null) return null;
    const [first, second] = iso.split('|') as [string, string?];
    return second === undefined ? { iso: first } : { iso: first, swapped: second };
  }
  return null;
}

function monthNumber(word: string | undefined): string | null {
  const head = (word ?? '').toLowerCase().slice(0, 3);
  const index = MONTHS.findIndex((month) => month.startsWith(head));
  return head.length < 3 || index < 0 ? null : String(index + 1).padStart(2, '0');
}

function make(year: string | undefined, month: string | undefined, day?: string): string | null {
  const mm = monthNumber(month);
  if (mm === null) return null;
  const dd = day === undefined ? '' : `-${String(Number.parseInt(day, 10)).padStart(2, '0')}`;
  return `${year ?? '-'}-${mm}${dd}`;
}

/** 7/9/2025 is read month first, 9/13 swapped by sense, and the other order kept where both are possible. */
function slashed(m: RegExpExecArray): string | null {
  const [a, b] = [Number(m[1]), Number(m[2])];
  const year = (m[3] as string).length === 2 ? `20${m[3]}` : (m[3] as string);
  const iso = (month: number, day: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (a > 12 && b > 12) return null;
  if (a > 12) return iso(b, a);
  if (b > 12 || a === b) return iso(a, b);
  return `${iso(a, b)}|${iso(b, a)}`;
}
