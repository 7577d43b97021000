import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compare } from '../../../../src/cli/quality/compare';
import { measure } from '../../../../src/cli/quality/measure';
import { summaryOf } from '../../../../src/cli/quality/summary';
import type { Texts } from '../../../../src/cli/quality/texts';
import { recordOf } from '../../../../src/cli/record';
import { makePack } from '../../record-fixtures';

const record = recordOf([{ pack: makePack(), bundled: true }]);
const folder = mkdtempSync(path.join(tmpdir(), 'compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NOW = '2030-06-01';
const at = (name: string) => `${folder}/${name}`;

const SAID = 'Harbour: Tides woke me on 3 February 2030 with a bang.';
const lines = (rows: object[]) => rows.map((one) => JSON.stringify(one)).join('\n');

/** Many texts in a wording that no rule knows. */
function writeMany(): void {
  mkdirSync(at('many'));
  const numbers = Array.from({ length: 100 }, (_, id) => id);
  const pairs = numbers.map((id) => ({
    id: `p${id}`,
    attribute: 'premiere-date',
    true: `${id}. ${SAID}`,
    false: `${id}. ${SAID.replace('3 February 2030', '7 May 2029')}`,
  }));
  const marked = numbers.map((id) => ({ id: `m${id}`, text: `${id}. It rained on 7 May 2029.`, marks: [] }));
  writeFileSync(`${at('many')}/rows.jsonl`, lines(pairs));
  writeFileSync(`${at('many')}/marked.jsonl`, lines(marked));
}

/** One document in the same wording. */
function writeOne(): void {
  mkdirSync(at('one'));
  const claim = {
    quote: 'woke me on 3 February 2030',
    subject: 'harbour-tides',
    attribute: 'premiere-date',
    value: '2030-02-03',
    verdict: ['supported'],
    expected: '2030-02-03',
  };
  writeFileSync(`${at('one')}/a.txt`, `${SAID}\n`);
  writeFileSync(
    `${at('one')}/a.labels.json`,
    JSON.stringify({ document: 'a.txt', published: null, complete: true, claims: [claim] }),
  );
}

it('reads each folder by rules alone, by a model of the others, and by the one that ships', () => {
  writeMany();
  writeOne();
  const texts = new Map(['many', 'one'].map((name) => [name, measure([at(name)], NOW, record)]));
  const [all, many, one] = compare(texts, at, NOW, record);
  expect([all?.folder, many?.folder, one?.folder]).toEqual(['all', 'many', 'one']);
  // One document teaches nothing, so the model of the others is empty for the large folder.
  expect(many?.unseen).toEqual(many?.rules);
  expect(one?.rules.supportedRecall).toEqual({ hit: 0, of: 1 });
  expect(one?.unseen.supportedRecall).toEqual({ hit: 1, of: 1 });
  expect(one?.shipped).toEqual(summaryOf(texts.get('one') as Texts, 'strict'));
  expect(all?.unseen.supportedRecall).toEqual({ hit: 1, of: 1 });
  expect(all?.unseen.pairs.both.of).toBe(100);
});
