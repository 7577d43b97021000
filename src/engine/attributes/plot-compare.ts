/** Holds a claimed answer against a recorded one to the same question. */
import type { Fact, Reference } from '../record';
import { parseNumber } from '../text/numbers';
import type { WordsValue } from '../values';
import { isWithin, type Likeness } from './attribute';
import { alikeDates } from './dates';
import { holdsWords, isWords, plainWords, wordingsOf } from './free-words';
import { alikeFinale, DIES_IN_FINALE } from './plot-fates';
import { type AnswerKind, plotSlot } from './plot-slots';
import { membersIn, type WordClass } from './plot-words';
import { alikeNames } from './spelling';

/**
 * Likeness of a claimed and a recorded answer; `apart` where they answer different questions or cannot be compared.
 * @param normal the claimed year, number, name or class member
 */
export function alikeAnswers(
  claimed: WordsValue,
  normal: string,
  fact: Fact,
  reference: Reference,
): Likeness {
  const { value: known, subject } = fact;
  if (!isWords(known) || claimed.slot === undefined) return 'apart';
  if (claimed.slot === 'case-age')
    return known.slot === 'case-year' ? alikeAges(claimed, normal, known, subject, reference) : 'apart';
  if (claimed.slot === DIES_IN_FINALE) return alikeFinale(claimed.keys ?? [], fact, reference);
  const kind = plotSlot(claimed.slot)?.kind;
  if (known.slot !== claimed.slot || kind === undefined) return 'apart';
  if (claimed.keys !== undefined) return alikeNamed(withPlacesAround(claimed.keys, reference), known);
  if (kind === 'year') return alikeYears(normal, known);
  if (/^\d+$/.test(normal)) return alikeNumbers(Number(normal), known);
  return alikeWords(claimed, known, kind);
}

function alikeYears(written: string, known: WordsValue): Likeness {
  const years = wordingsOf(known).flatMap((wording) => /\b(?:18|19|20)\d\d\b/.exec(wording)?.[0] ?? []);
  const all = years.map((year) => alikeDates(written, year));
  return (['same', 'near', 'differs'] as const).find((how) => all.includes(how)) ?? 'apart';
}

function alikeNumbers(claimed: number, known: WordsValue): Likeness {
  const numbers = wordingsOf(known).flatMap((wording) => {
    const number = parseNumber(wording.toLowerCase().split(/[ -]year/)[0] as string);
    return number === null ? [] : [number];
  });
  if (numbers.length === 0) return 'apart';
  return numbers.includes(claimed) ? 'same' : 'differs';
}

/** "A 24-year-old murder": counted back from the year in which the work came out. */
function alikeAges(
  claimed: WordsValue,
  normal: string,
  known: WordsValue,
  subject: string,
  reference: Reference,
): Likeness {
  const year = Number(/\b(?:19|20)\d\d\b/.exec(known.text)?.[0]);
  const out = (reference.factsOf.get(subject) ?? [])
    .flatMap((fact) =>
      fact.attribute === 'premiere-date' && 'date' in fact.value ? [Number(fact.value.date.slice(0, 4))] : [],
    )
    .sort((a, b) => a - b)[0];
  if (out === undefined || Number.isNaN(year)) return 'apart';
  if (!/^\d+$/.test(normal))
    return out - year >= (/quarter/.test(claimed.text) ? 22 : 18) ? 'same' : 'differs';
  const off = Math.abs(out - year - Number(normal));
  return off <= 2 ? 'same' : off <= 5 ? 'near' : 'differs';
}

/** Names and places: any of the claimed names in any of the recorded wordings, or a spelling of one. */
function alikeNamed(claimed: readonly string[], known: WordsValue): Likeness {
  const wordings = [known.text, ...wordingsOf(known)].filter((wording) => !/['’]s /.test(wording));
  for (const name of claimed) {
    const plain = plainWords(name);
    if (wordings.some((wording) => holdsWords(plainWords(wording), plain))) return 'same';
    if (wordingsOf(known).some((wording) => isProper(wording) && holdsWords(plain, plainWords(wording))))
      return 'same';
  }
  const listed = wordingsOf(known).filter(isProper);
  const proper = listed.length > 0 ? listed : wordings.filter((wording) => /\s\p{Lu}/u.test(wording));
  if (proper.length === 0) return 'apart';
  const all = proper.flatMap((wording) => claimed.map((name) => alikeNames(name, wording)));
  return all.includes('same') || all.includes('near') ? 'near' : 'differs';
}

/** Names, and where one is a place's also the names of those it lies in and of those in it. */
function withPlacesAround(names: readonly string[], reference: Reference): string[] {
  const places = [...reference.entities.values()].filter(({ kind }) => kind === 'place');
  const named = places.find(({ name }) => name === names[0]);
  if (named === undefined) return [...names];
  const around = places.filter(
    ({ id }) => isWithin(named.id, id, reference) || isWithin(id, named.id, reference),
  );
  return [...names, ...around.map(({ name }) => name)];
}

const isProper = (wording: string): boolean => /^\p{Lu}/u.test(wording);

/** Words: a member of the class in common agrees; a recorded wording agrees where it is more than one plain class word. */
function alikeWords(claimed: WordsValue, known: WordsValue, kind: AnswerKind): Likeness {
  const said = plainWords(claimed.text);
  const wordings = wordingsOf(known).map(plainWords);
  if (kind === 'phrase' || kind === 'name')
    return wordings.some((wording) => holdsWords(said, wording)) ? 'same' : 'apart';
  const members = membersIn(kind as WordClass, said);
  if (members.length === 0) return wordings.some((wording) => holdsWords(said, wording)) ? 'same' : 'apart';
  const right = new Set(wordings.flatMap((wording) => membersIn(kind as WordClass, wording, true)));
  if (right.size === 0) return 'apart';
  return members.some((member) => right.has(member)) ? 'same' : 'differs';
}
