import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../../../src/engine/mentions/capitals';
import { words } from '../../../../src/engine/text/words';

type Found = [kind: string, text: string];
const found = (text: string): Found[] => {
  const all = words(text);
  return unknownNames(text, all, new Uint8Array(all.length), false).map(({ kind, from, to }) => [
    kind,
    text.slice(all[from]?.start, all[to - 1]?.end),
  ]);
};
const persons = (all: Found[]): string[] => all.filter(([kind]) => kind === 'person').map(([, text]) => text);

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
    expect(persons(found(text))).toEqual(expected);
  });

  it.each([
    'We found a John Doe in Hong Kong.',
    'We drove down Sunset Boulevard to Echo Park Lake.',
    'It won a Golden Globe and an Edgar Award.',
    'She left Robbery Homicide Division in New Jersey.',
  ])('names nobody: %s', (text) => {
    expect(persons(found(text))).toEqual([]);
  });

  it('takes a name with a season or a year behind it for a title', () => {
    expect(found('I liked Jack Ryan season 2 more.')).toEqual([['foreign', 'Jack Ryan']]);
    expect(found('I liked Perry Mason (2020) more.')).toEqual([['foreign', 'Perry Mason']]);
  });
});
