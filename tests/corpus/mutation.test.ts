/**
 * Mutation: what a text rightly says is made false, one value at a time, and has to be flagged. Counted apart are the
 * statements that the engine reads when they are true: there a swapped value that goes unnoticed is a fault of judging.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkDocument } from '../../src/cli/check-document';
import { parseLabels, placeLabels } from '../../src/cli/eval/labels';
import { areNeighbours } from '../../src/cli/eval/neighbours';
import { openBundled } from '../../src/cli/packs-on-disk';
import { filesIn } from '../../src/cli/paths';
import { readText } from '../../src/cli/text-document';
import floors from './floors.json';
import { madeFalse } from './mutations';

const WRITERS = ['press', 'online', 'stance', 'eve'];
const record = openBundled();
const whole = record.around(record.covered);

interface Mutant {
  attribute: string;
  /** The true statement is among the findings. */
  read: boolean;
  flagged: boolean;
  text: string;
}

function mutantsOf(file: string): Mutant[] {
  const labels = parseLabels(readFileSync(file, 'utf8'), file);
  const text = readFileSync(file.replace(/[^/]+$/, labels.document), 'utf8');
  const settings = { now: floors.now, strictness: 'strict', published: labels.published } as const;
  const check = (text: string) => checkDocument(file, readText(text), settings, record).line.findings;
  const before = check(text);
  return placeLabels(labels, text, file)
    .filter(({ verdict, optional }) => verdict.join() === 'supported' && !optional)
    .flatMap((label) => {
      const wrong = madeFalse(label, whole);
      if (wrong === null) return [];
      const meets = (end: number) => (one: { start: number; end: number; attribute: string }) =>
        areNeighbours(one.attribute, label.attribute) && one.start < end && label.start < one.end;
      const after = check(text.slice(0, label.start) + wrong + text.slice(label.end));
      return {
        attribute: label.attribute,
        read: before.some((one) => one.verdict === 'supported' && meets(label.end)(one)),
        flagged: after
          .filter(meets(label.start + wrong.length))
          .some(({ verdict }) => verdict === 'contradicted' || verdict === 'outdated'),
        text: `${label.attribute}: ${label.quote} -> ${wrong} (${file.replace(/.*\//, '')})`,
      };
    });
}

const mutants = WRITERS.flatMap((writer) => filesIn(`${import.meta.dirname}/${writer}`))
  .filter((file) => file.endsWith('.labels.json'))
  .flatMap(mutantsOf);
const read = mutants.filter((one) => one.read);
const share = (some: Mutant[]) => some.filter(({ flagged }) => flagged).length / some.length;

it('there is much to mutate, of many kinds', () => {
  expect(read.length).toBeGreaterThan(80);
  expect(new Set(read.map(({ attribute }) => attribute)).size).toBeGreaterThan(6);
});

it('is measured', () => {
  const kinds = [...new Set(mutants.map(({ attribute }) => attribute))].sort();
  const line = (name: string, of: Mutant[]) =>
    `${name.padEnd(18)} ${of.filter(({ flagged }) => flagged).length}/${of.length}`;
  console.info(
    [
      ...kinds.map((kind) => line(kind, read.filter(({ attribute }) => attribute === kind))),
      `${line('read when true', read)}, ${share(read).toFixed(3)}`,
      `${line('all', mutants)}, ${share(mutants).toFixed(3)}`,
      ...read.filter(({ flagged }) => !flagged).map(({ text }) => text),
    ].join('\n'),
  );
  expect(share(read), 'of what is read when true').toBeGreaterThanOrEqual(floors.mutation.read);
  expect(share(mutants), 'of all').toBeGreaterThanOrEqual(floors.mutation.all);
});
