import { expect, it } from 'vitest';
import { documentFlags, rowFlags } from '../../../../src/cli/quality/flags';
import { finding, label } from '../eval/made';
import { judged, pair, row, TEXTS } from './made';

it('flags of documents are right or wrong, under the attribute of their label', () => {
  expect(documentFlags(TEXTS)).toEqual([
    { attribute: 'platform', confidence: 'high', right: true },
    { attribute: 'episode-count', confidence: 'medium', right: true },
    { attribute: 'critic-score', confidence: 'low', right: true },
    { attribute: 'premiere-date', confidence: 'high', right: false },
  ]);
});

it('a repeat is no flag, and neither is agreement', () => {
  const twice = judged(
    [finding('Netflix'), finding('Netflix’s Ballard'), finding('twelve', { verdict: 'supported' })],
    [label('Netflix')],
  );
  expect(documentFlags({ documents: [twice], rows: [] })).toHaveLength(1);
});

it('flags of rows are right in false halves and wrong elsewhere', () => {
  expect(rowFlags(TEXTS)).toEqual([
    { attribute: 'platform', confidence: 'high', right: true },
    { attribute: 'platform', confidence: 'low', right: true },
    { attribute: 'platform', confidence: 'medium', right: false },
  ]);
});

it('of one half the surest flag counts, of the attribute or a neighbour', () => {
  const many = row(pair('x', 'platform'), {
    'true x': [],
    'false x': [
      finding('July 9, 2025', { attribute: 'premiere-date' }),
      finding('Netflix', { confidence: 'low' }),
      finding('Netflix', { attribute: 'studio', confidence: 'medium' }),
    ],
  });
  expect(rowFlags({ documents: [], rows: [many] })).toEqual([
    { attribute: 'platform', confidence: 'medium', right: true },
  ]);
});
