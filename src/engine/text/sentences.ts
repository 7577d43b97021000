/** Cuts a folded block into sentences and finds clause breaks. Our own abbreviations; no locale data, linear. */

const ABBREVIATIONS = new Set(
  'bros dir prod exec feat ft lt det sgt capt cpl col gen mr mrs ms dr prof rev hon st jr sr vs no vol ep eps ca cf etc inc ltd co corp dept ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun u.s u.k u.n l.a a.m p.m e.g i.e ph.d d.c'.split(
    ' ',
  ),
);
const END = /[.!?]+["')\]]*(?=\s|$)|\s[|•·]\s|\s\/\/\s|\n/g;
const LOWER_NEXT = /^\s*[a-z]/;

/**
 * Offsets [start, end) of the sentences of a folded text, white space trimmed.
 * @param row the text is a row of a table: its bars stand between what belongs together
 */
export function sentences(text: string, row = false): [number, number][] {
  const cuts: [number, number][] = [];
  let from = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index, end)) continue;
    if (row && match[0].includes('|')) continue;
    // "Lucy (who else?) plays …": the brackets end, the sentence does not.
    if (/^[!?]+.*[)\]]$/.test(match[0]) && LOWER_NEXT.test(text.slice(end, end + 4))) continue;
    // "Is it?" asked the man: so does a quotation.
    if (/^[!?]+["']$/.test(match[0]) && LOWER_NEXT.test(text.slice(end, end + 4)) && !isCaseless(text))
      continue;
    push(cuts, text, from, end);
    from = end;
  }
  push(cuts, text, from, text.length);
  return joined(cuts, text);
}

/** A figure on its own, and the words that say whose it is: "88%!!! That's what critics gave it." */
const FIGURE_ALONE = /^(?:[^.?!]|\.(?=\d)){0,60}[.?!]+["']?$/;
const HAS_FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|million|billion)\b/i;
const SAYS_WHOSE =
  /^(?:That|This|It)(?:'s| is| was) (?:what (?:the |all )?(?!(?:he|she|they|you|some|people|everyone|everybody|google|wikipedia|i|we|my|your)\b)|how (?:many|much|long)|(?:the )?[A-Z][\w.]+'s (?:figure|number|count|tally|score|total))/;
const LONGEST_FIGURE = 50;

function joined(cuts: [number, number][], text: string): [number, number][] {
  const out: [number, number][] = [];
  for (const [start, end] of cuts) {
    const last = out[out.length - 1];
    const before = last === undefined ? '' : text.slice(...last);
    if (
      last !== undefined &&
      before.length <= LONGEST_FIGURE &&
      FIGURE_ALONE.test(before) &&
      HAS_FIGURE.test(before) &&
      SAYS_WHOSE.test(text.slice(start, start + 60))
    )
      last[1] = end;
    else out.push([start, end]);
  }
  return out;
}

const OPENS = /^\s+(?:She|He|It|They|The|Her|His|Its|This|That|But|And|In|A|An)\b/;

function endsSentence(text: string, dot: number, end: number): boolean {
  const rest = text.slice(end, end + 40);
  if (rest.trim() === '') return true;
  if (LOWER_NEXT.test(rest) && text[dot + 1] !== '.') return /^\s*[a-z]/.test(rest) && isCaseless(text);
  if (text.slice(dot, end).startsWith('..')) return /^\s*["'(]?[A-Z]/.test(rest);
  const word = /[\w.]+$/.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  // "A.V. Club": letters with points go on.
  if (/^[A-Za-z](?:\.[A-Za-z])+$/.test(word)) return false;
  // A single letter is an initial, but not the end of "won't", nor a surname ("by Maggie Q. She ...").
  if (/^[A-Za-z]$/.test(word)) return text[dot - 2] === "'" || OPENS.test(rest);
  // "3. Ballard": the number of a list item.
  if (/^\d{1,3}$/.test(word) && text.slice(0, dot).trim() === word) return false;
  if (ABBREVIATIONS.has(word.toLowerCase())) return /^no$/i.test(word) ? !/^\s*\d/.test(rest) : false;
  return true;
}

/** A text in which almost nothing is capitalised: a post in small letters. */
function isCaseless(text: string): boolean {
  const capitals = text.match(/\b[A-Z]/g)?.length ?? 0;
  const words = text.match(/\b[A-Za-z]/g)?.length ?? 1;
  return capitals / words < 0.04;
}

function push(cuts: [number, number][], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s|•·]/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  if (start < end) cuts.push([start, end]);
}

/** Where one clause ends and the next begins, in masked text. ", which" is no break: it speaks of the same thing. */
const BREAK =
  /[;:()[\]]|\s?—\s?|\s-\s|, (?:while|whereas|although|though|but|and|with|as|so|yet|or)\b|\b(?:while|whereas|although|though|but)\b/g;

/** Offsets of clause starts in a masked sentence, the first always 0. */
export function clauseStarts(masked: string): number[] {
  const starts = [0];
  for (const match of masked.matchAll(BREAK)) if (match.index > 0) starts.push(match.index);
  return starts;
}
