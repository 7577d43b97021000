import { expect, it } from 'vitest';
import { percent, ratioOf, shown, sum } from '../../../../src/cli/quality/ratio';

it('counts', () => {
  expect(ratioOf([1, 2, 3], (one) => one > 1)).toEqual({ hit: 2, of: 3 });
  expect(sum({ hit: 1, of: 2 }, { hit: 3, of: 4 })).toEqual({ hit: 4, of: 6 });
  expect(sum()).toEqual({ hit: 0, of: 0 });
});

it.each([
  [{ hit: 0, of: 0 }, '–'],
  [{ hit: 0, of: 3 }, '0.0 % (0/3)'],
  [{ hit: 2, of: 3 }, '66.6 % (2/3)'],
  [{ hit: 2999, of: 3000 }, '99.9 % (2999/3000)'],
  [{ hit: 3, of: 3 }, '100.0 % (3/3)'],
])('shows %j as %s, never rounded up', (ratio, text) => {
  expect(shown(ratio)).toBe(text);
  expect(text.startsWith(percent(ratio))).toBe(true);
});
