import { describe, expect, it } from 'vitest';
import { parseNumber, parseOrdinal } from '../../../../src/engine/text/numbers';

describe('numbers as written', () => {
  it.each([
    ['ten', 10],
    ['forty-two', 42],
    ['1,234', 1234],
    ['2.5 billion', 2_500_000_000],
    ['15k', 15_000],
    ['a dozen', 12],
    ['half a dozen', 6],
    ["a baker's dozen", 13],
    ['half a million', 500_000],
    ['two crore', 20_000_000],
    ['octet', 8],
  ])('%s', (text, number) => expect(parseNumber(text)).toBe(number));

  it.each(['', 'many', 'ten-ish', 'a few'])('%j is none', (text) => expect(parseNumber(text)).toBeNull());

  it.each([
    ['first', 1],
    ['22nd', 22],
    ['twentieth', 20],
  ])('%s', (text, number) => expect(parseOrdinal(text)).toBe(number));
  it('a cardinal is no ordinal', () => expect(parseOrdinal('ten')).toBeNull());
});
