/** Dates told from the day of writing ("last summer", "two months ago"), settled against the page's date. */
import { seasonFrom } from './intervals';

export type Which = 'last' | 'past' | 'this' | 'next' | 'last-year' | 'this-year' | 'next-year';

export type Relative =
  | { kind: 'ago'; unit: Unit; count: number; atLeast: boolean }
  | { kind: 'unit'; which: Which; unit: Unit }
  | { kind: 'month'; which: Which; month: number }
  | { kind: 'season'; which: Which; months: [number, number] };

export type Unit = 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'year';

const DAYS: Record<Unit, number> = { day: 1, week: 7, weekend: 7, fortnight: 14, month: 30.44, year: 365.25 };
const DAY = 86_400_000;

/**
 * What a relative date means on a page, in the form dates are compared by.
 * @param published ISO days of first publication and last change
 */
export function settle(relative: Relative, published: { from: string; to: string }): string {
  const all = [published.from, published.to].flatMap((day) => meaning(relative, day).split('|'));
  return [...new Set(all)].join('|');
}

function meaning(relative: Relative, today: string): string {
  switch (relative.kind) {
    case 'ago':
      return ago(relative, today);
    case 'unit':
      return unit(relative.which, relative.unit, today);
    case 'month':
      return years(relative.which, relative.month, relative.month, today)
        .map((year) => `${year}-${String(relative.month).padStart(2, '0')}`)
        .join('|');
    case 'season':
      return years(relative.which, relative.months[0], relative.months[1], today)
        .map((year) => seasonFrom(relative.months, year))
        .join('|');
  }
}

/** "Two months ago" is a stretch a third of its length either side; "more than" reaches back as far again. */
function ago({ unit, count, atLeast }: Extract<Relative, { kind: 'ago' }>, today: string): string {
  const days = DAYS[unit] * count;
  const slack = Math.max(1, days / 3, DAYS[unit] / 2);
  return `${shift(today, -days - slack - (atLeast ? days : 0))}/${shift(today, -days + slack)}`;
}

function unit(which: Which, unit: Unit, today: string): string {
  const back = which === 'last' || which === 'past';
  const [year, month] = parts(today);
  if (unit === 'year') return String(year + (back ? -1 : which === 'next' ? 1 : 0));
  if (unit === 'month') {
    const at = year * 12 + month - 1 + (back ? -1 : which === 'next' ? 1 : 0);
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  }
  const days = DAYS[unit];
  if (back) return `${shift(today, -2 * days)}/${today}`;
  return which === 'next'
    ? `${today}/${shift(today, 2 * days)}`
    : `${shift(today, -days)}/${shift(today, days)}`;
}

/** The years in which a stretch of months may be meant: "last July", said in October, is this year's or the year's before. */
function years(which: Which, first: number, last: number, today: string): number[] {
  const [year, month] = parts(today);
  const wraps = last < first;
  switch (which) {
    case 'last-year':
      return [year - 1];
    case 'next-year':
      return [year + 1];
    case 'this':
    case 'this-year':
      return wraps ? [year, year - 1] : [year];
    case 'next':
      return month < first ? [year, year + 1] : [year + 1];
    case 'past':
    case 'last': {
      if (wraps) return month <= last ? [year - 1, year - 2] : [year - 1];
      if (month > last) return which === 'past' ? [year] : [year, year - 1];
      return which === 'past' && month >= first ? [year, year - 1] : [year - 1];
    }
  }
}

function parts(day: string): [number, number] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return [year, month];
}

function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + Math.round(by) * DAY).toISOString().slice(0, 10);
}
