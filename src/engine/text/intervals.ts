/** Stretches of time in the form dates are compared by: partial ISO dates, "a/b" for an interval, "|" between alternatives. */

const SEASONS: Record<string, [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

const pad = (n: number): string => String(n).padStart(2, '0');

/**
 * First and last month of a season of the year; a winter ends in the next year.
 * @param part "early" or "late" leaves out its last or first month
 */
export function monthsOf(season: string, part = ''): [number, number] {
  const [first, last] = SEASONS[season.toLowerCase()] as [number, number];
  if (/^early/i.test(part)) return [first, (first % 12) + 1];
  return /late$/i.test(part) ? [last === 1 ? 12 : last - 1, last] : [first, last];
}

/** A season that begins in a year. */
export const seasonFrom = ([first, last]: [number, number], year: number): string =>
  `${year}-${pad(first)}/${first < last ? year : year + 1}-${pad(last)}`;

/** A season of a year as written; `undefined` leaves the year open. "Winter 2025" may begin or end in 2025. */
export function seasonOf(months: [number, number], year: number | undefined): string {
  const [first, last] = months;
  if (year === undefined) return `--${pad(first)}/--${pad(last)}`;
  const own = seasonFrom(months, year);
  return first < last ? own : `${own}|${seasonFrom(months, year - 1)}`;
}

const PARTS: Record<string, [number, number]> = {
  early: [1, 12],
  start: [1, 10],
  beginning: [1, 10],
  mid: [8, 22],
  middle: [8, 22],
  'mid to late': [12, 31],
  late: [17, 31],
  end: [20, 31],
  close: [20, 31],
};

/** "Early July": the days of a month (YYYY-MM or --MM) that a word picks out. */
export function partOfMonth(month: string, word: string): string {
  const [from, to] = PARTS[word.replaceAll('-', ' ')] as [number, number];
  return `${month}-${pad(from)}/${month}-${pad(to)}`;
}

const YEAR_PARTS: Record<string, [number, number]> = {
  early: [1, 4],
  start: [1, 3],
  beginning: [1, 3],
  mid: [4, 9],
  middle: [4, 9],
  late: [9, 12],
  end: [10, 12],
  close: [10, 12],
};

/** "Late 2025": the months of a year that a word picks out. */
export function partOfYear(year: string, word: string): string {
  const [from, to] = YEAR_PARTS[word] as [number, number];
  return `${year}-${pad(from)}/${year}-${pad(to)}`;
}

/** A share of a year: the second quarter is part 2 of 4. */
export function shareOfYear(year: string, part: number, parts: number): string {
  const months = 12 / parts;
  return `${year}-${pad((part - 1) * months + 1)}/${year}-${pad(part * months)}`;
}
