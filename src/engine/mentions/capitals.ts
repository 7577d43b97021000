/** Runs of capitalised words that the record does not know: persons, organisations and titles, told apart by shape and neighbours. */
import type { SlotKind } from '../slots';
import { isCapitalised, type Word } from '../text/words';
import { opensLikePerson } from './given-names';
import { COMPANY, NO_NAME, NO_PERSON, NO_PERSON_FIRST, TITLES } from './word-lists';

export interface UnknownName {
  /** `proper`: a capitalised word that could be anything; it only blocks. */
  kind: Extract<SlotKind, 'person' | 'organisation' | 'foreign'> | 'proper';
  /** Word indices [from, to). */
  from: number;
  to: number;
}

const INNER = new Set(['of', 'the', 'and', 'in', 'de', 'la', 'van', 'von', 'del', 'for', 'to', 'a']);
const GLUE = new Set(["'", '-', '.', '&']);
const WORK_NOUN =
  '(?:series|drama|show|film|movie|thriller|comedy|sitcom|procedural|mini-?series|documentary|programme|program|original|hit)';
const TITLE_AFTER = new RegExp(
  `^(?:\\s*"|,"|\\s*\\((?:19|20)\\d\\d|,? (?:which (?:is|was) )?(?:the|a|an|another) (?:[\\w-]+ ){0,5}${WORK_NOUN}\\b|,? (?:is|was) (?:also )?(?:the|a|an|another|one of) (?:[\\w-]+ ){0,5}${WORK_NOUN}\\b|\\s+(?:season|seasons|series|(?:was|is|has been|got|were) (?:also )?(?:cancell?ed|renewed|axed|streaming|available)|premier|debut|streams|returns|drops|aired|airs|launched|arrives|finale|reboot)\\b)`,
  'i',
);
const TITLE_BEFORE =
  /(?:\b(?:series|show|drama|thriller|film|movie|comedy|sitcom|hit|smash|novel|like|than|titled|called|spin-?off|reboot|sequel|remake))\s+$/i;

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
    if (kind !== null) found.push({ kind, from, to });
    from = to - 1;
  }
  return found;
}

function startsName(all: Word[], at: number, taken: Uint8Array): boolean {
  const word = all[at] as Word;
  if (taken[at] || !isCapitalised(word)) return false;
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
    if (taken[to]) break;
    const before = all[to - 1] as Word;
    if (isCapitalised(word)) {
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
      !(word.text === '.' && before.text.length > 3) &&
      !(word.text === "'" && next.text === 'S')
    ) {
      to += 2;
      continue;
    }
    if (INNER.has(word.lower) && text[before.end] === ' ') {
      // "Ryan Murphy and Ian Brennan", "Lucy Liu in Elementary": a whole person's name ends here.
      const start = (all[from] as Word).start;
      if (to - from > 1 && opensLikePerson(text.slice(start, before.end))) break;
      if (to - from === 1 && word.lower === 'and' && PERSON_BEFORE.test(contextBefore(text, start))) break;
      to += 2;
      continue;
    }
    break;
  }
  return to;
}

