import { describe, expect, it } from 'vitest';
import {
  factsInSlot,
  holdsWords,
  isWords,
  plainWords,
  wordingsOf,
} from '../../../../src/engine/attributes/free-words';
import type { Fact, Reference } from '../../../../src/engine/record';

describe('plain words', () => {
  it.each([
    ['Renée’s “Cold-Case” unit!', 'renee cold case unit'],
    ['14.84 million, so far.', '14.84 million so far'],
    ['The A.V. Club', 'the a v club'],
    ['  ', ''],
  ])('%s', (written, plain) => {
    expect(plainWords(written)).toBe(plain);
  });

  it('hold whole words only, in order', () => {
    expect(holdsWords('the cold case unit', 'cold case')).toBe(true);
    expect(holdsWords('the cold cases unit', 'cold case')).toBe(false);
    expect(holdsWords('case cold', 'cold case')).toBe(false);
    expect(holdsWords('anything', '')).toBe(false);
  });
});

it('tells values in words from traits and typed values', () => {
  expect(isWords({ text: 'a', slot: 'b' })).toBe(true);
  expect(isWords({ text: 'a', is: ['b'] })).toBe(false);
  expect(isWords({ count: 3 })).toBe(false);
  expect(isWords(null)).toBe(false);
  expect(wordingsOf({ text: 'a' })).toEqual(['a']);
  expect(wordingsOf({ text: 'a', keys: ['b', 'c'] })).toEqual(['b', 'c']);
});

it('finds the facts of a question, of every subject', () => {
  const fact = (id: string, attribute: Fact['attribute'], slot: string): Fact => ({
    id,
    subject: id,
    attribute,
    value: { text: 'x', slot },
    time: 'fixed',
    confidence: 'high',
    sources: [],
    pack: 'p',
    knownThrough: '2030-01-01',
  });
  const reference: Reference = {
    entities: new Map(),
    factsOf: new Map([
      ['a', [fact('a', 'plot', 'victim'), fact('a', 'person', 'victim')]],
      ['b', [fact('b', 'plot', 'victim'), fact('b', 'plot', 'killer')]],
    ]),
    complete: [],
    bundled: new Set(),
    horizon: { from: null, to: '2030-01-01' },
  };
  expect(factsInSlot('plot', 'victim', reference).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(factsInSlot('plot', 'nothing', reference)).toEqual([]);
});
