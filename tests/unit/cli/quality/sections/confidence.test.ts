import { expect, it } from 'vitest';
import { confidence } from '../../../../../src/cli/quality/sections/confidence';
import { cellsOf, MEASURED } from '../made';

it('has a row for each confidence', () => {
  const text = confidence(MEASURED);
  expect(cellsOf(text, 'high')).toEqual(['50.0 % (1/2)', '100.0 % (1/1)', '66.6 % (2/3)']);
  expect(cellsOf(text, 'medium')).toEqual(['100.0 % (1/1)', '0.0 % (0/1)', '50.0 % (1/2)']);
  expect(cellsOf(text, 'low')).toEqual(['100.0 % (1/1)', '100.0 % (1/1)', '100.0 % (2/2)']);
});
