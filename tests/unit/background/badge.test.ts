import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../src/background/badge';
import { words } from '../ui/words.en';

const badge = (contradicted: number, conflicts: number, outdated: number) =>
  badgeOf({ contradicted, conflicts, outdated, quiet: false }, words.say, words.locale);

describe('the badge', () => {
  it.each([
    [0, 0, 0, '', 'Double Take: nothing marked on this page'],
    [1, 0, 0, '1', 'Double Take: 1 statement differs from the record'],
    [4, 0, 0, '4', 'Double Take: 4 statements differ from the record'],
    [0, 1, 0, '1', 'Double Take: 1 point on which the page disagrees with itself'],
    [0, 0, 3, '', 'Double Take: 3 statements are out of date'],
    [
      2,
      1,
      1,
      '3',
      'Double Take: 2 statements differ from the record, 1 point on which the page disagrees with itself and 1 statement is out of date',
    ],
    [99, 0, 0, '99', 'Double Take: 99 statements differ from the record'],
    [1200, 0, 0, '99+', 'Double Take: 1,200 statements differ from the record'],
  ])('%i contradicted, %i conflicts, %i out of date', (contradicted, conflicts, outdated, text, title) => {
    expect(badge(contradicted, conflicts, outdated)).toEqual({ text, title });
  });

  it('keeps quiet where a feed says it, but for its title', () => {
    const counts = { contradicted: 4, conflicts: 0, outdated: 0, quiet: true };
    expect(badgeOf(counts, words.say, words.locale)).toEqual({
      text: '',
      title: 'Double Take: 4 statements differ from the record',
    });
  });
});
