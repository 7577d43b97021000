import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/engine/text/fold';

const folded = (text: string) => fold(text).text;

describe('fold', () => {
  it.each([
    ['“It’s ‘on’”', "\"It's 'on'\""],
    ['ten\u00a0 \n episodes', 'ten episodes'],
    ['Bal\u00adlard\u200b on Net\ufeffflix', 'Ballard on Netflix'],
    ['Renée Cafe\u0301', 'Renee Cafe'],
    ['2023–24…', '2023—24...'],
    ['Ｎｅｔｆｌｉｘ', 'Netflix'],
    ['cr!me on N3tflix', 'crime on Netflix'],
  ])('%j is read as %j', (text, plain) => expect(folded(text)).toBe(plain));

  it.each([
    ['4½ stars', '4.5 stars'],
    ['½ of it', '½ of it'],
    ['⅔', '⅔'],
    ['ten episodes¹ and 98%²', 'ten episodes and 98%'],
    ['8² episodes', '8 episodes'],
  ])('neither fractions nor footnotes make other numbers: %j is %j', (text, plain) =>
    expect(folded(text)).toBe(plain),
  );

  it('maps each unit back to where it came from', () => {
    const source = 'A\u00ad ﬁ é\u0301 👩x';
    const { text, map } = fold(source);
    expect(map).toHaveLength(text.length + 1);
    expect(map[map.length - 1]).toBe(source.length);
    for (const letter of 'Ax') expect(source[map[text.indexOf(letter)] as number]).toBe(letter);
    expect([...map]).toEqual([...map].sort((a, b) => a - b));
  });
});
