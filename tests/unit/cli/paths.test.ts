import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentsAt, unreadable } from '../../../src/cli/paths';

describe('documentsAt', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
  mkdirSync(`${folder}/sub/.hidden`, { recursive: true });
  mkdirSync(`${folder}/none`);
  for (const name of ['b.txt', 'a.HTML', 'a.labels.json', 'sub/c.htm', 'sub/.hidden/d.txt'])
    writeFileSync(`${folder}/${name}`, 'x');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds the documents of a folder and below, in order', () => {
    const found = [`${folder}/a.HTML`, `${folder}/b.txt`, `${folder}/sub/c.htm`];
    expect(documentsAt(folder)).toEqual(found);
    expect(documentsAt(`${folder}//`)).toEqual(found);
  });

  it('leaves single paths and standard input as given', () => {
    expect(documentsAt(`${folder}/b.txt`)).toEqual([`${folder}/b.txt`]);
    expect(documentsAt('-')).toEqual(['-']);
  });

  it('says what is wrong with a path', () => {
    expect(() => documentsAt(`${folder}/gone.txt`)).toThrow(/gone\.txt: there is no such file/);
    expect(() => documentsAt(`${folder}/none`)).toThrow(/holds no \.txt or \.html/);
    expect(() => documentsAt(`${folder}/a.labels.json`)).toThrow(/neither \.txt nor \.html/);
  });

  it('tells a file that may not be read from one that cannot', () => {
    const failure = (code: string) => unreadable('a.txt', Object.assign(new Error(code), { code })).message;
    expect(failure('EACCES')).toMatch(/a\.txt: may not be read/);
    expect(failure('EISDIR')).toMatch(/a\.txt: cannot be read \(EISDIR\)/);
  });
});
