/** Comparing dates: a written day, month, year or stretch agrees with a known day it contains; a day either side is a time zone. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Slot } from '../slots';
import { spanOfDate } from '../time';
import type { FactValue } from '../values';
import type { CueMatch, Likeness, ReadValue } from './attribute';

const DAY = 86_400_000;

/** Reads a date slot; a date without its year keeps "-" in the year's place. A relative date on an undated page is none. */
export function readDate({ slot }: Pick<CueMatch, 'slot'>): ReadValue | null {
  const { date } = slot as Slot;
  if (date === undefined || date.relative !== undefined) return null;
  const complete = /^\d{4}/.test(date.iso);
  return {
    value: complete ? { date: date.iso } : null,
    normal: date.normal ?? date.iso,
    shown: slot.text,
  };
}

/** Likeness of a written date (in the claim's normal form) and a known one. */
export function compareDate(claim: Claim, fact: Fact): Likeness {
  return 'date' in fact.value ? alikeDates(claim.normal, fact.value.date) : 'apart';
}

/**
 * Likeness of a written date and a known one.
 * @param written partial ISO date or interval "a/b", with "|" between alternatives and "-" for an unknown year
 * @param known partial ISO date
 */
export function alikeDates(written: string, known: string): Likeness {
  const all = written.split('|').map((one) => alike(one, known));
  return (['same', 'near', 'differs'] as const).find((how) => all.includes(how)) ?? 'apart';
}

/** A date without its year may be of any year, so it is held against the known one's and its neighbours. */
function alike(written: string, known: string): Likeness {
  if (!written.startsWith('-')) return within(written, known);
  if (known.length < 7) return 'apart';
  const year = Number(known.slice(0, 4));
  const [from, to] = written.split('/') as [string, string?];
  if (to === undefined) return within(written.replace('-', String(year)), known);
  const wraps = to < from ? 1 : 0;
  const tries = [year - wraps, year].map((first) =>
    within(`${from.replace('-', String(first))}/${to.replace('-', String(first + wraps))}`, known),
  );
  return (['same', 'near'] as const).find((how) => tries.includes(how)) ?? 'differs';
}

/** Inside the stretch; a day outside it for exact dates, a fifth of its length for vaguer ones, is too near to tell. */
function within(written: string, known: string): Likeness {
  const [first, last = first] = written.split('/') as [string, string?];
  const from = days(spanOfDate(first).from);
  const to = days(spanOfDate(last).to);
  const [start, end] = [days(spanOfDate(known).from), days(spanOfDate(known).to)];
  if (from <= end && start <= to) return 'same';
  const slack = first === last ? 1 : Math.max(3, (to - from) / 5);
  return Math.max(from - end, start - to) <= slack ? 'near' : 'differs';
}

/** Days since 1970; the 31st of a shorter month is its last day or so, which the slack covers. */
function days(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / DAY;
}

export const showDate = (value: FactValue, _reference?: Reference): string =>
  'date' in value ? value.date : '';
