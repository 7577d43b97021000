import { expect, it } from 'vitest';
import { pairs, silent } from '../../../../../src/cli/quality/sections/rows';
import { cellsOf, MEASURED } from '../made';

it('scores both halves of a pair together, and leaves out those without a title', () => {
  expect(cellsOf(pairs(MEASURED), 'press')).toEqual([
    '66.6 % (2/3)',
    '100.0 % (3/3)',
    '66.6 % (2/3)',
    '33.3 % (1/3)',
    '100.0 % (2/2)',
    '100.0 % (2/2)',
    '100.0 % (2/2)',
  ]);
  expect(pairs(MEASURED)).not.toContain('series');
});

it('counts silent texts that stayed unmarked', () => {
  expect(cellsOf(silent(MEASURED), 'all covered')).toEqual(['0.0 % (0/1)', '0.0 % (0/1)']);
});
