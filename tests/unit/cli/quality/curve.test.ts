import { expect, it } from 'vitest';
import { curveOf, totalOf } from '../../../../src/cli/quality/curve';
import { TEXTS } from './made';

it('has a point a strictness for each attribute, over documents and rows', () => {
  const curve = curveOf(TEXTS);
  expect([...curve.keys()]).toEqual([
    'platform',
    'role',
    'character',
    'critic-score',
    'episode-count',
    'premiere-date',
  ]);
  expect(curve.get('platform')).toEqual({
    lenient: { right: { hit: 2, of: 2 }, found: { hit: 2, of: 3 } },
    balanced: { right: { hit: 2, of: 3 }, found: { hit: 2, of: 3 } },
    strict: { right: { hit: 3, of: 4 }, found: { hit: 3, of: 3 } },
  });
  expect(curve.get('premiere-date')?.strict).toEqual({ right: { hit: 0, of: 1 }, found: { hit: 0, of: 0 } });
});

it('adds up', () => {
  const total = totalOf(TEXTS);
  for (const strictness of ['lenient', 'balanced', 'strict'] as const)
    for (const side of ['right', 'found'] as const)
      for (const count of ['hit', 'of'] as const)
        expect(total[strictness][side][count]).toBe(
          [...curveOf(TEXTS).values()].reduce((sum, one) => sum + one[strictness][side][count], 0),
        );
});
