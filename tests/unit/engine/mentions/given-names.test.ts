import { describe, expect, it } from 'vitest';
import { opensLikePerson } from '../../../../src/engine/mentions/given-names';

describe('given names', () => {
  it('open a person', () => {
    for (const name of ['Lucy Liu', 'J. G. Ballard', 'Hildur Something'])
      expect(opensLikePerson(name)).toBe(true);
    for (const name of ['Hong Kong', 'Void Moon', 'SAG Award']) expect(opensLikePerson(name)).toBe(false);
  });
});
