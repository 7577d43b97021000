import { describe, expect, it } from 'vitest';
import { modelJson } from '../../../../src/cli/train/size';
import { LEVELS, MIDDLE, type Model } from '../../../../src/engine/model/classify';

const row = (level: number) => `${LEVELS[MIDDLE + level]}${LEVELS[MIDDLE - level]}`;
const MODEL: Model = {
  date: {
    classes: ['none', 'premiere-date'],
    scale: 0.1,
    weights: { weak: row(1), mild: row(5), strong: row(30) },
  },
};

describe('the size of the weights', () => {
  const whole = modelJson(MODEL);

  it('stays as it is where there is room', () => {
    expect(JSON.parse(whole)).toEqual(MODEL);
    expect(whole.endsWith('}\n')).toBe(true);
  });

  it('falls by what says least', () => {
    const slim = modelJson(MODEL, whole.length - 1);
    expect(slim.length).toBeLessThan(whole.length);
    expect(Object.keys(JSON.parse(slim).date.weights)).toEqual(['mild', 'strong']);
  });

  it('is an error where no weight can be kept', () => {
    expect(() => modelJson(MODEL, 10)).toThrow(/10 bytes/);
  });
});
