/** The week that a ranking or a viewing figure is of: "the week of July 21", "July 21-27". */
import type { Sentence, Slot } from '../slots';
import { type Interval, spanOfDate } from '../time';

const DAY = 86_400_000;
const LONGEST = 10;
const STARTS =
  /(?<![a-z])(?:weeks?|days|frame|period|list|charts?|rankings?|ratings|those|that|one|Ⓠ)(?:'s)?(?: list)?,? (?:of|from|for|beginning|starting|commencing|(?:that|which) (?:began|started|opened))(?: on)?(?: the week of)? (?:the )?$/;
const ENDS = /\b(?:week|frame|period) (?:ending|ended|to|that ended)(?: on)? (?:the )?$/;

/** The week that a date begins, ends or spans, as ISO days; null where it is none or its year cannot be told. */
export function weekFrom(sentence: Sentence, slot: Slot, date: string): Interval | null {
  const [first, last = first] = date.split('/') as [string, string?];
  if (LAST_OF.test(slot.text)) return /^\d{4}-\d\d/.test(first) ? lastWeekOf(first.slice(0, 7)) : null;
  if (!/^\d{4}-\d\d-\d\d$/.test(first) || !/^\d{4}-\d\d-\d\d$/.test(last)) return null;
  if (first !== last)
    return lengthOf({ from: first, to: last }) <= LONGEST ? { from: first, to: last } : null;
  const before = sentence.masked.slice(Math.max(0, slot.at - 50), slot.at);
  if (STARTS.test(before)) return { from: first, to: shift(first, 6) };
  if (/^ (?:week|frame)(?![a-z])/.test(sentence.masked.slice(slot.at + 1)))
    return { from: first, to: shift(first, 6) };
  return ENDS.test(before) ? { from: shift(first, -6), to: first } : null;
}

/** "The last week of July". */
const LAST_OF = /\b(?:last|final|closing) (?:full |whole )?week (?:of|in)\b/i;

/** The last week of a month that lies wholly in it, from Monday. */
function lastWeekOf(month: string): Interval {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const end = new Date(Date.UTC(year, number, 0));
  const sunday = new Date(end.getTime() - end.getUTCDay() * DAY).toISOString().slice(0, 10);
  return { from: shift(sunday, -6), to: sunday };
}

/** True when a fact's validity is that very week, a few days more or less. */
export function isSameWeek(
  week: Interval | undefined,
  valid: { from?: string; to?: string } | undefined,
): boolean {
  if (week === undefined || valid?.from === undefined || valid.to === undefined) return false;
  const known = { from: spanOfDate(valid.from).from, to: spanOfDate(valid.to).to };
  const apart = Math.abs(Date.parse(known.from) - Date.parse(week.from)) / DAY;
  return lengthOf(known) <= LONGEST && apart <= 2;
}

const lengthOf = ({ from, to }: Interval): number => (Date.parse(to) - Date.parse(from)) / DAY + 1;
const shift = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
