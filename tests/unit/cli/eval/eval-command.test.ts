import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evalCommand } from '../../../../src/cli/eval/eval-command';
import { recordOf } from '../../../../src/cli/record';
import { makePack } from '../../record-fixtures';

const record = recordOf([{ pack: makePack(), bundled: true }]);
const folder = mkdtempSync(path.join(tmpdir(), 'eval-'));
const write = (name: string, content: string | object) =>
  writeFileSync(`${folder}/${name}`, typeof content === 'string' ? content : JSON.stringify(content));
const platform = (quote: string, verdict: string, value: string) => ({
  quote,
  nth: 1,
  subject: 'harbour',
  attribute: 'platform',
  value,
  verdict: [verdict],
  expected: 'Streamo',
});

beforeAll(() => {
  write('one.txt', 'Harbour is a Viewbox original with Mara Quill.\nViewbox’s Harbour has a dog in it.\n');
  write('one.labels.json', {
    document: 'one.txt',
    published: '2029-04-01',
    complete: true,
    claims: [
      platform('Harbour is a Viewbox original', 'contradicted', 'Viewbox'),
      platform('with Mara Quill', 'contradicted', 'Quill TV'),
    ],
  });
  write(
    'rows.jsonl',
    [
      {
        id: 'r1',
        attribute: 'platform',
        true: 'Harbour is a Streamo original with Mara Quill.',
        false: 'Harbour is a Viewbox original with Mara Quill.',
      },
      { id: 'r2', text: 'The harbour is closed for the winter.' },
    ]
      .map((row) => JSON.stringify(row))
      .join('\n'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  let [out, err] = ['', ''];
  const code = evalCommand(() => record)(
    args,
    (text) => (out += text),
    (text) => (err += text),
  );
  return { code, out, err };
}

describe('eval', () => {
  it('prints the figures, what is wrong and what is missing', () => {
    const { code, out, err } = run(folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^WRONG .*\/one platform\(harbour\) “Viewbox’s Harbour”/m);
    expect(out).toMatch(/^MISS .*\/one platform\(harbour\) “with Mara Quill” .* seen=nothing/m);
    expect(out).toMatch(/^documents 1 \(1 labelled throughout\) {3}strictness strict/m);
    expect(out).toMatch(/^flag precision +1\/2 /m);
    expect(out).toMatch(/^recall of sure contradictions +1\/2 /m);
    expect(out).toMatch(/rows\.jsonl +right 2\/2 .*silent half 2\/2 .*false half 1\/1/);
    expect(out).toMatch(/^platform +1\/2 +1\/2/m);
  });

  it('prints the main figures only with --brief, and one list when one is asked for', () => {
    expect(run('--brief', folder).out).not.toMatch(/WRONG|MISS|^platform/m);
    expect(run('--misses', folder).out).not.toContain('WRONG');
    expect(run('--wrong', folder).out).not.toContain('MISS');
  });

  it('narrows to one attribute', () => {
    expect(run('--attribute', 'role', folder).out).toMatch(/attribute role[\s\S]*flag precision +0\/0/);
    expect(run('--attribute', 'colour', folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is no attribute'),
    });
  });

  it('prints the same figures as JSON', () => {
    const figures = JSON.parse(run('--json', folder).out);
    expect(figures).toMatchObject({
      strictness: 'strict',
      all: { flagPrecision: { hit: 1, of: 2 }, sureRecall: { hit: 1, of: 2 } },
      attributes: { platform: { flagPrecision: { hit: 1, of: 2 } } },
      rows: { [`${folder}/rows.jsonl`]: { rows: 2, both: 2, quiet: 2, loud: 1 } },
    });
  });

  it('tells which file cannot be used, and scores the rest', () => {
    write('two.labels.json', { document: 'two.txt', published: null, claims: [] });
    const { code, out, err } = run('--brief', folder);
    rmSync(`${folder}/two.labels.json`);
    expect(code).toBe(2);
    expect(err).toContain('two.txt: there is no such file');
    expect(out).toMatch(/^documents 1 /m);
  });

  it.each([
    [[], /no folder is named/],
    [['/nowhere/at/all'], /there is no such file/],
    [['--strictness', 'severe', folder], /no strictness/],
  ])('refuses %j', (args, message) => {
    const { code, err } = run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
