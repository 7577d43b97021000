/**
 * Ordinary texts at the gate, with every bundled pack in: news, recipes, sport, work, diaries and more, none of which speaks
 * of a series, many with words that are titles elsewhere. Each is a handful of sentences of one kind of our own writing.
 */
import { expect, it } from 'vitest';
import { openBundled } from '../../src/cli/packs-on-disk';
import pairs from './everyday-pairs.json';
import ordinary from './ordinary.json';

const TEXTS = 1000;
/** Share of them that may be read all the same. */
const ALLOWED = 0.03;
/** Lengths of the texts in sentences, in turn. */
const LENGTHS = [1, 2, 3, 5, 8];

const sentences: string[][] = [...Object.values(ordinary), pairs.map(({ silent }) => silent)];

/** Text number `round` of a kind: its sentences in turn, so that each is used, at other distances every time. */
function textOf(kind: string[], round: number): string {
  const length = LENGTHS[round % LENGTHS.length] as number;
  const step = 1 + (Math.floor(round / kind.length) % (kind.length - 1));
  return Array.from({ length }, (_, at) => kind[(round + at * step) % kind.length]).join(' ');
}

const perKind = Math.ceil(TEXTS / sentences.length);
const texts = sentences
  .flatMap((kind) => [...new Set(Array.from({ length: perKind * 4 }, (_, round) => textOf(kind, round)))].slice(0, perKind))
  .slice(0, TEXTS);

it('is tried on a thousand texts of some three hundred sentences', () => {
  expect(texts).toHaveLength(TEXTS);
  expect(new Set(sentences.flat()).size).toBeGreaterThanOrEqual(300);
  expect(sentences.flat().filter((one) => !texts.some((text) => text.includes(one)))).toEqual([]);
});

it('lets next to none of them in', () => {
  const record = openBundled();
  const passed = texts.filter((text) => record.titlesNamedIn(text).length > 0);
  expect(passed.length / TEXTS, passed.join('\n')).toBeLessThanOrEqual(ALLOWED);
});
