import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { packText } from '../../../src/reference/export';
import type { Pack } from '../../../src/reference/schema';
import { importsFrom } from '../../../src/store/imports';
import {
  answerDesk,
  type DeskAnswer,
  type DeskReplies,
  type DeskRequest,
  serveDesk,
} from '../../../src/store/pack-desk';
import { RecordStore } from '../../../src/store/record';
import { Shelf, ShelfDatabase } from '../../../src/store/shelf';
import { fact, makePack, otherPack } from '../record-fixtures';
import { bundledOf, makeLock, makeOrigin } from './store-fixtures';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const today = '2030-07-01';
const fileOf = (text: string, name = 'ferry.json') => new File([text], name);
const at = (version: string, change: Partial<Pack> = {}): Pack => {
  const pack = otherPack(change);
  return { ...pack, pack: { ...pack.pack, version } };
};

/** One origin: its shelf, its record, and the desk of an options page. */
function makeHouse(bundled = bundledOf(makePack())) {
  const indexedDB = new IDBFactory();
  const lock = makeLock();
  const origin = makeOrigin(indexedDB);
  const database = () => new ShelfDatabase({ indexedDB, IDBKeyRange });
  const shelf = new Shelf(database);
  const store = (shipped = bundled) =>
    new RecordStore({
      database: origin.database,
      bundled: shipped,
      imports: importsFrom(new Shelf(database)),
      lock,
      patience: 1_000,
    });
  const ask = <R extends DeskRequest>(request: R) =>
    answerDesk(request, { shelf, bundled: bundled.load }) as Promise<DeskReplies[R['kind']]>;
  const bring = (pack: Pack | string, name?: string) =>
    ask({ kind: 'import', file: fileOf(typeof pack === 'string' ? pack : packText(pack), name), today });
  return { shelf, database, store, ask, bring };
}

const factIds = (rows: { facts: { id: string }[] }) => rows.facts.map(({ id }) => id);

describe('an imported pack', () => {
  it('is in the record at the next look, and listed with where it came from', async () => {
    const house = makeHouse();
    const store = house.store();
    const before = await store.stamp();
    expect(await house.bring(otherPack(), 'from a friend.json')).toEqual({
      ok: true,
      name: 'Pack ferry-pack',
      facts: 1,
      replaced: null,
      remarks: 1,
    });
    expect(factIds(await store.around(['night-ferry']))).toEqual(['ferry-platform']);
    expect(await store.stamp()).not.toBe(before);
    expect(await house.ask({ kind: 'list' })).toEqual([
      expect.objectContaining({
        id: 'ferry-pack',
        origin: 'from a friend.json',
        imported: today,
        counts: { entities: 2, facts: 1, sources: 1 },
        active: true,
        off: [],
      }),
    ]);
    expect((await store.all()).packs.map(({ id, bundled }) => [id, bundled])).toEqual([
      ['harbour-pack', true],
      ['ferry-pack', false],
    ]);
  });

  it('outlives the record’s database', async () => {
    const house = makeHouse();
    await house.bring(otherPack());
    const store = house.store();
    await store.stamp();
    const rebuilt = house.store();
    await rebuilt.reload();
    expect(factIds(await rebuilt.around(['night-ferry']))).toEqual(['ferry-platform']);
  });

  it('is replaced by a newer one of its id, also by one of the same version', async () => {
    const house = makeHouse();
    await house.bring(at('1.0.0'));
    const store = house.store();
    await store.stamp();
    const changed = at('1.0.0', {
      facts: [{ ...otherPack().facts[0], id: 'ferry-other' }] as Pack['facts'],
    });
    expect(await house.bring(changed)).toMatchObject({ ok: true, replaced: '1.0.0' });
    expect(factIds(await store.around(['night-ferry']))).toEqual(['ferry-other']);
  });

  it('is taken out, put back, exported as it came in, and discarded', async () => {
    const house = makeHouse();
    await house.bring(otherPack());
    const store = house.store();
    await house.ask({ kind: 'use', pack: 'ferry-pack', active: false });
    expect(factIds(await store.around(['night-ferry']))).toEqual([]);
    await house.ask({ kind: 'use', pack: 'ferry-pack', active: true });
    expect(factIds(await store.around(['night-ferry']))).toEqual(['ferry-platform']);
    const text = await house.ask({ kind: 'export', pack: 'ferry-pack' });
    await house.ask({ kind: 'discard', pack: 'ferry-pack' });
    expect(await house.ask({ kind: 'list' })).toEqual([]);
    expect(await house.ask({ kind: 'export', pack: 'ferry-pack' })).toBeNull();
    expect(await house.bring(text ?? '')).toMatchObject({ ok: true });
  });
});

