import { describe, expect, it } from 'vitest';
import { plainNames } from '../../../../src/engine/mentions/plain-names';
import { words } from '../../../../src/engine/text/words';

type Found = [kind: string, text: string];
const found = (text: string, titleCase = false): Found[] => {
  const all = words(text);
  return plainNames(all, new Uint8Array(all.length), titleCase).map(({ kind, from, to }) => [
    kind,
    text.slice(all[from]?.start, all[to - 1]?.end),
  ]);
};
const persons = (all: Found[]): string[] => all.filter(([kind]) => kind === 'person').map(([, text]) => text);

describe('names where capitals say nothing', () => {
  it.each([
    ['the show is by david simon and ed burns i think', ['david simon', 'ed burns']],
    ['created by david e. kelley tho', ['david e. kelley']],
    ['maria said that james went home', []],
    ['my dad will watch it with hope and joy', []],
  ])('%s', (text, expected) => {
    expect(persons(found(text))).toEqual(expected);
  });

  it('finds them in headlines', () => {
    expect(persons(found('Lucy Liu Plays The Lead In New Drama', true))).toEqual(['Lucy Liu']);
    expect(persons(found('Cinematographer: Dion Beebe', true))).toEqual(['Dion Beebe']);
  });
});
