import { expect, it } from 'vitest';
import type { RecordFact } from '../../../../src/messages';
import { remarksOf, scopeOf, valueText } from '../../../../src/ui/record/fact-text';
import { fact } from '../summaries';
import { words } from '../words.en';

const of = (change: Partial<RecordFact>): RecordFact => ({
  ...fact('renewal', 'renewal', { status: 'renewed' }, 'renewed'),
  qualifier: {},
  time: 'state',
  readings: [],
  ...change,
});

it('words values by their type, and names as they stand', () => {
  expect(valueText({ status: 'renewed' }, 'renewed', words)).toBe('Renewed');
  expect(valueText({ entity: 'prime-video' }, 'Prime Video', words)).toBe('Prime Video');
});

it('says what a fact is about, when it holds, and how far the record knows', () => {
  const qualifier = { season: 1, episode: 3, continuity: 'novels' as const };
  expect(scopeOf(of({ qualifier }), words)).toEqual(['season 1', 'episode 3', 'in the novels']);
  expect(scopeOf(of({}), words)).toEqual([]);
  const valid = { from: '2025-10-06', to: '2026-01' };
  expect(remarksOf(of({ valid, asOf: '2025-11', disputed: true }), words)).toEqual([
    'from 6 Oct 2025 to Jan 2026',
    'as of Nov 2025',
    'sources differ',
    'record known through 28 Feb 2026',
  ]);
  expect(remarksOf(of({ valid: { from: '2025' } }), words)[0]).toBe('from 2025');
  expect(remarksOf(of({ valid: { to: '2025' } }), words)[0]).toBe('until 2025');
});
