/**
 * Titles that are everyday words: for each at least two pairs of a text that only uses the word, which must stay silent, and
 * one on the series with a wrong platform, which must be found. Both halves must be right for every title.
 */
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/cli/check-document';
import { openBundled } from '../../src/cli/packs-on-disk';
import { readText } from '../../src/cli/text-document';
import pairs from './everyday-pairs.json';
import titles from '../../assets/packs/streaming-series/entities.json';
import facts from '../../assets/packs/streaming-series/facts.json';

const record = openBundled();
const settings = { now: '2026-06-01', strictness: 'strict', published: null } as const;

/** What is flagged in a text: subject and attribute. */
function flagged(text: string): string[] {
  const { line } = checkDocument('text.txt', readText(text), settings, record);
  return line.findings
    .filter(({ verdict }) => verdict === 'contradicted' || verdict === 'outdated')
    .map(({ subject, attribute }) => `${subject} ${attribute}`);
}

const covered = new Set(facts.filter(({ attribute }) => attribute === 'platform').map(({ subject }) => subject));
const everyday = titles.filter(({ id, everyday }) => everyday === true && covered.has(id)).map(({ id }) => id);

describe('an everyday title', () => {
  it.each(everyday)('%s has two pairs or more', (id) => {
    expect(pairs.filter(({ title }) => title === id).length).toBeGreaterThanOrEqual(2);
  });

  it.each(pairs)('$title as a word: $silent', ({ silent }) => {
    expect(flagged(silent)).toEqual([]);
  });

  it.each(pairs)('$title as a series: $found', ({ title, found }) => {
    expect(flagged(found)).toEqual([`${title} platform`]);
  });
});
