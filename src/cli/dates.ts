/** Dates given on the command line and in label files. */
import { isRealDate } from '../engine/values';
import { Problem } from './problem';

const PARTIAL = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** The first and last day of a partial ISO date (YYYY, YYYY-MM or YYYY-MM-DD). Throws a Problem naming `where`. */
export function interval(date: string, where: string): { from: string; to: string } {
  if (!PARTIAL.test(date) || !isRealDate(date)) {
    throw new Problem(
      where,
      `“${date}” is no date of the calendar`,
      'Write it as YYYY-MM-DD, for example 2025-07-14',
    );
  }
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return { from: date, to: date };
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${date}-01`, to: `${date}-${last}` };
}

/** A whole day (YYYY-MM-DD). Throws a Problem naming `where`. */
export function wholeDay(date: string, where: string): string {
  const { from, to } = interval(date, where);
  if (from === to) return from;
  throw new Problem(where, `“${date}” is not a whole day`, 'Write it as YYYY-MM-DD, for example 2025-07-14');
}
