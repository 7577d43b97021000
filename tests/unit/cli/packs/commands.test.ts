import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packsCommands } from '../../../../src/cli/packs/commands';
import { BUNDLED } from '../../../../src/cli/packs-on-disk';
import { packText } from '../../../../src/reference/export';
import { lanternFiles } from '../../../wikidata-items';
import { otherPack } from '../../record-fixtures';

const folder = mkdtempSync(path.join(tmpdir(), 'packs-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}

function run(...args: string[]) {
  let [out, err] = ['', ''];
  const code = packsCommands(BUNDLED)(
    args,
    (text) => (out += text),
    (text) => (err += text),
  );
  return { code, out, err };
}

describe('import', () => {
  it('says that a pack can come in, and lays it out where it is asked to', () => {
    const file = put('ferry.json', packText(otherPack()));
    expect(run('import', file)).toMatchObject({ code: 0, err: '' });
    const into = path.join(folder, 'into');
    expect(run('import', '--into', into, file).out).toMatch(/ferry-pack 1\.0\.0 can be imported: 1 facts/);
    expect(readdirSync(path.join(into, 'ferry-pack')).toSorted()).toEqual([
      'complete.json',
      'entities.json',
      'facts.json',
      'pack.json',
      'sources.json',
    ]);
    expect(run('import', '--into', into, file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is there already'),
    });
    expect(run('export', path.join(into, 'ferry-pack')).out).toBe(packText(otherPack()));
  });

  it('refuses with everything that is wrong, and writes nothing', () => {
    const file = put('bad.json', packText(otherPack()).replace('"https://', '"javascript:'));
    const into = path.join(folder, 'none');
    const { code, out } = run('import', '--into', into, file);
    expect(code).toBe(1);
    expect(out).toMatch(/refused\n {2}error {4}sources\.json, notice-c, url: is "javascript:/);
    expect(existsSync(into)).toBe(false);
    expect(JSON.parse(run('import', '--json', file).out)).toMatchObject({
      ok: false,
      faults: [{ where: 'sources.json, notice-c, url' }],
    });
  });

  it('refuses a file of 200 MB without reading it', () => {
    const file = put('big.json', '');
    truncateSync(file, 200_000_000); // a hole: it takes no room
    const from = performance.now();
    expect(run('import', file)).toMatchObject({ code: 2, err: expect.stringMatching(/has 200000000 bytes/) });
    expect(performance.now() - from).toBeLessThan(500);
  });

  it.each([
    [[], /takes one file/],
    [['/no/such/file'], /is not there/],
    [[folder], /is no file/],
    [['--loudly', 'x'], /is no option/],
  ])('exits 2 for what cannot be read: %s', (args, message) => {
    expect(run('import', ...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
  });
});

describe('export', () => {
  it('gives a shipped pack as one file that is the same pack', () => {
    const at = path.join(folder, 'bosch.json');
    expect(run('export', '--out', at, 'bosch-universe')).toMatchObject({ code: 0, out: '' });
    const pack = JSON.parse(readFileSync(at, 'utf8'));
    expect(pack.facts).toEqual(JSON.parse(readFileSync(`${BUNDLED}bosch-universe/facts.json`, 'utf8')));
    // It ships already: it cannot come in a second time.
    expect(run('import', at)).toMatchObject({
      code: 1,
      out: expect.stringContaining('ships with Double Take'),
    });
  });

  it('knows no other pack', () => {
    expect(run('export', 'nothing')).toMatchObject({ code: 2, err: expect.stringContaining('is no pack') });
  });
});

describe('from-wikidata', () => {
  it('drafts a pack that import takes, and lists what needs a look', () => {
    const files = lanternFiles().map((text, at) => put(`lantern-${at}.json`, text));
    const { code, out, err } = run('from-wikidata', '--saved', '2026-06-01', ...files);
    expect(code).toBe(0);
    expect(err).toMatch(/^look: .*rests on Wikidata alone/m);
    expect(run('import', put('draft.json', out)).code).toBe(0);
  });

  it('exits 1 where no work is among the items, and 2 where a file is something else', () => {
    const [, , others = ''] = lanternFiles();
    expect(run('from-wikidata', put('people.json', others))).toMatchObject({ code: 1, out: '' });
    expect(run('from-wikidata', put('page.json', '<!doctype html>'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/page\.json: is no JSON/),
    });
  });
});

it('tells about all of them', () => {
  const { code, out } = run('--help');
  expect(code).toBe(0);
  for (const name of ['import', 'export', 'from-wikidata']) expect(out).toContain(`packs -- ${name}`);
});
