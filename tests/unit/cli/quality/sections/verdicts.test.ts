import { expect, it } from 'vitest';
import { verdicts } from '../../../../../src/cli/quality/sections/verdicts';
import { cellsOf, MEASURED } from '../made';

it('has every verdict at both strictnesses', () => {
  const [, balanced = '', strict = ''] = verdicts(MEASURED).split(/At \*\*(?:balanced|strict)\*\*:/);
  expect(cellsOf(balanced, 'all covered').slice(2, 4)).toEqual(['66.6 % (2/3)', '40.0 % (2/5)']);
  expect(cellsOf(strict, 'all covered')).toEqual([
    '75.0 % (3/4)',
    '–',
    '75.0 % (3/4)',
    '60.0 % (3/5)',
    '–',
    '–',
    '100.0 % (1/1)',
    '–',
    '–',
    '–',
  ]);
  expect(cellsOf(strict, 'series (not covered)')[3]).toBe('0.0 % (0/1)');
});
