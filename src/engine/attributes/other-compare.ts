/** Holds an answer that has no attribute of its own against the recorded one: dates, amounts, ordinals, names, kinds. */

import type { Comparison } from '../claim';
import type { Fact } from '../record';
import { DATE, parseDate } from '../text/dates';
import { parseNumber, parseOrdinal } from '../text/numbers';
import type { WordsValue } from '../values';
import type { Likeness } from './attribute';
import { alikeNumbers } from './counts';
import { alikeDates } from './dates';
import { holdsWords, isWords, plainWords, wordingsOf } from './free-words';
import { alikeReviews } from './other-reviews';
import { GENRES } from './other-words';

/** Facts that may agree with a claim of another question, and never differ from it: filming begins within the filming. */
const ALSO: Record<string, string> = {
  'filming-start': 'filming-period',
  'filming-period': 'filming-start',
};
const FORMS = GENRES.map(([form, family]): [RegExp, string] => [
  new RegExp(`\\b(?:${form})(?![a-z])`),
  family,
]);

/** Likeness of a claimed and a recorded answer; `apart` where they answer different questions. */
export function alikeOthers(
  claimed: WordsValue,
  normal: string,
  comparison: Comparison | undefined,
  { value: known }: Fact,
): Likeness {
  if (!isWords(known) || claimed.slot === undefined || known.slot === undefined) return 'apart';
  if (known.slot !== claimed.slot) {
    if (ALSO[claimed.slot] !== known.slot) return 'apart';
    return alikeDated(normal, known) === 'same' ? 'same' : 'apart';
  }
  if (claimed.slot.startsWith('review-')) return alikeReviews(normal, known);
  if (claimed.keys !== undefined) return alikeNamed(claimed.keys, known);
  if (/^(?:-|\d{4}(?:-\d|$|\/))/.test(normal)) return alikeDated(normal, known);
  if (/^\d/.test(normal)) return alikeFigures(Number(normal), comparison, known);
  return alikeKinds(plainWords(claimed.text), known);
}

/** Dates in the recorded words; those without a year stand beside one that has it. */
function alikeDated(written: string, known: WordsValue): Likeness {
  const told = [known.text, ...wordingsOf(known)].flatMap((words) =>
    [...words.matchAll(DATE)].flatMap(([found]) => {
      const date = parseDate(found);
      return date === null || date.relative !== undefined ? [] : [date];
    }),
  );
  const dates = told.filter(({ iso }) => /^\d{4}/.test(iso));
  // A written day is held against the recorded days; the month alone answers for those who name no day.
  const year = dates.find(({ iso }) => iso.length === 10)?.iso.slice(0, 4);
  const days =
    year === undefined || !/-\d\d-\d\d$/.test(written)
      ? []
      : told.flatMap(({ iso }) => {
          const day = iso.replace(/^-(?=-)/, year);
          return /^\d{4}-\d\d-\d\d$/.test(day) ? [{ iso: day, normal: undefined }] : [];
        });
  const all = (days.length > 0 ? days : dates).map(({ iso, normal }) => alikeStretch(written, normal ?? iso));
  return (['same', 'near', 'differs'] as const).find((how) => all.includes(how)) ?? 'apart';
}

/** A written date and a recorded one, of which either may be a stretch "a/b" or alternatives. */
function alikeStretch(written: string, known: string): Likeness {
  if (!/[/|]/.test(known)) return alikeDates(written, known);
  if (!/[/|]/.test(written) && /^\d/.test(written)) return alikeDates(known, written);
  const ends = known.split(/[/|]/).map((day) => alikeDates(written, day));
  return ends.includes('same') ? 'same' : 'near';
}

const SCALE: readonly (readonly [word: string, factor: number])[] = [
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
];

function alikeFigures(claimed: number, comparison: Comparison | undefined, known: WordsValue): Likeness {
  const figure = /(\d[\d,]*(?:\.\d+)?)(?: (billion|million|thousand))?/.exec(known.text);
  if (figure === null) return 'apart';
  const factor = SCALE.find(([word]) => word === figure[2])?.[1] ?? 1;
  const number = Number((figure[1] as string).replace(/,/g, '')) * factor;
  if (Math.abs(claimed - number) <= number * 0.02) return 'same';
  // "More than 9 million" of 89 million is no rounding.
  if ((comparison === 'more-than' || comparison === 'at-least') && claimed < number / 2) return 'differs';
  const rounded = /^(?:more than|over)\b/i.test(known.text) && claimed < number && claimed > number / 2;
  const how = alikeNumbers(claimed, claimed, comparison, number);
  return how === 'differs' && rounded ? 'near' : how;
}

const isProper = (words: string): boolean => /^\p{Lu}/u.test(words);

function alikeNamed(names: readonly string[], known: WordsValue): Likeness {
  const wordings = wordingsOf(known).filter(isProper).map(plainWords);
  if (wordings.length === 0) return 'apart';
  const said = names.map(plainWords);
  return said.some((name) => wordings.some((one) => holdsWords(one, name) || holdsWords(name, one)))
    ? 'same'
    : 'differs';
}

/** Ordinals, genres and kinds: by their number or family, else by the recorded words. */
function alikeKinds(said: string, known: WordsValue): Likeness {
  const ordinal = parseOrdinal(said.split(' ')[0] as string) ?? parseNumber(said);
  if (ordinal !== null) {
    const right = wordingsOf(known).map((wording) =>
      parseOrdinal(wording.toLowerCase().split(' ')[0] as string),
    );
    return right.includes(ordinal) ? 'same' : 'differs';
  }
  const families = familiesIn(said);
  if (families.length > 0) {
    const right = wordingsOf(known).flatMap((wording) => familiesIn(plainWords(wording)));
    return right.length === 0 ? 'apart' : families.some((one) => right.includes(one)) ? 'same' : 'differs';
  }
  const same = wordingsOf(known).some((wording) => holdsWords(said, plainWords(wording)));
  return same ? 'same' : 'differs';
}

const familiesIn = (words: string): string[] =>
  FORMS.flatMap(([form, family]) => (form.test(words) ? [family] : []));
