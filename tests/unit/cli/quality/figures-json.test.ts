import { expect, it } from 'vitest';
import { figuresOf } from '../../../../src/cli/quality/figures-json';
import { summaryOf } from '../../../../src/cli/quality/summary';
import { BLIND, MEASURED, TEXTS } from './made';

it('keeps what was read apart from what was measured blind', () => {
  const figures = figuresOf({ ...MEASURED, blind: [{ ...BLIND, name: 'earlier' }, BLIND] });
  expect(figures.read.strict).toEqual(summaryOf(TEXTS, 'strict'));
  expect(figures.blind).toMatchObject({ name: 'first part', commit: 'abcdef1', balanced: BLIND.balanced });
  expect(figuresOf({ ...MEASURED, blind: [] }).blind).toBeNull();
});
