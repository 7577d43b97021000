import { describe, expect, it } from 'vitest';
import { buildGate, GATE_LIMIT, sizeOf } from '../../../src/reference/gate';
import { rowsOf, stampOf } from '../../../src/reference/rows';
import { BadPack, bundledPacks, type PackFiles } from '../../../src/store/bundled';
import { makePack } from '../record-fixtures';
import { makeOrigin } from './store-fixtures';

const shipped = bundledPacks();

describe('the packs that ship', () => {
  it('are what their stamp says', async () => {
    const packs = await shipped.load();
    expect(packs.map(({ pack }) => pack.pack.id)).toContain('bosch-universe');
    expect(stampOf(packs.map(({ pack, bundled }) => ({ ...pack.pack, bundled })))).toBe(shipped.stamp);
  });

  it('fit into the gate with every title that they cover', async () => {
    const rows = rowsOf(await shipped.load());
    const gate = buildGate(rows);
    expect(sizeOf(gate)).toBeLessThanOrEqual(GATE_LIMIT);
    const titles = new Set(gate.triggers.flatMap((trigger) => trigger.titles));
    expect([...titles].toSorted()).toEqual(rows.packs.flatMap(({ covers = [] }) => covers).toSorted());
    expect(gate.triggers.find(({ name }) => name === 'Ballard')).toEqual({
      name: 'Ballard',
      titles: ['ballard'],
    });
    expect(gate.triggers.find(({ name }) => name === 'Maggie Q')?.needs).toEqual([]);
    expect(gate.companions).toEqual(expect.arrayContaining(['series', 'Prime Video']));
  });

  it('make one record, in which each covered title has its facts', async () => {
    const store = makeOrigin().store(shipped);
    const { facts, entities } = await store.around(['ballard']);
    expect(facts.some(({ subject, attribute }) => subject === 'ballard' && attribute === 'platform')).toBe(
      true,
    );
    const known = new Set(entities.map(({ id }) => id));
    expect(facts.map(({ subject }) => subject).filter((subject) => !known.has(subject))).toEqual([]);
  });
});

/** The files of one pack, as the build gives them. */
function filesOf(change: Partial<Record<string, string>> = {}): PackFiles {
  const texts = Object.fromEntries(
    Object.entries(makePack()).map(([part, value]) => [`/p/${part}.json`, JSON.stringify(value)]),
  );
  const all: Record<string, string | undefined> = { ...texts, ...change };
  return {
    infos: { '/p/pack.json': texts['/p/pack.json'] as string },
    parts: Object.fromEntries(
      Object.entries(all).flatMap(([path, text]) => (text === undefined ? [] : [[path, async () => text]])),
    ),
  };
}

describe('the files of a pack', () => {
  it('are read part by part', async () => {
    const [loaded] = await bundledPacks(filesOf()).load();
    expect(loaded).toEqual({ pack: makePack(), bundled: true });
  });

  it('need not say what is complete', async () => {
    const [loaded] = await bundledPacks(filesOf({ '/p/complete.json': undefined })).load();
    expect(loaded?.pack.complete).toEqual([]);
  });

  it.each([
    ['no JSON', { '/p/facts.json': '[' }, /facts\.json/],
    ['a part missing', { '/p/sources.json': undefined }, /sources/],
    ['a fact of no attribute', { '/p/facts.json': '[{"id":"a"}]' }, /facts\.json, a/],
  ])('that are wrong say where: %s', async (_, change, where) => {
    const loading = bundledPacks(filesOf(change)).load();
    await expect(loading).rejects.toThrow(BadPack);
    await expect(loading).rejects.toThrow(where);
  });
});
