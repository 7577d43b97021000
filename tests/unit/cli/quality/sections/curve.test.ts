import { expect, it } from 'vitest';
import { curve } from '../../../../../src/cli/quality/sections/curve';
import { cellsOf, MEASURED } from '../made';

it('shows the total and each attribute from lenient to strict', () => {
  const text = curve(MEASURED);
  expect(cellsOf(text, 'platform')).toEqual([
    '100.0 % (2/2)',
    '66.6 % (2/3)',
    '66.6 % (2/3)',
    '66.6 % (2/3)',
    '75.0 % (3/4)',
    '100.0 % (3/3)',
  ]);
  expect(cellsOf(text, 'all').at(-1)).toBe('62.5 % (5/8)');
});
