/** Looks for the gate's names in raw text: one pass over the words, no folding of the text, no pattern made from data. */
import type { Gate, GateTrigger } from '../messages';

interface Entry {
  /** The name's words, folded. */
  words: string[];
  trigger: GateTrigger;
}

/** UTF-16 units between two offers to pause. */
const STRIDE = 50_000;
/** UTF-16 units that may stand between two words of a name: "Bosch: Legacy". */
const BETWEEN = 3;

const isLower = (code: number) => code >= 97 && code <= 122;
const isUpper = (code: number) => code >= 65 && code <= 90;
/** Letters and digits; beyond ASCII all that is no punctuation or space. */
const isWord = (code: number) =>
  isLower(code) ||
  isUpper(code) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0x3000 && code !== 0xfeff);

/** In small letters, without accents. */
const fold = (word: string): string =>
  (/[^a-z0-9]/i.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word).toLowerCase();

/** Where the word that begins at `at` ends: before what is no letter, and before a capital after a small letter. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (let last = text.charCodeAt(at); end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isWord(code) || (isLower(last) && isUpper(code))) break;
    last = code;
  }
  return end;
}

function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < name.length; ) {
    if (isWord(name.charCodeAt(at))) {
      const end = wordEnd(name, at);
      words.push(fold(name.slice(at, end)));
      at = end;
    } else at++;
  }
  return words;
}

/** The first two units of a word as a number that its case does not change; -1 where accents may. */
function beginning(text: string, at: number, end: number): number {
  const one = text.charCodeAt(at);
  const two = end > at + 1 ? text.charCodeAt(at + 1) : 0;
  return one > 127 || two > 127 ? -1 : ((one | 32) << 8) | (two | 32);
}

/**
 * The names of a gate. A name of one word counts with a capital or after `#` or `@`; one of several words in any case.
 * Accents, apostrophes and the marks between words may differ, and a hashtag may run them together (#BallardOnPrime).
 */
export class Names {
  #byFirst = new Map<string, Entry[]>();
  /** How first words begin, which rules most words of a text out. */
  #beginnings = new Set<number>();
  #companions: string[];

  constructor(gate: Gate) {
    this.#companions = gate.companions.map((word) => word.toLowerCase());
    for (const trigger of gate.triggers) {
      const words = wordsOf(trigger.name);
      const [first] = words;
      if (first === undefined) continue;
      this.#beginnings.add(beginning(first, 0, first.length));
      const entries = this.#byFirst.get(first);
      if (entries) entries.push({ words, trigger });
      else this.#byFirst.set(first, [{ words, trigger }]);
    }
  }

  /** The triggers whose names stand in the text. A generator, so that a long text can be searched in slices. */
  *in(text: string): Generator<void, Set<GateTrigger>> {
    const found = new Set<GateTrigger>();
    let pause = STRIDE;
    for (let at = 0; at < text.length; ) {
      if (!isWord(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const end = wordEnd(text, at);
      const begins = beginning(text, at, end);
      const isOut = begins >= 0 && !this.#beginnings.has(begins);
      for (const { words, trigger } of (isOut ? null : this.#byFirst.get(fold(text.slice(at, end)))) ?? []) {
        if (words.length > 1 ? follow(text, end, words) : isName(text, at) || isCaseless(text))
          found.add(trigger);
      }
      at = end;
      if (at > pause) {
        pause += STRIDE;
        yield;
      }
    }
    return found;
  }

  /** Ids of the titles that these triggers stand for on a page of these texts; everyday names need their companion. */
  titles(found: Iterable<GateTrigger>, texts: readonly string[]): string[] {
    const titles = new Set<string>();
    let lower: string[] | undefined;
    for (const { name, needs, titles: named } of found) {
      if (needs && !texts.some((text) => isQuoted(text, name))) {
        lower ??= texts.map((text) => text.toLowerCase());
        const words = needs.length ? needs.map((word) => word.toLowerCase()) : this.#companions;
        if (!words.some((word) => lower?.some((text) => hasWord(text, word)))) continue;
      }
      for (const title of named) titles.add(title);
    }
    return [...titles];
  }
}

/** A word that could be a name by itself. */
const isName = (text: string, at: number): boolean =>
  !isLower(text.charCodeAt(at)) || text[at - 1] === '#' || text[at - 1] === '@';

/** A text in small letters throughout, as posts are: capitals say nothing there. Judged by its beginning. */
function isCaseless(text: string): boolean {
  let small = 0;
  for (let at = 0; at < Math.min(text.length, 1000); at++) {
    const code = text.charCodeAt(at);
    if (isLower(code)) small++;
    else if (isUpper(code)) return false;
  }
  return small > 0;
}

/** Whether the other words of a name stand after its first. */
function follow(text: string, from: number, words: string[]): boolean {
  let at = from;
  for (const word of words.slice(1)) {
    const limit = at + BETWEEN;
    while (at <= limit && at < text.length && !isWord(text.charCodeAt(at))) at++;
    if (at > limit || at >= text.length) return false;
    const end = wordEnd(text, at);
    if (fold(text.slice(at, end)) !== word) return false;
    at = end;
  }
  return true;
}

/** A name between quotation marks is a title, and its own companion. */
const isQuoted = (text: string, name: string): boolean =>
  ['“', '"', '‘'].some((mark) => {
    const at = text.indexOf(mark + name);
    return at >= 0 && /[,.:;!?]?[”"’]/.test(text.slice(at + 1 + name.length, at + 3 + name.length));
  });

/** Whether the word stands in the text with nothing wordlike on either side; both in lower case. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWord(text.charCodeAt(at - 1)) && !isWord(text.charCodeAt(at + word.length))) return true;
  }
  return false;
}
