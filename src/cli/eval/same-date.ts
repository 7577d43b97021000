/** Whether two dates in normal form can be the same: partial, with the year unknown, intervals and alternatives. */

/** Year or "-", month, day. */
const PARTIAL = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** True when both are dates and no part that both give differs. Alternatives are parted by "|", intervals by "/". */
export function sameDate(a: string, b: string): boolean {
  return a.split('|').some((one) => b.split('|').some((other) => overlap(rangeOf(one), rangeOf(other))));
}

interface Range {
  from: string;
  to: string;
}

/** First and last day; null for what is no date. A bare year is a date as well as a number. */
function rangeOf(token: string): Range | null {
  const [first = '', last = first] = token.split('/');
  const [from, to] = [whole(first, '01', '01'), whole(last, '12', '31')];
  return from === null || to === null ? null : { from, to };
}

/** A partial date filled up; null for what is none. */
function whole(date: string, month: string, day: string): string | null {
  const match = PARTIAL.exec(date);
  return match === null || date === '-' ? null : `${match[1]}-${match[2] ?? month}-${match[3] ?? day}`;
}

function overlap(a: Range | null, b: Range | null): boolean {
  if (a === null || b === null) return false;
  const yearless = [a, b].some(({ from }) => from.startsWith('-'));
  const of = (date: string) => (yearless ? date.slice(-5) : date);
  return of(a.from) <= of(b.to) && of(b.from) <= of(a.to);
}
