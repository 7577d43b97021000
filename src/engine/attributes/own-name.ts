/** Whether somebody's words name the speaker as another person: "X and I had never met", said by X. */

/**
 * @param name the speaker's full name
 * @param words plain lower-case words of the quotation
 */
export function saysOwnName(name: string, words: string): boolean {
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  const names = [name.toLowerCase(), first, rest.join(' ')].filter((one) => one.length > 2);
  const text = ` ${words} `;
  return names.some((one) => BESIDE.some(([before, after]) => text.includes(` ${before}${one}${after} `)));
}

/** Words around a name that tell it from the one who speaks. */
const BESIDE: readonly (readonly [before: string, after: string])[] = [
  ['', ' and i'],
  ['', ' and me'],
  ['me and ', ''],
  ['i and ', ''],
  ['', ' told me'],
  ['', ' asked me'],
  ['', ' taught me'],
  ['', ' called me'],
  ['i met ', ''],
  ['i love ', ''],
  ['i adore ', ''],
  ['i told ', ''],
  ['i asked ', ''],
  ['i called ', ''],
  ['working with ', ''],
  ['i worked with ', ''],
  ['watching ', ''],
];
