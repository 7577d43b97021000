/** Looks for the gate's names in raw text: one pass over the words, no folding of the text, no pattern made from data. */
import type { Gate, GateTrigger } from '../messages';

/** UTF-16 units between two offers to pause. */
const STRIDE = 50_000;
/** UTF-16 units that may stand between two words of a name: "Bosch: Legacy". */
const BETWEEN = 3;

const isLower = (code: number) => code > 96 && code < 123;
const isUpper = (code: number) => code > 64 && code < 91;
/** Letters and digits; beyond ASCII all that is no punctuation or space. */
const isWord = (code: number) =>
  isLower(code) ||
  isUpper(code) ||
  (code > 47 && code < 58) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f));

/** Characters without a width, which may stand within a word: soft hyphens, joiners, marks of direction. */
const plain = (text: string) => text.replace(/[\xad\u200b-\u200f\ufeff]/g, '');

/** Where the next word begins, from `at` on. */
function wordStart(text: string, at: number): number {
  while (at < text.length && !isWord(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Where the word that begins at `at` ends: before what is no letter, and before a capital after a small letter or a digit.
 * The raw text of a page has nothing between the last word of one element and the first of the next.
 */
function wordEnd(text: string, at: number): number {
  for (let last = text.charCodeAt(at++), code: number; ; last = code, at++) {
    code = text.charCodeAt(at);
    if (!isWord(code) || (!isUpper(last) && isUpper(code))) return at;
  }
}

export interface Names {
  /** The triggers whose names stand in the text. A generator, so that a long text can be searched in slices. */
  in(text: string): Generator<void, Set<GateTrigger>>;
  /** Ids of the titles that these triggers stand for on a page of these texts; everyday names need their companion. */
  titles(found: Iterable<GateTrigger>, texts: readonly string[]): string[];
}

/**
 * The names of a gate. A name of one word, and one that needs a companion of its own, counts with a capital (of its last word)
 * or after `#` or `@`; others in any case.
 * The marks between words may differ, and a hashtag may run them together (#BallardOnPrime). A gate holds a name with and
 * without its accents, so none are folded here.
 */
export function namesOf({ triggers, companions }: Gate): Names {
  /** By first word, in the cases it can have: the other words, and the trigger. */
  const byFirst = new Map<string, [string[], GateTrigger][]>();
  for (const trigger of triggers) {
    const { name } = trigger;
    const words: string[] = [];
    for (let at = wordStart(name, 0), end: number; at < name.length; at = wordStart(name, end)) {
      end = wordEnd(name, at);
      words.push(name.slice(at, end).toLowerCase());
    }
    const [first = '', ...others] = words;
    for (const key of [first, first.charAt(0).toUpperCase() + first.slice(1), first.toUpperCase()]) {
      byFirst.set(key, [...(byFirst.get(key) ?? []), [others, trigger]]);
    }
  }
  return {
    *in(text) {
      text = plain(text);
      const found = new Set<GateTrigger>();
      let pause = STRIDE;
      for (let at = wordStart(text, 0), end: number; at < text.length; at = wordStart(text, end)) {
        end = wordEnd(text, at);
        for (const [others, trigger] of byFirst.get(text.slice(at, end)) ?? []) {
          const last = follow(text, at, end, others);
          if (last >= 0 && ((others[0] && !trigger.needs?.[0]) || isName(text, last))) found.add(trigger);
        }
        if (end > pause) {
          pause = end + STRIDE;
          yield;
        }
      }
      return found;
    },
    titles(found, texts) {
      let lower: string[] | undefined;
      const isThere = (word: string) => {
        lower ??= texts.map((text) => plain(text).replace(/\s/g, ' ').toLowerCase());
        return lower.some((text) => hasWord(text, word.toLowerCase()));
      };
      const isMeant = ({ name, needs, only }: GateTrigger) =>
        !needs ||
        texts.some((text) => isQuoted(text, name)) ||
        needs.some(isThere) ||
        (!only && companions.some(isThere));
      const real = [...found].filter(isMeant);
      return [...new Set(real.flatMap(({ titles }) => titles))];
    },
  };
}

/** A word that could be a name by itself; in a text that has no capitals, as in some posts, any word. */
const isName = (text: string, at: number): boolean =>
  !isLower(text.charCodeAt(at)) || /[#@]/.test(text[at - 1] as string) || !/[A-Z]/.test(text.slice(0, 1000));

/** A name between quotation marks is a title, and its own companion. */
const isQuoted = (text: string, name: string): boolean =>
  [...'“"‘'].some((mark) => {
    const at = text.indexOf(mark + name);
    return at >= 0 && /^[,.:;!?]?[”"’]/.test(text.slice(at + 1 + name.length));
  });

/** Where the last of these words begins if they come next; `start` where there are none, -1 where they do not. */
function follow(text: string, start: number, end: number, words: string[]): number {
  return words.every((word) => {
    start = wordStart(text, end);
    const isNear = start - end <= BETWEEN;
    end = wordEnd(text, start);
    return isNear && text.slice(start, end).toLowerCase() === word;
  })
    ? start
    : -1;
}

/** Whether the word stands in the text with nothing wordlike on either side; both in lower case. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWord(text.charCodeAt(at - 1)) && !isWord(text.charCodeAt(at + word.length))) return true;
  }
  return false;
}
