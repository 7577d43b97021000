import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordOf } from '../../../../src/cli/record';
import { trainCommand } from '../../../../src/cli/train/train-command';
import { makePack } from '../../record-fixtures';

const record = recordOf([{ pack: makePack(), bundled: true }]);
const folder = mkdtempSync(path.join(tmpdir(), 'train-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CHANNELS = ['Streamo', 'Viewbox'];
/** Pairs and marked texts enough for one kind of slot. */
beforeAll(() => {
  const pairs = Array.from({ length: 60 }, (_, at) => ({
    id: `p${at}`,
    attribute: 'platform',
    true: `After ${at + 2} days I saw Harbour: Tides on Streamo again.`,
    false: `After ${at + 2} days I saw Harbour: Tides on Viewbox again.`,
  }));
  const marked = Array.from({ length: 60 }, (_, at) => ({
    id: `m${at}`,
    text: `The ${CHANNELS[at % 2]} app broke ${at + 2} times; Harbour: Tides is on ${CHANNELS[(at + 1) % 2]}.`,
    marks: [{ attribute: 'platform', value: CHANNELS[(at + 1) % 2], subject: 'harbour-tides' }],
  }));
  const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(`${folder}/contrast.jsonl`, lines(pairs));
  writeFileSync(`${folder}/marked.jsonl`, lines(marked));
});

function train(...args: string[]) {
  let [out, err] = ['', ''];
  const written = new Map<string, string>();
  const code = trainCommand(
    () => record,
    (file, text) => written.set(file, text),
  )(
    args,
    (text) => (out += text),
    (text) => (err += text),
  );
  return { code, out, err, written };
}

describe('train', () => {
  it('writes the same bytes each time, after a cross-validation', () => {
    const first = train('--out', 'w.json', folder);
    expect(first.err).toBe('');
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^platform +240 slots {3}p>0\.5: \d+\/\d+ right, of 180/);
    const json = first.written.get('w.json') as string;
    expect(JSON.parse(json).platform.classes).toEqual(['none', 'platform']);
    expect(train('--quick', '--out', 'w.json', folder).written.get('w.json')).toBe(json);
  });

  it('says what is wrong with what it is given', () => {
    const none = mkdtempSync(`${folder}/none-`);
    expect(train(none)).toMatchObject({ code: 2, err: expect.stringContaining('too few labelled values') });
    expect(train(`${folder}/nowhere`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no such file'),
    });
    expect(train('--fast')).toMatchObject({ code: 2, err: expect.stringContaining('--quick') });
  });
});
