import { describe, expect, it } from 'vitest';
import { alikeOthers } from '../../../../src/engine/attributes/other-compare';
import type { Comparison } from '../../../../src/engine/claim';
import type { Fact } from '../../../../src/engine/record';
import type { WordsValue } from '../../../../src/engine/values';

const fact = (value: WordsValue): Fact => ({
  id: 'f',
  subject: 'harbour',
  attribute: 'other',
  value,
  time: 'fixed',
  confidence: 'high',
  sources: [],
  pack: 'p',
  knownThrough: '2030-01-01',
});
const alike = (slot: string, normal: string, known: WordsValue, comparison?: Comparison) =>
  alikeOthers({ text: normal, slot }, normal, comparison, fact(known));

describe('answers that have no attribute', () => {
  const order = { text: 'Ordered on 17 November 2023', keys: ['November 2023'], slot: 'series-order' };
  it.each<[string, string]>([
    ['2023-11', 'same'],
    ['2023-11-17', 'same'],
    ['2023', 'same'],
    ['2022-03', 'differs'],
    ['--11', 'same'],
  ])('a date: %s', (date, how) => {
    expect(alike('series-order', date, order)).toBe(how);
  });

  it('a vague date spans its part of the year', () => {
    const start = { text: 'From early 2026', keys: ['early 2026'], slot: 'filming-start' };
    expect(alike('filming-start', '2026-02', start)).toBe('same');
    expect(alike('filming-start', '2026-09', start)).toBe('differs');
  });

  it('filming begins within the filming, and is not wrong where only its end is known', () => {
    const period = { text: 'Filmed in 2024', keys: ['2024'], slot: 'filming-period' };
    expect(alike('filming-start', '2024-06', period)).toBe('same');
    expect(alike('filming-start', '2026-02', period)).toBe('apart');
  });

  const grant = { text: 'A grant of 14.84 million dollars', keys: ['14.84'], slot: 'tax-credit' };
  it.each<[string, Comparison | undefined, string]>([
    ['14840000', undefined, 'same'],
    ['14800000', undefined, 'same'],
    ['10000000', 'more-than', 'same'],
    ['25000000', undefined, 'differs'],
  ])('an amount: %s %s', (amount, comparison, how) => {
    expect(alike('tax-credit', amount, grant, comparison)).toBe(how);
  });

  it('a lower figure than "more than" is too near to tell', () => {
    const sold = { text: 'More than 89 million copies', slot: 'copies-sold' };
    expect(alike('copies-sold', '74000000', sold)).toBe('near');
    expect(alike('copies-sold', '150000000', sold)).toBe('differs');
  });

  it.each<[string, string]>([
    ['third series', 'same'],
    ['third', 'same'],
    ['second show', 'differs'],
  ])('an ordinal: %s', (ordinal, how) => {
    const place = { text: 'Third series of the saga', keys: ['third series'], slot: 'place-in-universe' };
    expect(alike('place-in-universe', ordinal, place)).toBe(how);
  });

  it.each<[string, string]>([
    ['cop show', 'same'],
    ['police procedural', 'same'],
    ['medical', 'differs'],
    ['sitcom', 'differs'],
  ])('a genre: %s', (genre, how) => {
    expect(alike('genre', genre, { text: 'Crime drama', keys: ['crime drama'], slot: 'genre' })).toBe(how);
  });

  it('other questions are apart', () => {
    expect(alike('genre', 'sitcom', order)).toBe('apart');
  });
});
