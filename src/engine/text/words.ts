/** Words of a folded text, for name matching. */

export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** Words and single punctuation marks with their offsets. Linear. */
export function words(text: string): Word[] {
  const all: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    all.push({
      text: match[0],
      lower: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return all;
}

export const isCapitalised = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
