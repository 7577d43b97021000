import { describe, expect, it } from 'vitest';
import { kindOfScore, siteNear } from '../../../../src/engine/attributes/score-words';
import type { Sentence, Slot } from '../../../../src/engine/slots';

/** A masked sentence with a score slot at each Ⓡ. */
function sentenceOf(masked: string): Sentence {
  const slots = [...masked.matchAll(/Ⓡ/g)].map(
    ({ index }): Slot => ({
      kind: 'score',
      at: index,
      start: index,
      end: index + 1,
      text: '77%',
      entities: [],
    }),
  );
  return {
    block: 0,
    index: 0,
    start: 0,
    end: masked.length,
    masked,
    slots,
    at: new Map(slots.map((slot) => [slot.at, slot])),
    source: Uint32Array.from({ length: masked.length + 1 }, (_, at) => at),
    propers: [],
    upper: new Set<number>(),
    clauses: [0],
    question: null,
    columns: null,
  };
}
const kinds = (masked: string) => {
  const sentence = sentenceOf(masked);
  return sentence.slots.map((slot) => kindOfScore(sentence, slot));
};

describe('whose score a figure is', () => {
  it.each([
    ['a Ⓡ critics score and a Ⓡ audience score on rotten tomatoes', ['critics', 'audience']],
    ['critics gave it Ⓡ, audiences Ⓡ', ['critics', 'audience']],
    ['on rotten tomatoes, Ⓡ from critics, Ⓡ from viewers', ['critics', 'audience']],
    ['it has Ⓡ on rotten tomatoes, with audiences at Ⓡ', ['critics', 'audience']],
    ['the popcornmeter reads Ⓡ', ['audience']],
    ['Ⓡ on rt', ['critics']],
    ['the public was cooler than the critics: a rating of Ⓡ', ['audience']],
    ['the score with critics and audiences is Ⓡ', [null]],
    ['Ⓡ of the budget went on cars', [null]],
  ])('%s', (masked, expected) => expect(kinds(masked)).toEqual(expected));
});

describe('the site that gives a figure', () => {
  const site = (masked: string) => {
    const sentence = sentenceOf(masked);
    return siteNear(sentence, (sentence.slots[0] as Slot).at)?.name ?? null;
  };
  it.each([
    ['Ⓡ on imdb, and loved on rotten tomatoes', 'imdb'],
    ['🍅: Ⓡ', '🍅'],
    ['Ⓡ on metacritic', 'metacritic'],
    ['imdb is down; it got Ⓡ', null],
    ['it got Ⓡ', null],
  ])('%s', (masked, name) => expect(site(masked)).toBe(name));
});
