import { expect, it } from 'vitest';
import { continuityAt } from '../../../../src/engine/attributes/plot-continuity';
import type { Sentence } from '../../../../src/engine/slots';
import { clauseStarts } from '../../../../src/engine/text/sentences';

const sentence = (masked: string): Sentence => ({
  block: 0,
  index: 0,
  start: 0,
  end: masked.length,
  masked,
  slots: [],
  at: new Map(),
  source: new Uint32Array(masked.length + 1),
  propers: [],
  upper: new Set<number>(),
  question: null,
  columns: null,
  clauses: clauseStarts(masked),
});

it.each<[string, 'screen' | 'novels' | undefined]>([
  ['in the novels Ⓒ works the night shift', 'novels'],
  ['in Ⓑ, Ⓒ works the night shift', 'novels'],
  ['Ⓑ finds Ⓒ on the night shift', 'novels'],
  ['on screen Ⓒ works the night shift', 'screen'],
  ['in the Ⓟ series Ⓒ works the night shift', 'screen'],
  ['Ⓒ works the night shift', undefined],
  ['based on Ⓑ, Ⓦ has the night shift', undefined],
  ['in the books, and on screen, the night shift', undefined],
])('%s', (masked, continuity) => {
  expect(continuityAt(sentence(masked), masked.indexOf('night'))).toBe(continuity);
});
