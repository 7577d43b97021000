import { describe, expect, it } from 'vitest';
import { alikeAnswers } from '../../../../src/engine/attributes/plot-compare';
import type { Entity, Fact, Reference } from '../../../../src/engine/record';
import type { FactValue, WordsValue } from '../../../../src/engine/values';

const fact = (value: FactValue, attribute: Fact['attribute'] = 'plot'): Fact => ({
  id: 'f',
  subject: 'harbour',
  attribute,
  value,
  time: 'fixed',
  confidence: 'high',
  sources: [],
  pack: 'p',
  knownThrough: '2030-01-01',
});
const character = (id: string, name: string): Entity => ({
  id,
  kind: 'character',
  name,
  aliases: [],
  pack: 'p',
});
const fates = fact({ text: 'Shot, dies in the finale', keys: ['dies'], slot: 'fate-of-tom-reed' });
const reference: Reference = {
  entities: new Map([
    ['tom-reed', character('tom-reed', 'Tom Reed')],
    ['ines-vale', character('ines-vale', 'Inés Vale')],
  ]),
  factsOf: new Map([['harbour', [fact({ date: '2025-07-09' }, 'premiere-date'), fates]]]),
  complete: [],
  bundled: new Set(),
  horizon: { from: null, to: '2030-01-01' },
};

const alike = (slot: string, text: string, known: WordsValue, normal = text, keys?: string[]) =>
  alikeAnswers({ text, slot, ...(keys ? { keys } : {}) }, normal, fact(known), reference);

describe('answers about plots', () => {
  it.each<[string, string, string]>([
    ['strangled', 'strangled by a stranger', 'same'],
    ['strangled', 'strangulation', 'same'],
    ['strangled', 'drowned', 'differs'],
    ['strangled', 'murdered', 'apart'],
  ])('a cause of death: %s, %s', (known, said, how) => {
    expect(alike('cause-of-death', said, { text: known, slot: 'cause-of-death' })).toBe(how);
  });

  it.each<[string, string]>([
    ['2001', 'same'],
    ['2000/2009', 'same'],
    ['1988', 'differs'],
    ['1970/1979', 'differs'],
  ])('a year: %s', (year, how) => {
    expect(alike('case-year', year, { text: '2001', keys: ['2001'], slot: 'case-year' }, year)).toBe(how);
  });

  it.each<[string, string]>([
    ['24', 'same'],
    ['23', 'same'],
    ['20', 'near'],
    ['32', 'differs'],
    ['decades-old', 'same'],
  ])('an age counted back from the premiere: %s', (age, how) => {
    expect(alike('case-age', age, { text: '2001', keys: ['2001'], slot: 'case-year' }, age)).toBe(how);
  });

  it.each<[string, string]>([
    ['16', 'same'],
    ['19', 'differs'],
  ])('a number: %s', (number, how) => {
    const known = { text: '16', keys: ['16', 'sixteen'], slot: 'victim-age' };
    expect(alike('victim-age', number, known, number)).toBe(how);
  });

  it.each<[string[], string]>([
    [['Gil Marsh'], 'same'],
    [['Marsh'], 'same'],
    [['Gill Marsh'], 'near'],
    [['Jo Marsh'], 'differs'],
    [['Tom Reed'], 'differs'],
  ])('a name: %s', (names, how) => {
    const known = { text: 'Gil Marsh', keys: ['Gil Marsh', 'Jo Marsh’s father'], slot: 'killer' };
    expect(alike('killer', names[0] as string, known, names[0], names)).toBe(how);
  });

  it('a place lies within a wider one', () => {
    const known = { text: 'Hawaii', keys: ['Hawaii'], slot: 'raised-in' };
    expect(alike('raised-in', 'Honolulu', known, 'Honolulu', ['Honolulu', 'Hawaii'])).toBe('same');
    expect(alike('raised-in', 'Texas', known, 'Texas', ['Texas'])).toBe('differs');
  });

  it('who dies in the finale is one answer of the season', () => {
    const finale = (name: string) =>
      alikeAnswers({ text: name, slot: 'dies-in-finale', keys: [name] }, name, fates, reference);
    expect(finale('Tom Reed')).toBe('same');
    expect(finale('Inés Vale')).toBe('differs');
  });

  it('answers to other questions are apart', () => {
    expect(
      alike('killer', 'sister', { text: 'Sister of X', keys: ['sister'], slot: 'victim-relation' }),
    ).toBe('apart');
    expect(alike('not-a-question', 'x', { text: 'x', slot: 'not-a-question' })).toBe('apart');
  });

  it('a plain phrase agrees by its recorded wordings and never differs', () => {
    const known = { text: 'A chase', keys: ['foot chase', 'chase'], slot: 'opening' };
    expect(alike('opening', 'a foot chase', known)).toBe('same');
    expect(alike('opening', 'a wedding', known)).toBe('apart');
  });
});
