import { expect, it } from 'vitest';
import { blind } from '../../../../../src/cli/quality/sections/blind';
import { BLIND, cellsOf, MEASURED } from '../made';

it('shows every measurement with its commit, and the curve of the newest', () => {
  const newer = { ...BLIND, name: 'second part', commit: '1234567' };
  const text = blind({ ...MEASURED, blind: [BLIND, newer] });
  expect(text.indexOf('### first part')).toBeGreaterThan(0);
  expect(text.indexOf('### second part')).toBeGreaterThan(text.indexOf('### first part'));
  expect(text).toContain('commit abcdef1: 2 documents with 5 claims, 3 pairs, 1 silent texts');
  expect(cellsOf(text, 'sure contradictions found')).toEqual(['40.0 % (2/5)', '60.0 % (3/5)']);
  expect(text).toContain('Confidence in second part');
  expect(cellsOf(text, 'platform').at(-1)).toBe('100.0 % (3/3)');
});

it('says so where there is none', () => {
  expect(blind({ ...MEASURED, blind: [] })).toContain('No measurement has been made yet.');
});
