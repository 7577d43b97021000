import { expect, it } from 'vitest';
import { comparison } from '../../../../../src/cli/quality/sections/comparison';
import { cellsOf, MEASURED } from '../made';

it('has a row for each way to read a corpus', () => {
  const text = comparison(MEASURED);
  expect(cellsOf(text, 'press, rules alone')).toEqual([
    '–',
    '–',
    '66.6 % (2/3)',
    '100.0 % (3/3)',
    '0.0 % (0/1)',
  ]);
  expect(cellsOf(text, 'press, model of the other corpora')[1]).toBe('40.0 % (2/5)');
  expect(cellsOf(text, 'press, model that ships')[1]).toBe('60.0 % (3/5)');
});
