import { describe, expect, it } from 'vitest';
import { missRowEntries, wrongRowEntries } from '../../../../src/cli/eval/lists';
import { type Check, judgeRow, rowFigures } from '../../../../src/cli/eval/row-outcomes';
import type { Row } from '../../../../src/cli/eval/rows';
import { finding } from './made';

const contrast: Row = {
  kind: 'contrast',
  id: 'c1',
  attribute: 'premiere-date',
  true: 'right',
  false: 'wrong',
};
const silent: Row = { kind: 'silent', id: 's1', text: 'nothing' };
const everyday: Row = { kind: 'everyday', id: 'e1', title: 'From', silent: 'from here', found: 'From there' };

/** Finds in each text what the table says. */
const check =
  (table: Record<string, ReturnType<typeof finding>[]>): Check =>
  (text) => ({ findings: table[text] ?? [], seen: 'nothing', stages: [] });
const date = finding('July 9, 2025', { attribute: 'premiere-date' });

describe('judgeRow', () => {
  it('is right in both halves when only the false one is flagged', () => {
    const one = judgeRow(contrast, 'f', check({ wrong: [date], right: [{ ...date, verdict: 'supported' }] }));
    expect([one.quiet?.right, one.loud?.right]).toEqual([true, true]);
  });

  it('takes outdated and a neighbouring attribute for a flag', () => {
    const near = { ...date, attribute: 'end-date' as const, verdict: 'outdated' as const };
    expect(judgeRow(contrast, 'f', check({ wrong: [near] })).loud?.right).toBe(true);
  });

  it('counts no flag of another attribute in a contrast pair', () => {
    const other = judgeRow(
      contrast,
      'f',
      check({ wrong: [finding('Netflix')], right: [finding('Netflix')] }),
    );
    expect([other.quiet?.right, other.loud?.right]).toEqual([true, false]);
  });

  it('counts any flag in silent and everyday rows', () => {
    expect(judgeRow(silent, 'f', check({ nothing: [date] }))).toMatchObject({
      quiet: { right: false },
      loud: null,
    });
    expect(
      judgeRow(silent, 'f', check({ nothing: [{ ...date, verdict: 'unverifiable' }] })).quiet?.right,
    ).toBe(true);
    expect(judgeRow(everyday, 'f', check({ 'From there': [date] }))).toMatchObject({
      quiet: { right: true },
      loud: { right: true },
    });
  });

  it('hands over the row’s date and a name to find it by', () => {
    const asked: unknown[] = [];
    judgeRow({ ...silent, published: '2025-07' }, 'f.jsonl', (...args) => {
      asked.push(args);
      return { findings: [], seen: '', stages: null };
    });
    expect(asked).toEqual([['nothing', '2025-07', 'f.jsonl#s1']]);
  });
});

describe('figures and lists of rows', () => {
  const rows = [
    judgeRow(contrast, 'f', check({ wrong: [date] })),
    judgeRow(contrast, 'f', check({ wrong: [date], right: [date] })),
    judgeRow(contrast, 'f', check({})),
    judgeRow(silent, 'f', check({})),
  ];

  it('count rows right as a whole and by half', () => {
    expect(rowFigures(rows)).toEqual({ rows: 4, both: 2, quiet: 3, loud: 2 });
  });

  it('name the failing halves', () => {
    expect(rows.flatMap(wrongRowEntries).map((one) => one.text.split('\n')[1]?.trim())).toEqual(['right']);
    expect(rows.flatMap(missRowEntries)).toEqual([
      { attribute: 'premiere-date', text: 'MISS-ROW f#c1 premiere-date seen=nothing\n    wrong' },
    ]);
  });
});
