/** Folding: one plain spelling for everything that looks alike, with a map back to the text as written. */

export interface Folded {
  /** The folded text, case kept. */
  text: string;
  /** For each UTF-16 unit of `text`, and one past its end, the offset in the source where it begins. */
  map: Uint32Array;
}

const PLAIN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u0060': "'",
  '\u00b4': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\u2013': '—',
  '\u2014': '—',
  '\u2015': '—',
  '\u2026': '...',
  '\u00d7': 'x',
  '\u2044': '/',
  '\u00df': 'ss',
  '\u00e6': 'ae',
  '\u00c6': 'AE',
  '\u0153': 'oe',
  '\u0152': 'OE',
  '\u00f8': 'o',
  '\u00d8': 'O',
  '\u0142': 'l',
  '\u0141': 'L',
  '\u0111': 'd',
  '\u0131': 'i',
};
/** Marks of footnotes are left out too: "8²" is no 82. */
const INVISIBLE =
  /\u034f|[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u180b|\u180c|\u180d|\u180e|\u180f|[\ufe00-\ufe0e]|\ufe0f/;
const SPACE = /\s/;
const COMBINING = /^\p{M}$/u;
/** Characters that people write for a letter to slip past filters: "cr!me", "N3tflix". */
const SWAPS: Record<string, string> = { '!': 'i', '0': 'o', '1': 'i', '3': 'e', '4': 'a', '@': 'a', $: 's' };
const SWAPPED_WORD = /[A-Za-z](?:[A-Za-z]|[!0134@$](?=[A-Za-z]))+/g;

/** Folds a text. Runs of white space become one space; invisible characters and accents go. Linear in the text. */
export function fold(source: string): Folded {
  const out: string[] = [];
  const map: number[] = [];
  let spaced = false;
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) as number;
    const char = String.fromCodePoint(code);
    const here = at;
    at += char.length;
    if (code < 0x80 && code > 0x20) {
      out.push(char);
      map.push(here);
      spaced = false;
      continue;
    }
    // First, as U+FEFF counts as white space too.
    if (INVISIBLE.test(char) || COMBINING.test(char)) continue;
    if (SPACE.test(char)) {
      if (!spaced) {
        out.push(' ');
        map.push(here);
      }
      spaced = true;
      continue;
    }
    for (const unit of PLAIN[char] ?? decompose(char, out[out.length - 1])) {
      out.push(unit);
      for (let i = 0; i < unit.length; i++) map.push(here);
    }
    spaced = false;
  }
  map.push(source.length);
  return { text: unswap(out.join('')), map: Uint32Array.from(map) };
}

const FRACTION = /[\u00bc-\u00be\u2150-\u215f\u2189]/;
/** Fractions after a whole number: "8½" is 8.5, and no "81/2". */
const AFTER_WHOLE: Record<string, string> = {
  '\u00bc': '.25',
  '\u00bd': '.5',
  '\u00be': '.75',
  '\u215b': '.125',
  '\u215c': '.375',
  '\u215d': '.625',
  '\u215e': '.875',
};

function decompose(char: string, before: string | undefined): string {
  if (FRACTION.test(char)) return (isDigit(before) && AFTER_WHOLE[char]) || char;
  return char.normalize('NFKD').replace(/\p{M}+/gu, '');
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** Undoes letter swaps, only inside words that are otherwise letters; the length stays the same. */
function unswap(text: string): string {
  return text.replace(SWAPPED_WORD, (word) => {
    const swaps = word.replace(/[A-Za-z]/g, '').length;
    if (swaps === 0 || swaps > 2 || word.length - swaps < 3) return word;
    return word.replace(/[^A-Za-z]/g, (char) => SWAPS[char] ?? char);
  });
}
