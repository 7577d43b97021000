import { describe, expect, it } from 'vitest';
import { type Migrations, migrate } from '../../../src/reference/migrate';

const packOf = (schema: unknown) => ({ pack: { schema, id: 'a' }, facts: [] });
/** Two steps: form 2 calls facts `statements`, form 3 has a list of tags. */
const STEPS: Migrations = {
  1: ({ facts, ...rest }) => ({ ...rest, statements: facts }),
  2: (pack) => ({ ...pack, tags: [] }),
};

describe('a pack', () => {
  it('of the present form stays as it is', () => {
    const pack = packOf(1);
    expect(migrate(pack)).toEqual({ ok: true, value: pack });
  });

  it('of an older form goes every step, and says the present form', () => {
    expect(migrate(packOf(1), STEPS, 3)).toEqual({
      ok: true,
      value: { pack: { schema: 3, id: 'a' }, statements: [], tags: [] },
    });
    expect(migrate(packOf(2), STEPS, 3)).toMatchObject({ ok: true, value: { facts: [], tags: [] } });
  });

  it.each<[unknown, Migrations, number, RegExp]>([
    [packOf(4), STEPS, 3, /is 4, newer than/],
    [packOf(1), { 2: (pack) => pack }, 3, /is 1, a form that is no longer read/],
    [packOf('1'), STEPS, 3, /is "1"/],
    [packOf(1.5), STEPS, 3, /is 1\.5/],
    [packOf(0), STEPS, 3, /is 0/],
    [packOf(undefined), STEPS, 3, /is missing/],
    [{ facts: [] }, STEPS, 3, /is no pack/],
    [[], STEPS, 3, /is no pack/],
  ])('of no known form is refused: %j', (value, steps, present, says) => {
    const result = migrate(value, steps, present);
    expect(result).toMatchObject({ ok: false, fault: { what: expect.stringMatching(says) } });
  });
});
