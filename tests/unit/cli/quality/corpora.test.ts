import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CORPUS, corporaIn, kindsIn, nameOf } from '../../../../src/cli/quality/corpora';
import { READ_FOLDERS } from '../../../../src/cli/train/corpora';

const folder = mkdtempSync(path.join(tmpdir(), 'corpora-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the corpora of this repository', () => {
  const corpora = corporaIn(CORPUS);

  it('are there, and all that the model learns from are said to be read', () => {
    for (const one of corpora) expect(existsSync(`${CORPUS}/${one.folder}`), one.folder).toBe(true);
    const read = corpora.filter(({ standing }) => standing === 'read').map((one) => one.folder);
    expect(READ_FOLDERS.map((one) => path.basename(one)).sort()).toEqual(read.sort());
    expect(corpora.find(({ folder }) => folder === 'second')?.standing).toBe('seen');
  });

  it('have kinds for documents that are there, one each', () => {
    const names = [...kindsIn(CORPUS).values()].flatMap((one) => [...one]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(existsSync(`${CORPUS}/${name}.labels.json`), name).toBe(true);
  });
});

describe('a list of corpora', () => {
  it('has to name every folder with texts', () => {
    writeFileSync(`${folder}/corpora.json`, '[]');
    mkdirSync(`${folder}/new-texts`);
    mkdirSync(`${folder}/attributes`);
    expect(() => corporaIn(folder)).toThrow(/does not list new-texts\. Say who wrote/);
  });

  it('has to say whether they were read', () => {
    const one = { folder: 'new-texts', by: 'a writer', holds: 'texts', standing: 'perhaps', covered: true };
    writeFileSync(`${folder}/corpora.json`, JSON.stringify([one]));
    expect(() => corporaIn(folder)).toThrow(/0\.standing/);
    writeFileSync(`${folder}/corpora.json`, JSON.stringify([{ ...one, standing: 'held' }]));
    expect(corporaIn(folder)).toHaveLength(1);
  });

  it('has to be there', () => {
    expect(() => corporaIn(`${folder}/nowhere`)).toThrow(/there is no such file/);
    expect(() => kindsIn(folder)).toThrow(/kinds\.json: there is no such file/);
  });
});

it('names a document by its folder and its name', () => {
  expect(nameOf('/a/b/press/p01.txt')).toBe('press/p01');
});
