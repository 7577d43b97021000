/** Persons' names where capitals say nothing: posts in small letters, and headlines in Title Case. A given name opens them. */
import { isCapitalised, type Word } from '../text/words';
import { GIVEN_NAMES, NO_SURNAME, SOFT_GIVEN_NAMES } from './given-names';
import type { UnknownName } from './run-kinds';
import { NO_NAME, TITLES } from './word-lists';

/** Words after which a person is named. */
const EXPECTING = new Set(
  'by and with star stars starring actor actress director directors creator creators showrunner showrunners composer writer writers author cinematographer producer named called cast is , : &'.split(
    ' ',
  ),
);
const PARTICLE = new Set(['de', 'la', 'van', 'von', 'del', 'di', 'da', 'le', 'st', 'mc']);

/**
 * Finds given name + surname, all of one case.
 * @param taken words that known or already found names hold
 * @param titleCase capitals mark every word of the text, so capitalised words are tried as well
 */
export function plainNames(all: Word[], taken: Uint8Array, titleCase: boolean): UnknownName[] {
  const found: UnknownName[] = [];
  for (let from = 0; from < all.length; from++) {
    const to = endOfName(all, from, taken, titleCase, found[found.length - 1]);
    if (to === null) continue;
    found.push({ kind: 'person', from, to });
    from = to - 1;
  }
  return found;
}

function endOfName(
  all: Word[],
  from: number,
  taken: Uint8Array,
  titleCase: boolean,
  previous: UnknownName | undefined,
): number | null {
  const first = all[from] as Word;
  const capital = isCapitalised(first);
  if (taken[from] || (capital && !titleCase)) return null;
  const before = all[from - 1]?.lower ?? '';
  const expected = EXPECTING.has(before) && (before !== 'and' || previous?.to === from - 1);
  if (capital && isCredit(all, from)) return pairAt(all, from, taken);
  if (!GIVEN_NAMES.has(first.lower) && !(expected && SOFT_GIVEN_NAMES.has(first.lower))) return null;
  if (/^(?:the|a|an|my|your|st|san|santa)$/.test(before)) return null;
  let at = from + 1;
  while (at < all.length && at < from + 4 && isMiddle(all, at)) at++;
  const last = all[at];
  if (last === undefined || taken[at] || !isSurname(last, capital) || all[at - 1]?.text === "'") return null;
  return withDouble(all, at, taken);
}

/** "Cinematographer: Dion Beebe" in text full of capitals: a label or a participle with "by" makes a person of what follows. */
function isCredit(all: Word[], from: number): boolean {
  const before = all.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  const [last, noun] = [before[before.length - 1] ?? '', before[before.length - 2] ?? ''];
  if (last === ':') return CREDIT.test(noun);
  return last === 'by' ? MADE.test(noun) : CREDIT.test(last);
}
const CREDIT =
  /^(?:creators?|show-?runners?|directors?|writers?|screenwriters?|composers?|cinematographers?|music|dp|director|actor|actress)$/;
const MADE =
  /^(?:created|directed|written|penned|scripted|helmed|played|portrayed|scored|composed|photographed|lensed|developed)$/;

function pairAt(all: Word[], from: number, taken: Uint8Array): number | null {
  let at = from + 1;
  while (at < all.length && at < from + 4 && isMiddle(all, at)) at++;
  const [first, last] = [all[from] as Word, all[at]];
  if (last === undefined || taken[at] || !isSurname(first, true) || !isSurname(last, true)) return null;
  return withDouble(all, at, taken);
}

/** Initials, their dots, and particles between given name and surname. */
function isMiddle(all: Word[], at: number): boolean {
  const word = all[at] as Word;
  return (
    (word.text === '.' && (all[at - 1] as Word).text.length === 1) ||
    (/^\p{L}$/u.test(word.text) && word.lower !== 'a' && word.lower !== 'i') ||
    PARTICLE.has(word.lower)
  );
}

function isSurname(word: Word, capital: boolean): boolean {
  return (
    /^\p{L}{2,}$/u.test(word.text) &&
    isCapitalised(word) === capital &&
    !NO_NAME.has(word.lower) &&
    !TITLES.has(word.lower) &&
    !NO_SURNAME.has(word.lower)
  );
}

/** "Mbatha-Raw": both halves of a double name. */
function withDouble(all: Word[], at: number, taken: Uint8Array): number {
  const [last, dash, half] = [all[at] as Word, all[at + 1], all[at + 2]];
  const isDouble =
    dash?.text === '-' && dash.start === last.end && half?.start === dash.end && !taken[at + 2];
  return isDouble ? at + 3 : at + 1;
}
