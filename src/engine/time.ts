/** Days and intervals as ISO strings. Partial dates compare by the interval they span. */
import type { Claim } from './claim';
import type { PageContext } from './passage';
import type { Validity } from './record';

export interface Interval {
  from: string;
  to: string;
}

/** First and last day of a partial date (YYYY, YYYY-MM, YYYY-MM-DD). */
export function spanOfDate(date: string): Interval {
  if (date.length === 4) return { from: `${date}-01-01`, to: `${date}-12-31` };
  if (date.length === 7) return { from: `${date}-01`, to: `${date}-31` };
  return { from: date, to: date };
}

export const overlaps = (a: Interval, b: Interval): boolean => a.from <= b.to && b.from <= a.to;

/** The days a validity covers, open ends filled with the earliest and latest days there are. */
export function intervalOf(valid: Validity | undefined): Interval {
  return {
    from: valid?.from === undefined ? '0000-01-01' : spanOfDate(valid.from).from,
    to: valid?.to === undefined ? '9999-12-31' : spanOfDate(valid.to).to,
  };
}

/** *Then*: when the claim was made. A date in the claim, else the page's, else unknown up to now. */
export function thenOf(claim: Claim, context: PageContext): Interval & { known: boolean } {
  if (claim.at !== undefined) return { ...claim.at, known: true };
  if (context.published !== null) return { ...context.published, known: true };
  return { from: '0000-01-01', to: context.now, known: false };
}
