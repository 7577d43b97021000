import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../../../src/engine/mentions/capitals';
import { opensLikePerson } from '../../../../src/engine/mentions/given-names';
import { plainNames } from '../../../../src/engine/mentions/plain-names';
import { words } from '../../../../src/engine/text/words';

type Found = [kind: string, text: string];
const cut = (text: string, found: { kind: string; from: number; to: number }[]): Found[] => {
  const all = words(text);
  return found.map(({ kind, from, to }) => [
    kind,
    text.slice(all[from]?.start, all[to - 1]?.end),
  ]);
};
const unknown = (text: string): Found[] => {
  const all = words(text);
  return cut(text, unknownNames(text, all, new Uint8Array(all.length), false));
};
const plain = (text: string, titleCase = false): Found[] => {
  const all = words(text);
  return cut(text, plainNames(all, new Uint8Array(all.length), titleCase));
};
const persons = (found: Found[]): string[] =>
  found.filter(([kind]) => kind === 'person').map(([, text]) => text);

describe('capitalised runs', () => {
  it.each([
    ['It was created by Taylor Sheridan and Chad Feehan.', ['Taylor Sheridan', 'Chad Feehan']],
    ['It was written by J. J. Abrams for us.', ['J. J. Abrams']],
    ['It comes from creators Frank and Lakhani.', ['Frank', 'Lakhani']],
    ['We met Robert and Michelle King.', ['Robert', 'Michelle King']],
    ['We met Bong Joon-ho there.', ['Bong Joon-ho']],
    ['Then Lucy Liu in Elementary, say.', ['Lucy Liu']],
    ['The script was written by Grisham.', ['Grisham']],
  ])('%s', (text, expected) => {
    expect(persons(unknown(text))).toEqual(expected);
  });

  it.each([
    'We found a John Doe in Hong Kong.',
    'We drove down Sunset Boulevard to Echo Park Lake.',
    'It won a Golden Globe and an Edgar Award.',
    'She left Robbery Homicide Division in New Jersey.',
  ])('names nobody: %s', (text) => {
    expect(persons(unknown(text))).toEqual([]);
  });

  it('takes a name with a season or a year behind it for a title', () => {
    expect(unknown('I liked Jack Ryan season 2 more.')).toEqual([['foreign', 'Jack Ryan']]);
    expect(unknown('I liked Perry Mason (2020) more.')).toEqual([['foreign', 'Perry Mason']]);
  });
});

describe('names where capitals say nothing', () => {
  it.each([
    ['the show is by david simon and ed burns i think', ['david simon', 'ed burns']],
    ['created by david e. kelley tho', ['david e. kelley']],
    ['maria said that james went home', []],
    ['my dad will watch it with hope and joy', []],
  ])('%s', (text, expected) => {
    expect(persons(plain(text))).toEqual(expected);
  });

  it('finds them in headlines', () => {
    expect(persons(plain('Lucy Liu Plays The Lead In New Drama', true))).toEqual(['Lucy Liu']);
    expect(persons(plain('Cinematographer: Dion Beebe', true))).toEqual(['Dion Beebe']);
  });
});

describe('given names', () => {
  it('open a person', () => {
    for (const name of ['Lucy Liu', 'J. G. Ballard', 'Hildur Something']) expect(opensLikePerson(name)).toBe(true);
    for (const name of ['Hong Kong', 'Void Moon', 'SAG Award']) expect(opensLikePerson(name)).toBe(false);
  });
});
