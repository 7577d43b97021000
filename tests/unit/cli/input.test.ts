import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { interval, wholeDay } from '../../../src/cli/dates';
import { decode } from '../../../src/cli/decode';
import { nowOf, parseOptions, strictnessOf } from '../../../src/cli/options';
import { documentsAt, unreadable } from '../../../src/cli/paths';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('dates', () => {
  it('reads days, months and years as intervals', () => {
    expect(interval('2025-07-14', 'x')).toEqual({ from: '2025-07-14', to: '2025-07-14' });
    expect(interval('2024-02', 'x')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(interval('2025', 'x')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  });

  it.each(['2025-02-30', '2025-13', '14 July 2025', '2025-7-4', '', '20250714'])('refuses %s', (date) => {
    expect(() => interval(date, '--published')).toThrow(/^--published: .*no date.*YYYY-MM-DD/);
  });

  it('wants a whole day where one is needed', () => {
    expect(wholeDay('2025-07-14', '--now')).toBe('2025-07-14');
    expect(() => wholeDay('2025-07', '--now')).toThrow(/not a whole day/);
  });
});

describe('decode', () => {
  it('keeps the byte order mark and every character', () => {
    expect(decode(bytes('\uFEFFRenée 🌊'), 'a.txt')).toBe('\uFEFFRenée 🌊');
  });

  it('says where the encoding breaks', () => {
    expect(() => decode(new Uint8Array([...bytes('abcé'), 0xe9, 0x20]), 'a.txt')).toThrow(
      /a\.txt.*UTF-8.*near byte 6/,
    );
    expect(() => decode(new Uint8Array([0xff, 0xfe, 0x41, 0]), 'a.txt')).toThrow(/UTF-16/);
    expect(() => decode(bytes('abc🌊').subarray(0, 5), 'a.txt')).toThrow(/near byte 5/);
  });

  it('refuses what is empty', () => {
    for (const text of ['', ' \n\t\r\n', '\uFEFF'])
      expect(() => decode(bytes(text), 'a.txt')).toThrow(/is empty/);
  });
});

describe('options', () => {
  const spec = {
    json: { type: 'boolean' },
    strictness: { type: 'string' },
    now: { type: 'string' },
  } as const;

  it('splits flags, values and paths', () => {
    const parsed = parseOptions(['--json', 'a.txt', '--strictness', 'strict', '-', '--now=2026-01-01'], spec);
    expect(parsed.flags).toEqual(new Set(['json']));
    expect(parsed.paths).toEqual(['a.txt', '-']);
    expect(strictnessOf(parsed, 'balanced')).toBe('strict');
    expect(nowOf(parsed)).toBe('2026-01-01');
  });

  it('takes everything after -- as paths', () => {
    expect(parseOptions(['--', '--json'], spec).paths).toEqual(['--json']);
  });

  it('falls back on the default strictness and on today', () => {
    const parsed = parseOptions([], spec);
    expect(strictnessOf(parsed, 'balanced')).toBe('balanced');
    expect(nowOf(parsed)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each([
    [['--jsn'], /--jsn: is no option.*--json/],
    [['-x'], /-x: is no option/],
    [['--strictness'], /--strictness: needs a value/],
    [['--strictness', '--json'], /--strictness: needs a value/],
    [['--json=yes'], /--json: takes no value/],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args, spec)).toThrow(message);
  });

  it('refuses an unknown strictness and names the known ones', () => {
    const parsed = parseOptions(['--strictness', 'severe'], spec);
    expect(() => strictnessOf(parsed, 'balanced')).toThrow(/“severe”.*lenient, balanced, strict/);
  });
});

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
