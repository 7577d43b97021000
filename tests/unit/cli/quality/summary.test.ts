import { expect, it } from 'vitest';
import { countsOf, summaryOf } from '../../../../src/cli/quality/summary';
import { TEXTS } from './made';

it('counts what there is', () => {
  expect(countsOf(TEXTS)).toEqual({ documents: 2, claims: 5, pairs: 3, silent: 1 });
});

it('has all figures at strict', () => {
  const strict = summaryOf(TEXTS, 'strict');
  expect(strict).toMatchObject({
    flagPrecision: { hit: 3, of: 4 },
    high: { hit: 2, of: 3 },
    sureRecall: { hit: 3, of: 5 },
    sureTyped: { hit: 3, of: 4 },
    sureWords: { hit: 0, of: 1 },
    pairs: { both: { hit: 2, of: 3 }, trueHalf: { hit: 3, of: 3 }, falseHalf: { hit: 2, of: 3 } },
    titledPairs: { both: { hit: 2, of: 2 } },
    silent: { hit: 0, of: 1 },
  });
});

it('is of what balanced shows', () => {
  const balanced = summaryOf(TEXTS, 'balanced');
  expect(balanced.sureRecall).toEqual({ hit: 2, of: 5 });
  expect(balanced.pairs.both).toEqual({ hit: 1, of: 3 });
});
