/**
 * npm run bench: what reading and judging costs, cold and warm, per 1,000 words of the corpora's documents. Machines
 * differ, so each time is also given in yardsticks: one JSON round trip of the record's entities and facts on this machine.
 */

import { readFileSync } from 'node:fs';
import { openBundled } from '../../src/cli/packs-on-disk';
import { filesIn } from '../../src/cli/paths';
import { readText } from '../../src/cli/text-document';
import { conclude } from '../../src/engine/conclude';
import type { Passage } from '../../src/engine/passage';
import { read } from '../../src/engine/read';
import type { Reference } from '../../src/engine/record';

const ROUNDS = 5;
const context = { now: '2026-06-01', published: null };
const record = openBundled();

interface Article {
  passages: Passage[];
  reference: Reference;
  words: number;
}

function article(text: string): Article {
  const reference = record.around(record.titlesNamedIn(text));
  const passages = readText(text).passages.map(({ passage }) => passage);
  return { passages, reference, words: text.split(/\s+/).filter(Boolean).length };
}

/** Milliseconds of processor time that one call takes: what else the machine does counts less. */
function timed(action: () => unknown): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const check = ({ passages, reference }: Article) => {
  const claims = passages.flatMap((passage) => read(passage, context, reference));
  return conclude(claims, context, reference);
};
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const repeated = (action: () => unknown) => median(Array.from({ length: ROUNDS }, () => timed(action)));

const folder = `${import.meta.dirname}/../corpus`;
const texts = ['press', 'online', 'stance', 'eve']
  .flatMap((writer) => filesIn(`${folder}/${writer}`))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(file, 'utf8'));
const articles = texts.map(article).filter(({ reference }) => reference.factsOf.size > 0);
const words = articles.reduce((sum, one) => sum + one.words, 0);

// The first of all: patterns and indexes are made while it is read.
const [first] = articles as [Article];
const cold = timed(() => check(first));
const again = timed(() => check(first));
for (const one of articles) check(one);

const each = articles.map((one) => ({ one, ms: repeated(() => check(one)) }));
const perThousand = (ms: number, of: number) => (ms / of) * 1000;
const warm = perThousand(
  each.reduce((sum, { ms }) => sum + ms, 0),
  words,
);
const slowest = Math.max(
  ...each.filter(({ one }) => one.words > 100).map(({ one, ms }) => perThousand(ms, one.words)),
);

const { entities, factsOf } = record.around(record.covered);
const rows = [...entities.values(), ...[...factsOf.values()].flat()];
const yardstick = repeated(() => JSON.parse(JSON.stringify(rows)));

/** How the time grows with ten times the text, in passages no longer than a page's. */
const long = texts.filter((text) => text.length > 1200).slice(0, 10);
const growth = median(
  long.map((text) => {
    const [one, ten] = [article(text), article(`${text}\n`.repeat(10))];
    check(ten);
    return repeated(() => check(ten)) / repeated(() => check(one));
  }),
);

const row = (name: string, ms: number) =>
  console.log(
    `${name.padEnd(34)} ${ms.toFixed(1).padStart(8)} ms ${(ms / yardstick).toFixed(1).padStart(8)} yardsticks`,
  );
console.log(`${articles.length} documents, ${words} words`);
row(`first article (${first.words} words), cold`, cold);
row('the same again', again);
row('1,000 words, warm', warm);
row('1,000 words of the slowest, warm', slowest);
row('yardstick', yardstick);
console.log(`cold to warm, the same article     ${(cold / Math.max(again, 0.01)).toFixed(1)}`);
console.log(`ten times the text takes           ${growth.toFixed(1)} times as long (at most 13 is wanted)`);
