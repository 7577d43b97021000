import { expect, it } from 'vitest';
import { alikeReviews, shareOf } from '../../../../src/engine/attributes/other-reviews';
import type { Slot } from '../../../../src/engine/slots';

const score = (value: number, outOf: 5 | 10 | 100): Slot => ({
  kind: 'score',
  at: 0,
  start: 0,
  end: 0,
  text: '',
  entities: [],
  score: { score: value, outOf },
});

it.each([
  ['9.1 out of 10', shareOf(score(9.1, 10), ''), 'same'],
  ['9.1 out of 10', shareOf(score(91, 100), ''), 'same'],
  ['9.1 out of 10', shareOf(score(7, 10), ''), 'differs'],
  ['four stars', shareOf(score(4, 5), ''), 'same'],
  ['four stars', shareOf(score(2, 5), ''), 'differs'],
  ['B-', shareOf(undefined, 'b minus'), 'same'],
  ['B-', shareOf(undefined, 'A-'), 'differs'],
  ['B-', shareOf(score(4, 5), ''), 'apart'],
  ['no score at all', shareOf(score(4, 5), ''), 'apart'],
])('%s against %s: %s', (known, said, how) => {
  expect(alikeReviews(said, { text: `The Gazette: ${known}`, slot: 'review-gazette' })).toBe(how);
});
