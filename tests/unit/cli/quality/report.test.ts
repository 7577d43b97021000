import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../../src/cli/quality/report';
import { MEASURED } from './made';

const docs = `${import.meta.dirname}/../../../../docs`;
const headings = (text: string) => text.split('\n').filter((one) => one.startsWith('## '));
const made = reportOf(MEASURED);

describe('the report', () => {
  it('is the same bytes for the same measurements', () => {
    expect(reportOf(structuredClone(MEASURED))).toBe(made);
  });

  it('has every section, the blind part before what was read', () => {
    expect(headings(made).map((one) => one.slice(3))).toEqual([
      'At a glance',
      'Blind parts',
      'Texts',
      'By verdict',
      'By attribute',
      'By kind of text',
      'Contrast pairs',
      'Silent texts',
      'Confidence',
      'Precision against recall',
      'Where contradictions are lost',
      'What stands in the way',
      'Rules alone, and rules with a model',
    ]);
  });

  it('names the day and, where told, the commit', () => {
    expect(made).toContain('judged as on 2026-06-01.\n');
    expect(reportOf({ ...MEASURED, commit: 'abcdef1' })).toContain('that of commit abcdef1.');
  });

  it('holds the words written by hand', () => {
    expect(made).toContain('## What stands in the way\n\nWords by hand.\n');
  });

  it('has a row as wide as its head in every table', () => {
    const tables = made
      .trim()
      .split('\n\n')
      .filter((one) => one.startsWith('|'));
    expect(tables.length).toBeGreaterThan(12);
    for (const table of tables)
      expect(new Set(table.split('\n').map((one) => one.split('|').length)).size, table).toBe(1);
  });
});

describe('docs/QUALITY.md', () => {
  const written = readFileSync(`${docs}/QUALITY.md`, 'utf8');

  it('has the sections that the program makes', () => {
    expect(headings(written)).toEqual(headings(made));
  });

  it('has the notes as they are', () => {
    expect(written).toContain(readFileSync(`${docs}/quality/notes.md`, 'utf8').trim());
  });
});
