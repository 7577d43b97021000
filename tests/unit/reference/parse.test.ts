import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_PACK_LENGTH,
  PACK_PARTS,
  type PackPart,
  parsePack,
  parsePackTexts,
} from '../../../src/reference/parse';
import { fact, makePack, of, source } from '../record-fixtures';

const faults = (value: unknown) => {
  const parsed = parsePack(value);
  return parsed.ok ? [] : parsed.errors;
};
const withFact = (...facts: unknown[]) => ({ ...makePack(), facts });
const texts = (change: Partial<Record<PackPart, string>> = {}) => ({
  ...Object.fromEntries(PACK_PARTS.map((part) => [part, JSON.stringify(makePack()[part])])),
  ...change,
});

describe('a sound pack', () => {
  it('comes back typed, with what was left out filled in', () => {
    const { complete: _, ...without } = makePack();
    const parsed = parsePack(without);
    expect(parsed.ok && parsed.pack.complete).toEqual([]);
    expect(parsed.ok && parsed.pack.entities.find(({ id }) => id === 'far-hills')?.aliases).toEqual([]);
  });

  it('is read from the texts of its files, a byte order mark and all', () => {
    const parsed = parsePackTexts(texts({ pack: `\uFEFF${JSON.stringify(makePack().pack)}` }));
    expect(parsed).toEqual({ ok: true, pack: makePack() });
  });

  it('may lack complete.json and nothing else', () => {
    for (const part of PACK_PARTS) {
      const { [part]: _, ...rest } = texts() as Record<PackPart, string>;
      const parsed = parsePackTexts(rest);
      if (part === 'complete') expect(parsed.ok).toBe(true);
      else
        expect(parsed).toMatchObject({ ok: false, errors: [{ where: `${part}.json`, what: 'is missing' }] });
    }
  });
});

describe('a fault', () => {
  it.each([
    [
      'a date that does not exist',
      fact('late', 'harbour', 'premiere-date', { date: '2029-02-30' }),
      'facts.json, late, value.date',
      'is "2029-02-30"',
      /a date of the calendar/,
    ],
    [
      'an id with capitals',
      fact('Late', 'harbour', 'cast', { entity: 'jo-bent' }),
      'facts.json, Late, id',
      'is "Late"',
      /lower-case/,
    ],
    [
      'an unknown attribute',
      fact('smell', 'harbour', 'smell', { text: 'salt' }),
      'facts.json, smell, attribute',
      'is "smell"',
      /one of platform, premiere-date/,
    ],
    [
      'a value of another attribute',
      fact('when', 'harbour', 'premiere-date', { count: 3 }),
      'facts.json, when, value.date',
      'is missing',
      /Add a string/,
    ],
    [
      'no source',
      fact('bare', 'harbour', 'cast', { entity: 'jo-bent' }, { sources: [] }),
      'facts.json, bare, sources',
      /too short/,
      /At least 1/,
    ],
    [
      'a word for a number',
      fact('ten', 'harbour', 'episode-count', { count: 'ten' }),
      'facts.json, ten, value.count',
      'is "ten"',
      /Write a/,
    ],
    [
      'an unknown confidence',
      fact('sure', 'harbour', 'cast', { entity: 'jo-bent' }, { confidence: 'low' }),
      'facts.json, sure, confidence',
      'is "low"',
      /one of high, medium/,
    ],
    [
      'a pattern where data belongs',
      fact('hit', 'harbour', 'cast', { entity: 'jo-bent', match: '.*' }),
      'facts.json, hit, value',
      /holds what no pack has: match/,
      /spelling/,
    ],
  ])('is told with its place and the way to mend it: %s', (_, wrong, where, what, mend) => {
    const [first] = faults(withFact(wrong));
    expect(first?.where).toBe(where);
    expect(first?.what).toMatch(what);
    expect(first?.mend).toMatch(mend);
  });

  it.each([
    ['javascript:alert(1)', false],
    ['https://user:secret@gazette.example/a', false],
    ['https://gazette.example/a b', false],
    ['http://gazette.example/a', true],
    ['https://gazette.example/a?b=c', true],
  ])('is an address that is none: %s', (url, fine) => {
    const found = faults({ ...makePack(), sources: [{ ...source('notice-a'), url }] });
    expect(found.map(({ where }) => where)).toEqual(fine ? [] : ['sources.json, notice-a, url']);
  });

  it('in a row without an id is told by its number', () => {
    const { id: _, ...nameless } = of('person', 'x', 'X');
    expect(faults({ ...makePack(), entities: [nameless] })[0]).toEqual({
      where: 'entities.json, number 1, id',
      what: 'is missing',
      mend: 'Add a string',
    });
  });

  it('in the syntax of a file is told for that file', () => {
    const parsed = parsePackTexts(texts({ facts: '[{"id": "a",}]', sources: '[' }));
    expect(!parsed.ok && parsed.errors.map(({ where }) => where)).toEqual(['facts.json', 'sources.json']);
    expect(!parsed.ok && parsed.errors[0]?.what).toMatch(/^is no JSON: /);
  });

  it('is told fifty times at most', () => {
    const many = Array.from({ length: 80 }, (_, at) =>
      fact(`f-${at}`, 'harbour', 'cast', { entity: 'No Id' }),
    );
    const found = faults(withFact(...many));
    expect(found).toHaveLength(51);
    expect(found[50]).toEqual({
      where: 'the pack',
      what: 'has 30 faults more',
      mend: 'Mend these first, then try again',
    });
  });
});

it('refuses a pack of more than the allowed length before reading it', () => {
  const parsed = parsePackTexts(texts({ facts: `[${' '.repeat(MAX_PACK_LENGTH)}]` }));
  expect(!parsed.ok && parsed.errors[0]?.what).toMatch(/is the limit$/);
});

it('answers any value with a pack or with readable faults, and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...PACK_PARTS), (value, part) => {
      for (const parsed of [parsePack(value), parsePack({ ...makePack(), [part]: value })]) {
        if (parsed.ok) continue;
        expect(parsed.errors.length).toBeGreaterThan(0);
        for (const { where, what, mend } of parsed.errors) {
          for (const words of [where, what, mend]) expect(words).toMatch(/\S/);
          expect(`${where} ${what} ${mend}`).not.toMatch(/undefined|\[object|Invalid input/);
        }
      }
    }),
  );
});
