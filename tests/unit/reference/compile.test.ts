import { describe, expect, it } from 'vitest';
import { compile, compilePacks } from '../../../src/reference/compile';
import { rowsOf } from '../../../src/reference/rows';
import { fact, harbourParts, makePack, of, otherPack } from '../record-fixtures';

const reference = compilePacks([
  { pack: makePack(), bundled: true },
  { pack: otherPack(), bundled: false },
]);
const factOf = (subject: string, id: string) =>
  reference.factsOf.get(subject)?.find((known) => known.id === id);

describe('compile', () => {
  it('files facts under their subject, with pack and sources', () => {
    expect(factOf('harbour', 'harbour-platform')).toEqual({
      id: 'harbour-platform',
      subject: 'harbour',
      attribute: 'platform',
      value: { entity: 'streamo', as: 'original' },
      time: 'fixed',
      confidence: 'high',
      sources: ['notice-a'],
      pack: 'harbour-pack',
      knownThrough: '2030-06-30',
    });
  });

  it("takes the fact's own horizon, else its subject's, else its pack's", () => {
    const { pack, ...rest } = makePack();
    const subjects = { 'harbour-novels': { knownThrough: '2030-01-31' } };
    const compiled = compilePacks([{ pack: { pack: { ...pack, subjects }, ...rest }, bundled: true }]);
    const horizon = (subject: string) =>
      compiled.factsOf.get(subject)?.map((known) => [known.id, known.knownThrough]);
    expect(horizon('harbour')).toContainEqual(['harbour-based-on', '2029-12-31']);
    expect(horizon('harbour')).toContainEqual(['harbour-premiere', '2030-06-30']);
    expect(horizon('harbour-novels')).toContainEqual(['novels-count', '2030-01-31']);
  });

  it('lifts the time out of its envelope', () => {
    expect(factOf('harbour-novels', 'novels-count')).toMatchObject({ time: 'growing', asOf: '2030-05' });
  });

  it('says which packs ship with the extension', () => {
    expect([...reference.bundled]).toEqual(['harbour-pack']);
  });

  it('spans from the first day a fact speaks of to the last horizon', () => {
    expect(reference.horizon).toEqual({ from: '2029-03-04', to: '2030-06-30' });
    const older = compilePacks([
      {
        bundled: true,
        pack: makePack({ facts: [fact('old', 'harbour', 'premiere-date', { date: '1999' })] }),
      },
    ]);
    expect(older.horizon.from).toBe('1999-01-01');
    expect(compilePacks([{ bundled: true, pack: makePack({ facts: [] }) }]).horizon.from).toBeNull();
  });

  it('keeps complete lists without their pack', () => {
    expect(reference.complete[0]).toEqual({
      subject: 'harbour',
      attribute: 'episode-title',
      season: 1,
      through: '2030-06-30',
    });
  });

  it('refuses a fact whose pack is not there', () => {
    const rows = rowsOf([{ pack: makePack(), bundled: true }]);
    expect(() => compile({ ...rows, packs: [] })).toThrow(
      /belongs to pack harbour-pack, which is not loaded/,
    );
  });
});

describe('one entity in two packs', () => {
  it('takes nothing of how it is recognised from an imported pack', () => {
    expect(reference.entities.get('streamo')?.aliases).toEqual(['Streamo Plus']);
    expect(reference.factsOf.get('night-ferry')).toHaveLength(1);
  });

  it('joins the names of bundled packs', () => {
    const both = compilePacks([
      { pack: makePack(), bundled: true },
      { pack: otherPack(), bundled: true },
    ]);
    expect(both.entities.get('streamo')?.aliases.toSorted()).toEqual(['Streamo Plus', 'Streamo TV']);
  });

  it('puts the bundled pack first, whatever the order of loading', () => {
    const { entities } = compilePacks([
      { pack: otherPack({ entities: [of('platform', 'streamo', 'Not Streamo')] }), bundled: false },
      { pack: makePack({ entities: harbourParts().entities }), bundled: true },
    ]);
    expect(entities.get('streamo')?.name).toBe('Streamo');
  });
});
