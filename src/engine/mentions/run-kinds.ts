/** What a run of capitalised words is: a person, an organisation, a title, or something that only blocks. */
import type { SlotKind } from '../slots';
import { isCapitalised, type Word } from '../text/words';
import { GIVEN_NAMES, opensLikePerson } from './given-names';
import { COMMON_OPENERS, COMPANY, INNER, NO_PERSON, NO_PERSON_FIRST } from './word-lists';

export interface UnknownName {
  /** `proper`: a capitalised word that could be anything; it only blocks. */
  kind: Extract<SlotKind, 'person' | 'organisation' | 'foreign'> | 'proper';
  /** Word indices [from, to). */
  from: number;
  to: number;
}

const WORK_NOUN =
  '(?:series|drama|show|film|movie|thriller|comedy|sitcom|procedural|mini-?series|documentary|programme|program|original|hit)';
const TITLE_AFTER = new RegExp(
  `^(?:\\s*"|,"|\\s*\\((?:(?:19|20)\\d\\d|(?:\\d+|[a-z]+) (?:eps|episodes|seasons|parts)\\b)|,? (?:which (?:is|was) )?(?:the|a|an|another) (?:[\\w-]+ ){0,5}${WORK_NOUN}\\b|,? (?:is|was) (?:also )?(?:the|a|an|another|one of) (?:[\\w-]+ ){0,5}${WORK_NOUN}\\b|,? \\(?(?:created|written|developed|directed|adapted|penned|helmed) by\\b|, starring\\b|\\s+(?:season|seasons|series|(?:was|is|has been|got|were) (?:also )?(?:cancell?ed|renewed|axed|streaming|available)|premier|debut|streams|returns|drops|aired|airs|launched|arrives|finale|reboot|(?:has|had|ran to|runs to) (?:\\w+|\\d+) (?:episodes|seasons|parts))\\b)`,
  'i',
);
const TITLE_BEFORE =
  /(?:\b(?:series|show|drama|thriller|film|movie|comedy|sitcom|hit|smash|novel|like|than|titled|called|spin-?off|reboot|sequel|remake))\s+$/i;

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

const NAMED_WORK =
  /^(?:"|\s*\((?:19|20)\d\d| seasons?\b| series\b|,? (?:is|was) (?:a|an|the) (?:(?!of\b)[\w-]+ ){0,3}(?:series|drama|show|thriller|sitcom)\b)/i;

/** A name like a person's is a title only with a year, a season, a platform or what it is right behind it ("Jack Ryan on ..."). */
const isNamedWork = (after: string, all: Word[], to: number, taken: Uint8Array): boolean =>
  NAMED_WORK.test(after) ||
  (taken[to + 1] === 2 && /^(?:on|at|\()$/.test((all[to] as Word).lower)) ||
  (taken[to + 2] === 2 && (all[to] as Word).lower === 'over');

/** Abbreviations and adjectives of places are no titles. */
const NO_TITLE = /^(?:[A-Z]{2,6}|I|\w+(?:an|ish|ese)|\w*[A-Z]\w*[A-Z]\w*)$/;

/** What a title does at the start of a sentence ("Countdown came weekly", "Adolescence had four episodes"). */
const TITLE_DOES =
  /^"?,? (?:(?:also|only|first|never|itself|meanwhile) )?(?:came (?:weekly|out|back|to)|comes (?:weekly|out|back|to)|ran (?:for|from|to)|runs? (?:for|from|to)|start(?:s|ed) on|began|begins on|open(?:s|ed) (?:on|in)|bow(?:s|ed)|wrapped|ended|ends on|land(?:s|ed) on|has (?:\w+|\d+) (?:episodes|seasons|parts|hours)|had (?:\w+|\d+) (?:episodes|seasons|parts|hours)|is (?:a|an|the) (?:\w+[- ]){0,3}(?:series|drama|show|sitcom|thriller|procedural|comedy)|was (?:a|an|the) (?:\w+[- ]){0,3}(?:series|drama|show|sitcom|thriller|procedural|comedy)|(?:is|was) (?:filmed|shot|set|renewed|cancell?ed|axed) )/;

/** One capitalised word that opens a sentence and does what titles do; plurals and common nouns do not count. */
const isLoneTitle = (word: Word, after: string): boolean =>
  word.text.length > 3 &&
  !/(?:s|ing|ion|ity|ness|ment)$/.test(word.lower) &&
  !COMMON_OPENERS.has(word.lower) &&
  TITLE_DOES.test(after);

/** What a capitalised run is; null for what names nothing. */
export function kindOf(
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
  const personal =
    names.length > 1 &&
    (opensLikePerson(text.slice(first.start, last.end)) || PERSON_BEFORE.test(before)) &&
    !isNoPerson(text, names);
  if (personal && !isNamedWork(after, all, to, taken)) return 'person';
  if ((TITLE_AFTER.test(after) || goesToPlatform(text, all, from, to, taken)) && names.length <= 4)
    return 'foreign';
  if (names.length === 1) {
    if (isGiven(first) && all[to]?.lower === 'and' && isGiven(all[to + 1])) return 'person';
    if (PERSON_BEFORE.test(before) && !NO_TITLE.test(first.text) && first.text.length > 2) return 'person';
    if (NO_TITLE.test(first.text)) return null;
    if (!opensSentence(text, first.start)) return 'proper';
    return isLoneTitle(first, after) ? 'foreign' : null;
  }
  if (names.length > 4) return null;
  return isNoPerson(text, names) ? 'proper' : 'person';
}

/** Streets, prizes, offices and places are capitalised runs too; nobody is called Doe. */
function isNoPerson(text: string, names: Word[]): boolean {
  const first = names[0] as Word;
  const last = names[names.length - 1] as Word;
  if (
    /^(?:doe|awards?|prize|street|avenue|road|festival|university|theat(?:er|re)|museum)$/.test(last.lower) ||
    NO_PERSON_FIRST.has(first.lower)
  )
    return true;
  if (opensLikePerson(text.slice(first.start, last.end))) return false;
  return names.some((word) => NO_PERSON.has(word.lower));
}

/** A capital at the start of a sentence proves nothing. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?]["')]?\s)["'(]?\s*$/.test(text.slice(Math.max(0, at - 4), at));
}

/** "creators Frank and Lakhani", "written by Gemmill": a surname alone, right after the word that makes it a person's. */
export const PERSON_BEFORE =
  /\b(?:(?:created|directed|written|penned|scripted|helmed|played|portrayed|scored|composed|voiced|showrun|novels?|books?|thrillers|characters) by|creators?|show-?runners?|directors?|writers?|screenwriters?|composers?|cinematographers?|actors?|actress(?:es)?|novelists?)(?: of [^,.;]{2,30},)?[,:]? $/i;

export const contextBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 50), at);

/** "Robert and Michelle King": two given names before one surname. */
export const isGiven = (word: Word | undefined): boolean => GIVEN_NAMES.has(word?.lower ?? '');

/** The second of two surnames: the one before it is a person, and only "and" or a comma stands between. */
export function isListed(before: UnknownName | undefined, from: number, all: Word[]): boolean {
  if (before?.kind !== 'person' || before.to - before.from > 1) return false;
  const between = all.slice(before.to, from).map((word) => word.lower);
  return between.length === 1 && /^(?:and|&|,)$/.test(between[0] as string);
}