describe('a refused import', () => {
  it.each<[string, string]>([
    ['cut short', packText(otherPack()).slice(0, 200)],
    [
      'a clash with the record',
      packText(
        otherPack({
          facts: [
            fact('harbour-platform', 'night-ferry', 'episode-count', { count: 3 }, { sources: ['notice-c'] }),
          ],
        }),
      ),
    ],
  ])('changes nothing: %s', async (_, text) => {
    const house = makeHouse();
    await house.bring(at('1.0.0'));
    const store = house.store();
    const before = [await store.stamp(), await house.ask({ kind: 'list' })];
    expect(await house.bring(text)).toMatchObject({ ok: false });
    expect([await store.stamp(), await house.ask({ kind: 'list' })]).toEqual(before);
  });

  it('is told by size before a byte of the file is read', async () => {
    const read = vi.fn();
    const file = { name: 'big.json', size: 200_000_000, arrayBuffer: read };
    expect(await makeHouse().ask({ kind: 'import', file, today })).toMatchObject({
      ok: false,
      faults: [{ what: expect.stringMatching(/200000000 bytes/) }],
    });
    expect(read).not.toHaveBeenCalled();
  });

  it('is a file that is no UTF-8', async () => {
    const file = new File([new Uint8Array([0x22, 0xe9, 0x22])], 'latin.json');
    expect(await makeHouse().ask({ kind: 'import', file, today })).toMatchObject({
      ok: false,
      faults: [{ what: 'is no UTF-8 text' }],
    });
  });

  it('is the twenty-first', async () => {
    const house = makeHouse();
    for (let at = 1; at <= 21; at += 1) {
      const pack = otherPack({
        facts: [],
        entities: [{ id: `show-${at}`, kind: 'series', name: `Show number ${at}` }],
      });
      const outcome = await house.bring({ ...pack, pack: { ...pack.pack, id: `pack-${at}` } });
      expect(outcome.ok, String(at)).toBe(at <= 20);
    }
  });
});

describe('an import that is interrupted', () => {
  it('leaves shelf and record as they were', async () => {
    const house = makeHouse();
    await house.bring(at('1.0.0'));
    const store = house.store();
    const stamp = await store.stamp();
    const cut = new Shelf(() => {
      const db = house.database();
      db.packs.hook('updating', () => {
        throw new Error('the page was closed');
      });
      return db;
    });
    const newer = at('2.0.0', { facts: [] });
    await expect(cut.put(newer, packText(newer), { origin: 'x', today })).rejects.toThrow(
      'the page was closed',
    );
    expect(await house.shelf.text('ferry-pack')).toBe(packText(at('1.0.0')));
    expect(await store.stamp()).toBe(stamp);
  });
});

describe('a pack under a newer engine', () => {
  /** What the shelf holds, whatever this engine would say to it. */
  const shelve = async (house: ReturnType<typeof makeHouse>, pack: Pack, text: string) =>
    house.shelf.put(pack, text, { origin: 'old.json', today });

  it('stays, with the facts that fail switched off and told', async () => {
    const house = makeHouse();
    const pack = otherPack();
    const text = packText(pack).replace(
      '"facts": [',
      '"facts": [{"id": "old-way", "subject": "night-ferry", "attribute": "smell"},',
    );
    await shelve(house, pack, text);
    const store = house.store();
    expect(factIds(await store.around(['night-ferry']))).toEqual(['ferry-platform']);
    const [listed] = await house.ask({ kind: 'list' });
    expect(listed?.off).toEqual([expect.objectContaining({ where: 'facts.json, old-way, attribute' })]);
  });

  it('loses a fact whose id the record has taken since, and no other', async () => {
    const house = makeHouse();
    const pack = otherPack();
    const extra = { ...pack.facts[0], id: 'harbour-platform' } as Pack['facts'][number];
    const both = { ...pack, facts: [...pack.facts, extra] };
    await shelve(house, both, packText(both));
    expect(factIds(await house.store().around(['night-ferry']))).toEqual(['ferry-platform']);
    expect((await house.ask({ kind: 'list' }))[0]?.off).toEqual([
      expect.objectContaining({ where: 'facts.json, harbour-platform' }),
    ]);
  });

  it.each<[string, string]>([
    ['cannot be read at all', '{"pack": '],
    ['is of a later form', packText(otherPack()).replace('"schema": 1', '"schema": 7')],
    [
      'calls an entity what the record calls another',
      packText(otherPack()).replace('"Night Ferry"', '"Harbour"'),
    ],
  ])('is in the list with its reason, and costs the record nothing, where it %s', async (_, text) => {
    const house = makeHouse();
    await shelve(house, otherPack(), text);
    const store = house.store();
    expect(factIds(await store.around(['harbour']))).toContain('harbour-platform');
    expect(await store.state()).toMatchObject({ ok: true });
    const [listed] = await house.ask({ kind: 'list' });
    expect(listed?.off.length).toBeGreaterThan(0);
    expect(console.warn).not.toHaveBeenCalled();
  });
});

it('goes on without imported packs where the shelf cannot be read', async () => {
  const origin = makeOrigin();
  const store = new RecordStore({
    database: origin.database,
    bundled: bundledOf(makePack()),
    imports: importsFrom(new Shelf(() => new ShelfDatabase({ indexedDB: undefined as never }))),
    lock: makeLock(),
  });
  expect(await store.state()).toMatchObject({ ok: true, packs: [{ id: 'harbour-pack' }] });
  expect(console.warn).toHaveBeenCalled();
});

describe('the wire to the worker', () => {
  it('carries stages, answers and failures by number', async () => {
    const house = makeHouse();
    const said: DeskAnswer[] = [];
    let send: (event: { data: unknown }) => void = () => {};
    serveDesk(
      {
        addEventListener: (_, listener) => (send = listener),
        postMessage: (answer) => said.push(answer as DeskAnswer),
      },
      { shelf: house.shelf, bundled: () => Promise.resolve([]) },
    );
    send({ data: { id: 1, request: { kind: 'import', file: fileOf(packText(otherPack())), today } } });
    send({ data: { id: 2, request: { kind: 'import', file: null, today } } });
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ id: 2, failure: expect.any(String) }));
    const first = said.filter(({ id }) => id === 1);
    expect(first.flatMap((one) => ('stage' in one ? [one.stage] : []))).toEqual([
      'read',
      'scan',
      'parse',
      'check',
      'lint',
      'compare',
      'store',
    ]);
    expect(first.at(-1)).toMatchObject({ value: { ok: true } });
  });
});
