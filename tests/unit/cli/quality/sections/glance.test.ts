import { expect, it } from 'vitest';
import { glance } from '../../../../../src/cli/quality/sections/glance';
import { cellsOf, MEASURED } from '../made';

it('puts aims beside figures, and says whether the blind ones meet them', () => {
  const text = glance(MEASURED);
  expect(cellsOf(text, 'sure contradictions found, typed values')).toEqual([
    'strict',
    '90 %',
    '75.0 % (3/4)',
    '75.0 % (3/4) ✗',
  ]);
  expect(cellsOf(text, 'unverifiable, right')).toEqual(['strict', '80 %', '–', '–']);
  expect(text).toContain('commit abcdef1');
});

it('has no such column without a blind measurement, and says so', () => {
  const text = glance({ ...MEASURED, blind: [] });
  expect(cellsOf(text, 'unverifiable, right')).toHaveLength(3);
  expect(text).toContain('no figure for new pages');
});
