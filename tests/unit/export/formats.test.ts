import { expect, it } from 'vitest';
import { FORMAT_IDS, FORMATS, fileName } from '../../../src/export/formats';
import { sheet } from './sheets';

it('writes each format, with a newline at its end', () => {
  for (const id of FORMAT_IDS) expect(FORMATS[id].write(sheet())).toMatch(/\S\r?\n$/);
});

it('names a file by what was compared and when, in signs that every disk takes', () => {
  expect(fileName(sheet(), 'csv')).toBe('double-take-news.example-2026-11-25.csv');
  const page = { ...sheet().page, url: 'http://[::1]/../../x' };
  expect(fileName(sheet({ page }), 'markdown')).toBe('double-take-1-2026-11-25.md');
});
