/** Characters and words that make a text look like what it is not. */

/** Controls, marks of direction, zero-width and filling characters, tags, lone halves of a pair: none can be seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const MARKUP = /<\s*[a-z/!?]|&(?:#\d|#x[\da-f]|lt;|gt;|quot;|amp;)/i;
const LATIN = /\p{Script=Latin}/u;
const OTHERS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;

/** Letters of other alphabets that look like Latin ones. */
const TWINS: Record<string, string> = {
  ...pairs('авсԁеіјкмноорԛѕтухуһ', 'abcdeijkmhoopqstyxyh'),
  ...pairs('αβεικνορτυχ', 'abeiknoptux'),
  ...pairs('օսհոց', 'ouhng'),
};

function pairs(theirs: string, ours: string): Record<string, string> {
  return Object.fromEntries([...theirs].map((letter, at) => [letter, ours[at] as string]));
}

/** What cannot be seen in a text, as its code point; null where all can. */
export function unseenIn(text: string): string | null {
  const found = UNSEEN.exec(text)?.[0];
  if (found === undefined) return null;
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export const hasMarkup = (text: string): boolean => MARKUP.test(text);

/** True for a word whose letters are of two alphabets, and for letters that are drawn forms of others (𝐁𝐨𝐬𝐜𝐡). */
export function isDisguised(name: string): boolean {
  if (name.split(/[\s-]+/).some((word) => LATIN.test(word) && OTHERS.test(word))) return true;
  return [...name].some(
    (letter) => /\p{L}/u.test(letter) && letter.normalize('NFKC') !== letter.normalize('NFC'),
  );
}

/** The name as it looks: look-alike letters as Latin ones, in small letters, without accents, spaces or marks. */
export function looksOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase();
  return [...plain]
    .map((letter) => TWINS[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
