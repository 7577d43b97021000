import { describe, expect, it } from 'vitest';
import { crossValidate } from '../../../../src/cli/train/report';
import type { Sample } from '../../../../src/cli/train/samples';

const sample = (group: number, label: string, feature: string): Sample => ({
  kind: 'date',
  features: ['bias', feature],
  label,
  group: `text ${String(group).padStart(2, '0')}`,
});

describe('cross-validation', () => {
  it('finds what can be learned from the other texts', () => {
    const plain = Array.from({ length: 40 }, (_, at) =>
      at % 2 === 0 ? sample(at, 'premiere-date', 'premiere') : sample(at, 'none', 'trailer'),
    );
    const { samples, at } = crossValidate('date', plain, 5);
    expect(samples).toBe(40);
    expect(at[0]).toEqual({ threshold: 0.5, named: 20, right: 20, there: 20 });
  });

  it('never learns from the text it is tried on', () => {
    // Each text has a word of its own that settles everything: outside it that word teaches nothing.
    const own = Array.from({ length: 40 }, (_, at) => [
      sample(at, at % 2 === 0 ? 'premiere-date' : 'end-date', `word ${at}`),
      sample(at, at % 2 === 0 ? 'premiere-date' : 'end-date', `word ${at}`),
    ]).flat();
    const { at } = crossValidate('date', own, 5, { passes: 10, rate: 0.25, penalty: 1e-3, least: 1 });
    expect(at.find(({ threshold }) => threshold === 0.9)?.named).toBe(0);
  });
});
