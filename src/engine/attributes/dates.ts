/** Comparing dates: a written day, month or year agrees with a known day it contains; a day either side is a time zone. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Slot } from '../slots';
import type { FactValue } from '../values';
import type { CueMatch, Likeness, ReadValue } from './attribute';

const DAY = 86_400_000;

/** Reads a date slot; a date without its year keeps "-" in the year's place. */
export function readDate({ slot }: Pick<CueMatch, 'slot'>): ReadValue | null {
  const { date } = slot as Slot;
  if (date === undefined) return null;
  const complete = /^\d{4}/.test(date.iso);
  return { value: complete ? { date: date.iso } : null, normal: date.iso, shown: slot.text };
}

/** Likeness of a written date (in the claim's normal form) and a known one. */
export function compareDate(claim: Claim, fact: Fact): Likeness {
  if (!('date' in fact.value)) return 'apart';
  return alike(claim.normal, fact.value.date);
}

function alike(written: string, known: string): Likeness {
  if (written.startsWith('-')) {
    const [, month, day] = /^--(\d\d)(?:-(\d\d))?$/.exec(written) ?? [];
    if (month === undefined || known.length < 7) return 'apart';
    const year = known.slice(0, 4);
    return alike(day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`, known);
  }
  const shorter = Math.min(written.length, known.length);
  if (written.slice(0, shorter) === known.slice(0, shorter)) return 'same';
  if (written.length === 10 && known.length === 10) {
    const apart = Math.abs(Date.parse(written) - Date.parse(known)) / DAY;
    if (apart <= 1) return 'near';
  }
  return 'differs';
}

export const showDate = (value: FactValue, _reference?: Reference): string =>
  'date' in value ? value.date : '';
