import { describe, expect, it } from 'vitest';
import figures from '../../../../docs/quality/figures.json';
import { QUALITY_ROWS, qualityOf } from '../../../../src/ui/options/quality';

describe('the quality that is shown', () => {
  it('is that of the report, new texts first', () => {
    const { date, sets } = qualityOf(figures);
    expect(date).toBe(figures.blind.date);
    expect(sets.map(({ name }) => name)).toEqual(['new', 'known']);
    expect(sets[0]?.figures.sureRecall).toEqual(figures.blind.balanced.sureRecall);
    expect(sets[1]?.documents).toBe(figures.read.counts.documents);
    for (const { figures: shown } of sets) expect(Object.keys(shown)).toEqual([...QUALITY_ROWS]);
  });

  it('does without new texts where none were measured', () => {
    expect(qualityOf({ ...figures, blind: null })).toMatchObject({
      date: figures.now,
      sets: [{ name: 'known' }],
    });
  });
});
