import { expect, it } from 'vitest';
import { corpora } from '../../../../../src/cli/quality/sections/corpora';
import { cellsOf, MEASURED } from '../made';

it('counts each corpus and says whether it was read', () => {
  const text = corpora(MEASURED);
  expect(cellsOf(text, '`press`, a writer: articles')).toEqual([
    '2',
    '5',
    '3',
    '1',
    'read while tuning; the model learnt from it',
  ]);
  expect(cellsOf(text, '`series`, another: other shows').at(-1)).toBe(
    'not read; every change is tested on it; works the record does not cover',
  );
  expect(cellsOf(text, 'all').slice(0, 4)).toEqual(['3', '6', '3', '1']);
});
