import { expect, it } from 'vitest';
import { kinds } from '../../../../../src/cli/quality/sections/kinds';
import { cellsOf, MEASURED } from '../made';

it('has a row for each kind that there are documents of, and one for the rest', () => {
  const text = kinds(MEASURED);
  expect(cellsOf(text, 'news').slice(0, 3)).toEqual(['1', '3', '100.0 % (2/2)']);
  expect(cellsOf(text, 'not sorted').slice(0, 3)).toEqual(['1', '2', '50.0 % (1/2)']);
  expect(text).not.toContain('| list or table |');
});
