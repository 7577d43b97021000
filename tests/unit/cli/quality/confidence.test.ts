import { expect, it } from 'vitest';
import { confidenceOf } from '../../../../src/cli/quality/confidence';
import { TEXTS } from './made';

it('counts right flags of each confidence, in documents and rows apart', () => {
  expect(confidenceOf(TEXTS)).toEqual({
    high: { documents: { hit: 1, of: 2 }, rows: { hit: 1, of: 1 } },
    medium: { documents: { hit: 1, of: 1 }, rows: { hit: 0, of: 1 } },
    low: { documents: { hit: 1, of: 1 }, rows: { hit: 1, of: 1 } },
  });
});
