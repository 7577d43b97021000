/** Spellings of a person's name: one edit a word is the same name; a surname alone is its bearer's. */
import { fold } from '../text/fold';
import type { Likeness } from './attribute';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|asc)$/;

/** Lower-case words of a name without initials' dots, generational suffixes and titles. */
export function nameWords(name: string): string[] {
  return fold(name)
    .text.toLowerCase()
    .split(/[\s.,"-]+/)
    .filter((word) => word !== '' && !SUFFIX.test(word));
}

/** True when one insertion, deletion, replacement or swap at most tells the words apart. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  if (
    a.slice(at + 1) === b.slice(at + 1) ||
    a.slice(at) === b.slice(at + 1) ||
    a.slice(at + 1) === b.slice(at)
  )
    return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const alike = (a: string, b: string): boolean => a === b || (a.length > 3 && withinOneEdit(a, b));

/**
 * How a written name compares with a known one: `same` for a spelling of it or its surname alone, `near` for what may be
 * another form of it (Mike for Michael, a middle name left out), else `differs`.
 */
export function alikeNames(written: string, known: string): Likeness {
  const [a, b] = [nameWords(written), nameWords(known)];
  const [lastA, lastB] = [a[a.length - 1], b[b.length - 1]];
  if (lastA === undefined || lastB === undefined) return 'differs';
  if (a.length === b.length && a.every((word, at) => alike(word, b[at] as string))) return 'same';
  if (a.length > 1 && a.every((word) => b.includes(word))) return 'near';
  if (!alike(lastA, lastB)) return a.length === 1 && a[0] === b[0] ? 'near' : 'differs';
  if (a.length === 1) return 'same';
  const [firstA, firstB] = [a[0] as string, b[0] as string];
  if (alike(firstA, firstB)) return 'same';
  return firstA[0] === firstB[0] || a.length !== b.length ? 'near' : 'differs';
}
