/** Runs of capitalised words that the record does not know: persons, organisations and titles, told apart by shape and neighbours. */
import { isCapitalised, type Word } from '../text/words';
import { opensLikePerson } from './given-names';
import { contextBefore, isGiven, isListed, kindOf, PERSON_BEFORE, type UnknownName } from './run-kinds';
import { INNER, NO_NAME, TITLES } from './word-lists';

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Bodies without a name. */
const NAMELESS = /^(?:the )?(?:john|jane) does?$/i;
const GLUE = new Set(["'", '-', '.', '&']);
/**
 * Finds unknown names among the words; `taken` marks words that known names hold, a platform's with 2. In Title Case text (headlines) shape
 * proves nothing, so nothing is found there.
 */
export function unknownNames(
  text: string,
  all: Word[],
  taken: Uint8Array,
  titleCase: boolean,
): UnknownName[] {
  if (titleCase) return [];
  const found: UnknownName[] = [];
  for (let from = 0; from < all.length; from++) {
    if (!startsName(all, from, taken)) continue;
    const to = endOfRun(text, all, from, taken);
    const follows = found[found.length - 1];
    const kind = isListed(follows, from, all) ? 'person' : kindOf(text, all, from, to, taken);
    const written = text.slice((all[from] as Word).start, (all[to - 1] as Word).end);
    if (kind !== null && !NAMELESS.test(written)) found.push({ kind, from, to });
    from = to - 1;
  }
  return found;
}

function startsName(all: Word[], at: number, taken: Uint8Array): boolean {
  const word = all[at] as Word;
  if (taken[at] || !isCapitalised(word) || /\d/.test(word.text)) return false;
  if (word.lower === 'the') {
    const next = all[at + 1];
    return (
      next !== undefined &&
      !taken[at + 1] &&
      isCapitalised(next) &&
      !NO_NAME.has(next.lower) &&
      !TITLES.has(next.lower)
    );
  }
  return !NO_NAME.has(word.lower) && !TITLES.has(word.lower);
}

function endOfRun(text: string, all: Word[], from: number, taken: Uint8Array): number {
  let to = from + 1;
  while (to < all.length && to - from < 9) {
    const word = all[to] as Word;
    if (taken[to] || word.text === 'I') break;
    const before = all[to - 1] as Word;
    if (isCapitalised(word)) {
      // "Circle July 19": a date ends the name before it.
      if (MONTH.test(word.text) && /^\d/.test(all[to + 1]?.text ?? '')) break;
      // "Lucy Liu Is": in headlines small words are capitalised as well.
      const small = to - from > 1 && NO_NAME.has(word.lower);
      if (small && opensLikePerson(text.slice((all[from] as Word).start, before.end))) break;
      to++;
      continue;
    }
    const next = all[to + 1];
    if (next === undefined || taken[to + 1]) break;
    // "Bong Joon-ho": the small part belongs to the name.
    if (word.text === '-' && word.start === before.end && next.start === word.end && to - from > 1) {
      to += 2;
      continue;
    }
    if (!isCapitalised(next)) break;
    const tight = GLUE.has(word.text) && (word.start === before.end || word.text === '&');
    if (
      tight &&
      !(word.text === '.' && (before.text.length > 3 || NO_NAME.has(next.lower))) &&
      !(word.text === "'" && next.text === 'S')
    ) {
      to += 2;
      continue;
    }
    if (INNER.has(word.lower) && text[before.end] === ' ') {
      // "Ryan Murphy and Ian Brennan", "Lucy Liu in Elementary": a whole person's name ends here.
      const start = (all[from] as Word).start;
      if (to - from > 1 && opensLikePerson(text.slice(start, before.end))) break;
      if (to - from === 1 && word.lower === 'and' && isGiven(all[from]) && isGiven(next)) break;
      if (to - from === 1 && word.lower === 'and' && PERSON_BEFORE.test(contextBefore(text, start))) break;
      to += 2;
      continue;
    }
    break;
  }
  return to;
}
