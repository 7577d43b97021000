/** Comparing a value shown with a value labelled: case, accents, number words and date forms make no difference. */
import { DATE, parseDate } from '../../engine/text/dates';
import { fold } from '../../engine/text/fold';
import {
  FIGURE,
  NUMBER_WORD,
  ORDINAL_WORD,
  parseNumber,
  parseOrdinal,
  SCALE_WORD,
} from '../../engine/text/numbers';
import { sameDate } from './same-date';

const SMALL = new Set(
  'a an and as at by for from in is no number of on or out season seasons the to was with'.split(' '),
);
const ORDINAL = new RegExp(`\\b${ORDINAL_WORD}\\b`, 'g');
const NUMBER = new RegExp(
  `(?<![\\w.])(?:(?:${FIGURE}|${NUMBER_WORD}|an?)[ -]${SCALE_WORD}|${FIGURE}(?:bn|mn|[kmb])?|${NUMBER_WORD})\\b`,
  'g',
);

/** Dates in normal form: ISO, the year unknown (--07-09), an interval (2024-09/2024-11). */
const NORMAL_DATE =
  /(?<![\w-])(?:(?:\d{4}|-)-\d{2}(?:-\d{2})?|\d{4}(?=\/\d{4}))(?:\/(?:\d{4}|-)(?:-\d{2}){0,2})?(?![\w-])/g;

/** The words of a value in comparable form: numbers as digits, dates in normal form, small words gone. */
export function valueTokens(value: string): string[] {
  const dates: string[] = [];
  const take = (date: string) => {
    dates.push(date);
    return ' ';
  };
  const plain = fold(value.replace(NORMAL_DATE, take))
    .text.replace(DATE, (written) => {
      // A bare month that is also a verb or name ("May") is harmless here: values are short.
      const date = parseDate(written);
      return date === null || date.iso === '' ? written : take(date.normal ?? date.iso);
    })
    .toLowerCase()
    .replace(ORDINAL, (word) => String(parseOrdinal(word) ?? word))
    .replace(NUMBER, (word) => ` ${parseNumber(word) ?? word} `)
    .replace(/per ?cent\b|%/g, ' ')
    .replace(/'s\b|'/g, '');
  const words = plain.match(/[a-z0-9]+(?:\.[0-9]+)?\+?/g) ?? [];
  return [...dates, ...words.filter((word) => !SMALL.has(word))];
}

/** True when the values are the same, or one says the other and more ("10" and "10 episodes"). */
export function sameValue(a: string, b: string): boolean {
  const [short, long] = [valueTokens(a), valueTokens(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (short.length === 0) return fold(a).text.trim().toLowerCase() === fold(b).text.trim().toLowerCase();
  return short.every((token) => long.some((other) => sameToken(token, other)));
}

function sameToken(a: string, b: string): boolean {
  return a === b || sameDate(a, b);
}
