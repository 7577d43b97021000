import { describe, expect, it } from 'vitest';
import { clashes } from '../../../src/reference/clashes';
import { rowsOf } from '../../../src/reference/rows';
import { fact, makePack, of, otherPack, source } from '../record-fixtures';

const between = (change: object) =>
  clashes(
    rowsOf([
      { pack: makePack(), bundled: true },
      { pack: otherPack(change), bundled: false },
    ]),
  );

describe('clashes', () => {
  it('finds none in packs that share an entity', () => {
    expect(between({})).toEqual([]);
  });

  it.each([
    [
      'one id for two kinds',
      { entities: [of('person', 'harbour', 'H')] },
      'harbour is a series in pack harbour-pack and a person in pack ferry-pack',
    ],
    [
      'one id for two things',
      { entities: [of('series', 'harbour', 'H', { sameAs: 'Q1' })] },
      'harbour is Q900001 in pack harbour-pack and Q1 in pack ferry-pack',
    ],
    [
      'two ids for one thing',
      { entities: [of('series', 'port', 'H', { sameAs: 'Q900001' })] },
      'Q900001 is harbour in pack harbour-pack and port in pack ferry-pack: use one id',
    ],
    [
      "another pack's fact",
      { facts: [fact('harbour-platform', 'night-ferry', 'run', { from: 2030 })] },
      'fact harbour-platform is in packs harbour-pack and ferry-pack',
    ],
    [
      'one source id for two addresses',
      { sources: [{ ...source('notice-a'), url: 'https://other.example/' }] },
      'source notice-a is https://gazette.example/notice-a in pack harbour-pack and https://other.example/ in pack ferry-pack',
    ],
  ])('names %s', (_, change, line) => {
    expect(between(change)).toEqual([line]);
  });
});
