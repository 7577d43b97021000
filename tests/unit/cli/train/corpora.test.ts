import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordOf } from '../../../../src/cli/record';
import { samplesIn } from '../../../../src/cli/train/corpora';
import { makePack } from '../../record-fixtures';

const record = recordOf([{ pack: makePack(), bundled: true }]);
const folder = mkdtempSync(path.join(tmpdir(), 'corpora-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: unknown) => writeFileSync(`${folder}/${name}`, JSON.stringify(content));

const SAID = 'Harbour: Tides is on Streamo.';
const labels = (over: object = {}) => ({
  document: 'a.txt',
  published: null,
  complete: true,
  claims: [
    {
      quote: 'on Streamo',
      subject: 'harbour-tides',
      attribute: 'platform',
      value: 'Streamo',
      verdict: ['contradicted'],
      expected: 'Viewbox',
    },
  ],
  ...over,
});

beforeAll(() => {
  writeFileSync(`${folder}/a.txt`, SAID);
  write('a.labels.json', labels());
  write('marked.jsonl', { id: 'm', text: 'The Viewbox app broke.', marks: [] });
  write('pairs.jsonl', {
    id: 'p',
    attribute: 'platform',
    true: SAID,
    false: 'Harbour: Tides is on Viewbox.',
  });
  write('silent.jsonl', { id: 's', text: 'Streamo is out of fashion.' });
});

describe('samples of a folder', () => {
  it('come from documents, marked texts and pairs, in the order of their files', () => {
    const samples = samplesIn([folder], record);
    expect(samples.map(({ group, label }) => [group.slice(folder.length + 1), label])).toEqual([
      ['a.labels.json', 'platform'],
      ['marked.jsonl#m', 'none'],
      ['pairs.jsonl#p', 'platform'],
      ['pairs.jsonl#p', 'platform'],
    ]);
  });

  it('leave out documents that are not labelled throughout: a slot without a label could be anything', () => {
    write('a.labels.json', labels({ complete: false }));
    expect(samplesIn([folder], record).map(({ group }) => group)).not.toContain(`${folder}/a.labels.json`);
    write('a.labels.json', labels());
  });

  it('are none of a folder that is not there', () => {
    expect(() => samplesIn([`${folder}/nowhere`], record)).toThrow(/there is no such file or folder/);
  });

  it('name the file that cannot be used', () => {
    writeFileSync(`${folder}/bad.jsonl`, '{}');
    expect(() => samplesIn([folder], record)).toThrow(/bad\.jsonl:1: is no row/);
    rmSync(`${folder}/bad.jsonl`);
  });
});
