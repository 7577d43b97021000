import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../src/engine/values';
import { showExpected, wordValue } from '../../../src/ui/values';
import { fact } from './summaries';
import { words } from './words.en';

describe('a typed value', () => {
  it.each<[FactValue, string | null]>([
    [{ date: '2025-07-09' }, '9 Jul 2025'],
    [{ count: 10 }, '10'],
    [{ count: 240, max: 250 }, '240–250'],
    [{ amount: 2_500_000_000, unit: 'minutes' }, '2.5 billion minutes'],
    [{ amount: 45, max: 47, unit: 'minutes' }, '45–47 minutes'],
    [{ amount: 14_840_000, unit: 'USD' }, '14.84 million US dollars'],
    [{ score: 92, outOf: 100 }, '92%'],
    [{ score: 4, outOf: 5 }, '4 out of 5'],
    [{ rank: 4 }, 'No. 4'],
    [{ status: 'not-renewed' }, 'Not renewed'],
    [{ pattern: 'at-once' }, 'All episodes at once'],
    [{ from: 2014, to: 2021 }, '2014–2021'],
    [{ from: 2025 }, '2025'],
    [{ entity: 'prime-video', as: 'original' }, null],
    [{ text: 'a detective', is: ['detective'] }, null],
  ])('%j reads %s', (value, shown) => {
    expect(wordValue(value, words)).toBe(shown);
  });
});

describe('what the record says', () => {
  it('takes its type from the fact that holds it', () => {
    const renewal = fact('r', 'renewal', { status: 'renewed' }, 'renewed');
    expect(showExpected('renewed', [renewal], words)).toBe('Renewed');
  });

  it('words each of several values', () => {
    const facts = [
      fact('a', 'premiere-date', { date: '2025-07-09' }, '2025-07-09'),
      fact('b', 'premiere-date', { date: '2025-07-10' }, '2025-07-10'),
    ];
    expect(showExpected('2025-07-09; 2025-07-10', facts, words)).toBe('9 Jul 2025; 10 Jul 2025');
  });

  it('stands as it is where no fact lends a type, but for dates', () => {
    expect(showExpected('Prime Video', [], words)).toBe('Prime Video');
    expect(showExpected('2025-07', [], words)).toBe('Jul 2025');
    expect(showExpected('1984', [], words)).toBe('1984');
    expect(showExpected('2025-06/2025-08', [], words)).toBe('Jun 2025 – Aug 2025');
    expect(showExpected('AC/DC', [], words)).toBe('AC/DC');
  });
});
