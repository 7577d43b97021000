import { describe, expect, it } from 'vitest';
import { LEVELS, MIDDLE, probabilities, type SlotModel } from '../../../../src/engine/model/classify';

const row = (...levels: number[]) => levels.map((level) => LEVELS[MIDDLE + level]).join('');
const MODEL: SlotModel = {
  classes: ['none', 'platform', 'studio'],
  scale: 0.5,
  weights: { bias: row(2, 0, 0), on: row(0, 6, 0), produced: row(0, 0, 31), plain: row(0, 0, 0) },
};

describe('probabilities', () => {
  it('are the softmax of the summed weights, in the order of the classes', () => {
    const [none, platform, studio] = probabilities(MODEL, ['bias', 'on']) as [number, number, number];
    expect(none + platform + studio).toBeCloseTo(1, 12);
    expect(platform / studio).toBeCloseTo(Math.exp(3), 9);
    expect(none / studio).toBeCloseTo(Math.exp(1), 9);
  });

  it('are equal where nothing is known', () => {
    for (const chance of probabilities(MODEL, ['never seen', 'plain'])) expect(chance).toBeCloseTo(1 / 3, 12);
  });

  it('do not take what every object has for a feature', () => {
    expect(probabilities(MODEL, ['constructor', 'toString', '__proto__'])).toEqual(probabilities(MODEL, []));
  });

  it('stay numbers at any weight', () => {
    const many = Array.from({ length: 200 }, () => 'produced');
    expect(probabilities(MODEL, many)).toEqual([0, 0, 1].map((one) => expect.closeTo(one, 9)));
  });
});
