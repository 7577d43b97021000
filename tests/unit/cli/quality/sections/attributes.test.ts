import { expect, it } from 'vitest';
import { attributes } from '../../../../../src/cli/quality/sections/attributes';
import { cellsOf, MEASURED } from '../made';

it('has a row for each attribute of labels and pairs, typed ones apart from free words', () => {
  const text = attributes(MEASURED);
  const [typed = '', words = ''] = text.split('Attributes in free words');
  expect(cellsOf(typed, 'platform')).toEqual([
    '100.0 % (1/1)',
    '100.0 % (1/1)',
    '100.0 % (1/1)',
    '100.0 % (1/1)',
    '–',
    '–',
    '100.0 % (2/2)',
    '100.0 % (2/2)',
    '100.0 % (2/2)',
  ]);
  expect(cellsOf(typed, 'critic-score').slice(0, 4)).toEqual([
    '100.0 % (1/1)',
    '–',
    '100.0 % (1/1)',
    '0.0 % (0/1)',
  ]);
  expect(cellsOf(typed, 'role')[6]).toBe('0.0 % (0/1)');
  expect(cellsOf(words, 'character')[2]).toBe('0.0 % (0/1)');
});
