import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cell, csv } from '../../../src/export/csv';
import { HOSTILE, sheet, sheetFinding } from './sheets';

const rows = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, relax_column_count: false, record_delimiter: '\r\n' });

it('is read back by another reader, a finding or conflict a row', () => {
  const read = rows(csv(sheet()));
  expect(read.map(({ verdict }) => verdict)).toEqual([
    'contradicted',
    'outdated',
    'contradicted',
    'unverifiable',
    'conflict',
  ]);
  expect(read[0]).toMatchObject({
    page: 'https://news.example/ballard?from=a&to=b',
    subject: 'Ballard',
    said: 'Netflix',
    record: 'Prime Video',
    sources: expect.stringMatching(/^https:\/\/\S+ https:\/\/\S+$/),
  });
  expect(read[1]).toMatchObject({ sources_differ: 'yes', decision: 'disputed', as_of: '2025-10-06' });
  expect(read[2]).toMatchObject({ record: '', spoiler_left_out: 'yes', sources: '' });
  expect(read[4]?.said).toBe('ten episodes / eight-part');
});

it('keeps what is written, behind an apostrophe where a spreadsheet would reckon', () => {
  expect(rows(csv(sheet()))[1]?.quote).toBe(`'${HOSTILE}`);
  expect(rows(csv(sheet()))[1]?.note).toMatch(/^'\+1/);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u200b=1', '＝1', '\u202e=1'])(
  'makes %j no formula',
  (text) => {
    expect(cell(text)).toMatch(/^"'[=+\-@＝]/);
  },
);

it('never begins a cell as a formula, and never breaks a row, whatever the page says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '=', '+', '-', '@', '\t=', '"'),
      (text, first) => {
        const made = sheetFinding({ said: first + text, subject: first + text });
        const [row, ...others] = rows(csv(sheet({ findings: [made], conflicts: [] })));
        expect(others).toEqual([]);
        for (const value of Object.values(row ?? {})) expect(value).not.toMatch(/^[=+\-@\t\r\n]/);
      },
    ),
  );
});

it('names no address that is none of the web', () => {
  const [row] = rows(csv(sheet({ page: { ...sheet().page, url: 'file:///home/me/private.html' } })));
  expect(row?.page).toBe('');
});
