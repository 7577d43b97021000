import { expect, it } from 'vitest';
import { isInWords } from '../../../../src/cli/quality/words';
import { ATTRIBUTE_IDS } from '../../../../src/engine/attribute-ids';

it('parts free words from typed values', () => {
  expect(ATTRIBUTE_IDS.filter(isInWords)).toEqual(
    expect.arrayContaining(['character', 'plot', 'person', 'other']),
  );
  for (const typed of ['platform', 'premiere-date', 'role', 'cast', 'renewal', 'studio', 'based-on'])
    expect(isInWords(typed)).toBe(false);
  expect(isInWords('no attribute')).toBe(false);
});
