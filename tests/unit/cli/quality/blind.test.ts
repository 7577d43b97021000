import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { json, parseBlind } from '../../../../src/cli/quality/blind';
import { summaryOf } from '../../../../src/cli/quality/summary';
import { BLIND, TEXTS } from './made';

describe('a blind measurement', () => {
  it('holds the figures at both strictnesses, with its day and commit', () => {
    expect(BLIND).toMatchObject({
      name: 'first part',
      date: '2026-01-02',
      commit: 'abcdef1',
      counts: { documents: 2, pairs: 3 },
      strict: summaryOf(TEXTS, 'strict'),
      balanced: summaryOf(TEXTS, 'balanced'),
    });
    expect(BLIND.attributes.platform?.strict.found).toEqual({ hit: 3, of: 3 });
  });

  it('comes back from its file as it was', () => {
    expect(parseBlind(json([BLIND, BLIND]), 'blind.json')).toEqual([BLIND, BLIND]);
  });

  it('is refused without a commit, a day or a figure', () => {
    const { silent: _, ...strict } = BLIND.strict;
    expect(() => parseBlind(json([{ ...BLIND, commit: 'unknown' }]), 'b')).toThrow(/0\.commit/);
    expect(() => parseBlind(json([{ ...BLIND, date: 'May' }]), 'b')).toThrow(/0\.date/);
    expect(() => parseBlind(json([{ ...BLIND, strict }]), 'b')).toThrow(/0\.strict\.silent/);
  });
});

it('the file of this repository can be read', () => {
  const file = `${import.meta.dirname}/../../../../docs/quality/blind.json`;
  expect(() => parseBlind(readFileSync(file, 'utf8'), file)).not.toThrow();
});

it('JSON has a ratio a line', () => {
  expect(json({ a: { hit: 1, of: 2 }, b: [3] })).toBe(
    '{\n "a": { "hit": 1, "of": 2 },\n "b": [\n  3\n ]\n}\n',
  );
});
