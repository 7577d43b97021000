import { expect, it } from 'vitest';
import { lost } from '../../../../../src/cli/quality/sections/lost';
import { cellsOf, MEASURED } from '../made';

it('counts the missed ones by what happened', () => {
  const text = lost(MEASURED);
  expect(text).toContain('2 sure contradictions of documents and 1 false halves');
  expect(cellsOf(text, 'the text names no covered title, so nothing is read')).toEqual(['–', '1 (100.0 %)']);
  expect(cellsOf(text, 'a claim is taken to agree: another work, season, time or value is read')).toEqual([
    '1 (50.0 %)',
    '–',
  ]);
});
