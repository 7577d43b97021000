/** Number words, ordinals and figures with scale ("2.5 billion", "15k", "two dozen"). Works on folded lower-case text. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALE: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  mil: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  b: 1e9,
  dozen: 12,
  crore: 1e7,
  lakh: 1e5,
  lakhs: 1e5,
};
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const GROUPS = 'trio quartet quintet sextet septet octet nonet'.split(' ');

export const COLLECTIVE = `(?:${GROUPS.join('|')})`;
export const NUMBER_WORD = `(?:${UNITS.slice(1).join('|')}|(?:${Object.keys(TENS).join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?)`;
export const FIGURE = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
export const SCALE_WORD = '(?:hundred|thousand|million|billion|trillion|dozen|crore|lakhs?|bn|mn|mil)';
export const ORDINAL_WORD = `(?:${ORDINALS.slice(1).join('|')}|\\d{1,3}(?:st|nd|rd|th))`;

/** The value of a cardinal as written ("2.5 billion", "15k", "a dozen", "forty-two"); null if it is none. */
export function parseNumber(written: string): number | null {
  let rest = written
    .trim()
    .toLowerCase()
    .replace(/,(?=\d{3})/g, '');
  let factor = 1;
  for (;;) {
    const scale =
      /^(.*?)[\s-]*(hundred|thousand|million|billion|trillion|dozen|crore|lakhs?|bn|mn|mil|k|m|b)$/.exec(
        rest,
      );
    if (!scale) break;
    factor *= SCALE[scale[2] as string] as number;
    rest = (scale[1] as string).trim();
    if (rest === '' || rest === 'a' || rest === 'an') return factor;
  }
  const half = /^(.+?)[- ]and[- ]a[- ]half$/.exec(rest);
  if (half !== null) {
    const whole = parseNumber(half[1] as string);
    return whole === null ? null : (whole + 0.5) * factor;
  }
  const plain = /^\d+(?:\.\d+)?$/.test(rest) ? Number(rest) : parseWords(rest);
  return plain === null ? null : Math.round(plain * factor * 1e6) / 1e6;
}

function parseWords(words: string): number | null {
  const group = GROUPS.indexOf(words);
  if (group >= 0) return group + 3;
  if (words === 'half a' || words === 'half') return 0.5;
  if (words === "a baker's" || words === "baker's") return 13 / 12;
  const unit = UNITS.indexOf(words);
  if (unit >= 0) return unit;
  const [tens, ones] = words.split(/[\s-]/);
  const ten = TENS[tens ?? ''];
  if (ten === undefined) return null;
  if (ones === undefined) return ten;
  const one = UNITS.indexOf(ones);
  return one > 0 && one < 10 ? ten + one : null;
}

/** The value of an ordinal ("second", "22nd"); null if it is none. */
export function parseOrdinal(written: string): number | null {
  const word = ORDINALS.indexOf(written.toLowerCase());
  if (word > 0) return word;
  const figure = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(written);
  return figure ? Number(figure[1]) : null;
}
