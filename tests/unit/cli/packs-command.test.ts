import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packsCommand } from '../../../src/cli/packs-command';
import { BUNDLED } from '../../../src/cli/packs-on-disk';
import { fact, makePack, otherPack } from '../record-fixtures';

const folder = mkdtempSync(path.join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of packs, each given by its parts; text is written as it is. */
function packs(name: string, given: Record<string, Record<string, unknown>>): string {
  for (const [id, parts] of Object.entries(given)) {
    mkdirSync(`${folder}/${name}/${id}`, { recursive: true });
    for (const [part, value] of Object.entries(parts)) {
      writeFileSync(
        `${folder}/${name}/${id}/${part}.json`,
        typeof value === 'string' ? value : JSON.stringify(value),
      );
    }
  }
  return `${folder}/${name}`;
}

function run(...args: string[]) {
  let [out, err] = ['', ''];
  const code = packsCommand(BUNDLED)(
    args,
    (text) => (out += text),
    (text) => (err += text),
  );
  return { code, out, err };
}

it('finds nothing to mend in the packs that ship with the extension', () => {
  const { code, out } = run();
  expect(out).toMatch(/^bosch-universe \d+\.\d+\.\d+: \d+ entities, \d+ facts/m);
  expect(out).not.toMatch(/^ {2}(error|warning) /m);
  expect(code).toBe(0);
});

describe('packs of a folder', () => {
  it('are told with every error, and exit 1', () => {
    const at = packs('faulty', { one: { ...makePack(), facts: '[', sources: '{' }, two: { ...otherPack() } });
    const { code, out } = run(at);
    expect(code).toBe(1);
    expect(out).toMatch(
      /one: not a pack\n {2}error {4}facts\.json: is no JSON.*\n {2}error {4}sources\.json: is no JSON/,
    );
    expect(out).toMatch(
      /ferry-pack 1\.0\.0: 2 entities, 1 facts, 0 complete lists, 1 sources; known through 2030-06-30/,
    );
  });

  it('may speak of one another’s entities', () => {
    const facts = [
      fact(
        'seen',
        'night-ferry',
        'spin-off',
        { entity: 'harbour' },
        { confidence: 'medium', sources: ['notice-c'] },
      ),
    ];
    const ferry = { ...otherPack({ facts }) };
    expect(run(packs('alone', { ferry })).out).toMatch(/seen: speaks of harbour/);
    expect(run(packs('together', { ferry, harbour: { ...makePack() } })).out).not.toMatch(
      /seen: speaks of harbour/,
    );
  });

  it('are one JSON line each with --json', () => {
    const { code, out } = run('--json', packs('lines', { ferry: { ...otherPack() } }));
    const line = JSON.parse(out);
    expect(line).toMatchObject({ id: 'ferry-pack', facts: 1 });
    // One source cannot carry high confidence.
    expect(line.errors[0]).toMatchObject({ where: 'facts.json, ferry-platform', rule: 'sourcing' });
    expect(code).toBe(1);
  });
});

describe('what cannot be read', () => {
  it.each([
    [['/no/such/folder'], /\/no\/such\/folder: holds no packs\. /],
    [['--quietly'], /--quietly: is no option of this command/],
  ])('exits 2 with a message: %s', (args, message) => {
    const { code, out, err } = run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });

  it('is a file that is no UTF-8', () => {
    const at = packs('latin', { ferry: { ...otherPack() } });
    writeFileSync(`${at}/ferry/entities.json`, Buffer.from('"Ren\xe9e"', 'latin1'));
    expect(run(at)).toMatchObject({ code: 2, err: expect.stringContaining('entities.json') });
  });
});