/** "X on Netflix", "X is over on Hulu", "X (Netflix)": a platform follows within a few small words. */
function goesToPlatform(text: string, all: Word[], from: number, to: number, taken: Uint8Array): boolean {
  if (/^[(,|:/]$/.test(all[to]?.text ?? '')) {
    for (let at = to + 1; at < to + 5; at++) if (taken[at] === 2) return true;
  }
  const first = all[from] as Word;
  if (to - from === 1 && opensSentence(text, first.start) && /(?:ing|ed|ly|s|able|er|e|y)$/.test(first.lower))
    return false;
  for (let at = to; at < to + 6 && at < all.length; at++) {
    const word = all[at] as Word;
    if (taken[at] === 2) return /^(?:on|from|at|via|to)$/.test((all[at - 1] as Word).lower);
    if (taken[at] || isCapitalised(word) || !/^[a-z']+$/.test(word.lower) || word.lower === 'and')
      return false;
  }
  return false;
}

/** "Netflix's [hit] X": a platform's name with its possessive ends right before the run. */
function isPlatforms(all: Word[], from: number, taken: Uint8Array): boolean {
  for (let back = 1; back <= 2; back++) {
    const at = from - back;
    if (all[at]?.lower === 's' && all[at - 1]?.text === "'" && taken[at - 2] === 2) return true;
  }
  return false;
}

/** Abbreviations and adjectives of places are no titles. */
const NO_TITLE = /^(?:[A-Z]{2,6}|I|\w+(?:an|ish|ese)|\w*[A-Z]\w*[A-Z]\w*)$/;

function kindOf(
  text: string,
  all: Word[],
  from: number,
  to: number,
  taken: Uint8Array,
): UnknownName['kind'] | null {
  const run = all.slice(from, to);
  const names = run.filter((word) => /^\p{L}/u.test(word.text));
  const last = run[run.length - 1] as Word;
  const first = run[0] as Word;
  if (names.some((word) => COMPANY.has(word.lower)) && names.length > 1) return 'organisation';
  const after = text.slice(last.end, last.end + 40);
  const before = contextBefore(text, first.start);
  const titled =
    TITLE_AFTER.test(after) ||
    goesToPlatform(text, all, from, to, taken) ||
    (names.length > 1 && (TITLE_BEFORE.test(before) || isPlatforms(all, from, taken)));
  if (
    first.lower === 'the' ||
    names.some((word) => INNER.has(word.lower) && !/^(?:de|la|van|von|del)$/.test(word.lower))
  ) {
    return titled || first.lower === 'the' ? 'foreign' : 'proper';
  }
  if ((TITLE_AFTER.test(after) || goesToPlatform(text, all, from, to, taken)) && names.length <= 4)
    return 'foreign';
  if (names.length === 1) {
    if (PERSON_BEFORE.test(before) && !NO_TITLE.test(first.text) && first.text.length > 2) return 'person';
    return NO_TITLE.test(first.text) || opensSentence(text, first.start) ? null : 'proper';
  }
  if (names.length > 4) return null;
  return isNoPerson(text, names) ? 'proper' : 'person';
}

/** Streets, prizes, offices and places are capitalised runs too; nobody is called Doe. */
function isNoPerson(text: string, names: Word[]): boolean {
  const first = names[0] as Word;
  const last = names[names.length - 1] as Word;
  if (last.lower === 'doe' || NO_PERSON_FIRST.has(first.lower)) return true;
  if (opensLikePerson(text.slice(first.start, last.end))) return false;
  return names.some((word) => NO_PERSON.has(word.lower));
}

/** "creators Frank and Lakhani", "written by Gemmill": a surname alone, right after the word that makes it a person's. */
const PERSON_BEFORE =
  /\b(?:(?:created|directed|written|penned|scripted|helmed|played|portrayed|scored|composed|voiced|showrun|novels?|books?|thrillers|characters) by|creators?|show-?runners?|directors?|writers?|screenwriters?|composers?|cinematographers?|actors?|actress(?:es)?|novelists?)(?: of [^,.;]{2,30},)?[,:]? $/i;

const contextBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 50), at);

/** The second of two surnames: the one before it is a person, and only "and" or a comma stands between. */
function isListed(before: UnknownName | undefined, from: number, all: Word[]): boolean {
  if (before?.kind !== 'person' || before.to - before.from > 1) return false;
  const between = all.slice(before.to, from).map((word) => word.lower);
  return between.length === 1 && /^(?:and|&|,)$/.test(between[0] as string);
}

/** A capital at the start of a sentence proves nothing. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?]["')]?\s)["'(]?\s*$/.test(text.slice(Math.max(0, at - 4), at));
}
