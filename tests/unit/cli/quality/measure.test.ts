import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { measure } from '../../../../src/cli/quality/measure';
import { recordOf } from '../../../../src/cli/record';
import { makePack } from '../../record-fixtures';

const record = recordOf([{ pack: makePack(), bundled: true }]);
const folder = mkdtempSync(path.join(tmpdir(), 'measure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pair = {
  id: 'r1',
  attribute: 'platform',
  true: 'Harbour is a Streamo original with Mara Quill.',
  false: 'Harbour is a Viewbox original with Mara Quill.',
};

it('judges all texts at strict, by the day it is told', () => {
  writeFileSync(`${folder}/rows.jsonl`, JSON.stringify(pair));
  const { documents, rows } = measure([folder], '2030-06-01', record);
  expect(documents).toEqual([]);
  expect(rows.map(({ quiet, loud }) => [quiet?.right, loud?.right])).toEqual([[true, true]]);
});

it('measures nothing where a file cannot be used', () => {
  writeFileSync(`${folder}/bad.jsonl`, '{}');
  expect(() => measure([folder], '2030-06-01', record)).toThrow(/bad\.jsonl:1: is no row of a known kind/);
});
