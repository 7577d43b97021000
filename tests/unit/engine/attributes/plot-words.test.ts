import { describe, expect, it } from 'vitest';
import { anyOf, membersIn, WORDS, type WordClass } from '../../../../src/engine/attributes/plot-words';

describe('classes of plot words', () => {
  it.each<[WordClass, string, string[]]>([
    ['cause', 'strangled in her bed', ['strangled']],
    ['cause', 'execution-style', ['executed', 'shot']],
    ['cause', 'a shotgun wedding', []],
    ['kin', 'his grandmother', ['grandmother']],
    ['kin', 'half-sister', ['step']],
    ['kin', 'mother-in-law', ['in-law']],
    ['unit', 'robbery-homicide', ['homicide']],
    ['unit', 'cold cases', ['cold-case']],
    ['building', 'the police academy', ['training center']],
    ['fate', 'took a bullet', ['dies']],
    ['fate', 'pulls through', ['lives']],
    ['outcome', 'in handcuffs', ['arrested']],
    ['reason', 'a sexual harassment complaint', ['reported']],
    ['reason', 'shooting a', ['shooting']],
    ['dwelling', 'an rv', ['van']],
    ['ruin', 'the wildfires', ['burned']],
  ])('%s: %s', (id, words, members) => {
    expect(membersIn(id, words)).toEqual(members);
  });

  it('gives every member it names, where all are asked for', () => {
    expect(membersIn('carried', 'a baby in a bag', true)).toEqual(['infant', 'bag']);
  });

  it.each(Object.keys(WORDS) as WordClass[])('%s finds its own words as one pattern', (id) => {
    const form = new RegExp(`\\b${anyOf(id)}`);
    for (const [entry] of WORDS[id]) {
      if (/[()[]/.test(entry)) continue;
      const plain = entry.split('|')[0]?.replace(/s\?$/, '').replace(/\?/g, '') ?? '';
      expect(form.test(`so ${plain}.`), plain).toBe(true);
      expect(membersIn(id, plain).length, plain).toBeGreaterThan(0);
    }
  });
});
