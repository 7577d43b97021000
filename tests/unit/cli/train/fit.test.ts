import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitModel } from '../../../../src/cli/train/fit';
import type { Sample } from '../../../../src/cli/train/samples';
import { LEVELS, probabilities } from '../../../../src/engine/model/classify';

const sample = (group: number, label: string, ...features: string[]): Sample => ({
  kind: 'date',
  features: ['bias', ...features],
  label,
  group: `text ${group}`,
});

/** Forty texts: "premiere" makes a premiere, "trailer" nothing, "day" stands with both. */
const SAMPLES = Array.from({ length: 40 }, (_, at) =>
  at % 2 === 0 ? sample(at, 'premiere-date', 'premiere', 'day') : sample(at, 'none', 'trailer', 'day'),
);

describe('fitting', () => {
  const model = fitModel(SAMPLES);
  const chance = (label: string, ...features: string[]) =>
    probabilities(model, ['bias', ...features])[model.classes.indexOf(label)] as number;

  it('learns what speaks for a class, and nothing from what stands with all', () => {
    expect(model.classes).toEqual(['none', 'premiere-date']);
    expect(chance('premiere-date', 'premiere', 'day')).toBeGreaterThan(0.9);
    expect(chance('none', 'trailer', 'day')).toBeGreaterThan(0.9);
    expect(chance('none', 'day')).toBeCloseTo(0.5, 1);
    expect(chance('none', 'never seen')).toBeCloseTo(0.5, 1);
  });

  it('makes the same bytes of the same samples', () => {
    expect(JSON.stringify(fitModel(structuredClone(SAMPLES)))).toBe(JSON.stringify(model));
  });

  it('leaves out what fewer texts have than asked, however often one has it', () => {
    const often = Array.from({ length: 9 }, () => sample(0, 'premiere-date', 'seldom'));
    const { weights } = fitModel([...SAMPLES, ...often]);
    expect(weights).toHaveProperty('premiere');
    expect(weights).not.toHaveProperty('seldom');
  });

  it('stores one letter a class and feature, whatever the samples', () => {
    const one = fc.record({
      group: fc.nat(8),
      label: fc.constantFrom('a', 'b', 'c'),
      features: fc.array(fc.constantFrom('u', 'v', 'w', 'x'), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), (all) => {
        const made = fitModel(
          all.map(({ group, label, features }) => sample(group, label, ...new Set(features))),
          { passes: 3, rate: 0.25, penalty: 1e-3, least: 1 },
        );
        for (const row of Object.values(made.weights)) {
          expect(row).toHaveLength(made.classes.length);
          for (const letter of row) expect(LEVELS).toContain(letter);
        }
        const sum = probabilities(made, ['bias', 'u']).reduce((total, each) => total + each, 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
      { numRuns: 100 },
    );
  });
});
