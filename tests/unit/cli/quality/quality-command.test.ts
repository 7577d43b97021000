import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBlind } from '../../../../src/cli/quality/blind';
import { qualityCommand } from '../../../../src/cli/quality/quality-command';
import { recordOf } from '../../../../src/cli/record';
import { makePack } from '../../record-fixtures';
import { BLIND } from './made';

const record = recordOf([{ pack: makePack(), bundled: true }]);
const folder = mkdtempSync(path.join(tmpdir(), 'quality-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pair = {
  id: 'r1',
  attribute: 'platform',
  true: 'Harbour is a Streamo original with Mara Quill.',
  false: 'Harbour is a Viewbox original with Mara Quill.',
};

beforeAll(() => {
  mkdirSync(`${folder}/tales`);
  writeFileSync(`${folder}/tales/rows.jsonl`, JSON.stringify(pair));
  const corpus = { folder: 'tales', by: 'a writer', holds: 'tales', standing: 'read', covered: true };
  writeFileSync(`${folder}/corpora.json`, JSON.stringify([corpus]));
  writeFileSync(`${folder}/kinds.json`, '{}');
});

/** Runs the command with files in memory; `changed` is what git says of the working tree. */
function run(args: string[], files: Record<string, string>, changed = '') {
  let [out, err] = ['', ''];
  const written = new Map<string, string>();
  const code = qualityCommand({
    open: () => record,
    read: (name) => {
      const text = files[name];
      if (text === undefined) throw Object.assign(new Error(name), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    },
    write: (name, text) => written.set(name, text),
    git: (...asked) => (asked[0] === 'status' ? changed : 'abcdef1234567\n'),
    today: () => '2031-02-03',
  })(
    args,
    (text) => (out += text),
    (text) => (err += text),
  );
  return { code, out, err, written };
}
const FILES = { 'quality/blind.json': '[]', 'quality/notes.md': 'By hand.' };

describe('quality', () => {
  it('writes the report and its figures, the same each time', () => {
    const first = run(['--corpus', folder, '--now', '2030-06-01'], FILES);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
    expect([...first.written.keys()]).toEqual(['QUALITY.md', 'quality/figures.json']);
    expect(first.written.get('QUALITY.md')).toContain('| tales | 100.0 % (1/1) |');
    expect(JSON.parse(first.written.get('quality/figures.json') as string)).toMatchObject({
      now: '2030-06-01',
      read: { counts: { pairs: 1 }, strict: { pairs: { both: { hit: 1, of: 1 } } } },
      blind: null,
    });
    expect(run(['--corpus', folder, '--now', '2030-06-01'], FILES).written).toEqual(first.written);
  });

  it('adds a blind measurement to those there are', () => {
    const known = { ...FILES, 'quality/blind.json': JSON.stringify([BLIND]) };
    const { code, out, written } = run(['--blind', 'last part', `${folder}/tales`], known);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('0 documents, 1 pairs') });
    expect([...written.keys()]).toEqual(['quality/blind.json']);
    const [before, added, ...more] = parseBlind(written.get('quality/blind.json') as string, 'blind.json');
    expect(before).toEqual(BLIND);
    expect(added).toMatchObject({ name: 'last part', date: '2031-02-03', commit: 'abcdef1234567' });
    expect(more).toEqual([]);
  });

  it('measures nothing blind while the engine differs from its commit', () => {
    const { code, err, written } = run(['--blind', 'x', `${folder}/tales`], FILES, ' M src/a.ts\n');
    expect(code).toBe(2);
    expect(err).toContain('differ from the commit');
    expect(written.size).toBe(0);
  });

  it.each<[string[], Record<string, string>, RegExp]>([
    [['--blind', 'x'], FILES, /no folder is named/],
    [['--blind', 'x', '/nowhere/at/all'], FILES, /there is no such file/],
    [['tests/corpus/press'], FILES, /is only measured with --blind/],
    [['--fast'], FILES, /is no option/],
    [['--now', 'May'], FILES, /--now/],
    [['--corpus', '/nowhere/at/all'], FILES, /corpora\.json: there is no such file/],
    [['--corpus', folder], { 'quality/blind.json': '[]' }, /docs\/quality\/notes\.md: there is no such file/],
    [['--corpus', folder], { ...FILES, 'quality/blind.json': '[{}]' }, /quality\/blind\.json: 0\.name/],
  ])('refuses %j', (args, files, message) => {
    const { code, err, written } = run(args, files);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(written.size).toBe(0);
  });

  it('explains itself', () => {
    expect(run(['--help'], {}).out).toContain('--blind NAME FOLDER');
  });
});
