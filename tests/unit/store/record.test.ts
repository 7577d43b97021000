import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rows } from '../../../src/reference/rows';
import { RecordDatabase } from '../../../src/store/database';
import { RecordUnavailable } from '../../../src/store/failure';
import { makePack, otherPack } from '../record-fixtures';
import { bundledOf, failingFactory, failingWrites, makeOrigin, silentFactory } from './store-fixtures';

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
const factIds = (rows: Rows) => ids(rows.facts);

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('install', () => {
  it('loads the bundled packs on first use, once', async () => {
    const bundled = bundledOf(makePack());
    const store = makeOrigin().store(bundled);
    expect(factIds(await store.around(['harbour']))).toContain('harbour-platform');
    await store.around(['harbour-tides']);
    expect(bundled.loads).toBe(1);
  });

  it('finds the record there when the context is a new one', async () => {
    const origin = makeOrigin();
    const bundled = bundledOf(makePack());
    await origin.store(bundled).stamp();
    expect(factIds(await origin.store(bundled).around(['harbour']))).toContain('vale-job');
    expect(bundled.loads).toBe(1);
  });

  it('lets one of two writers load, and both read', async () => {
    const origin = makeOrigin();
    const [first, second] = [bundledOf(makePack()), bundledOf(makePack())];
    const written = vi.spyOn(RecordDatabase.prototype, 'transaction');
    const both = await Promise.all([
      origin.store(first).around(['harbour']),
      origin.store(second).around(['harbour']),
    ]);
    expect(both.map((rows) => rows.facts.length)).toEqual([both[0]?.facts.length, both[0]?.facts.length]);
    expect(written.mock.calls.filter(([mode]) => (mode as string) === 'rw')).toHaveLength(1);
    written.mockRestore();
  });
});

describe('version change', () => {
  it('replaces the whole record: new facts there, old ones gone', async () => {
    const origin = makeOrigin();
    await origin.store().stamp();
    const newer = makePack(
      { facts: makePack().facts.filter(({ id }) => id !== 'vale-job') },
      'harbour-pack',
      '1.1.0',
    );
    const store = origin.store(bundledOf(newer, otherPack()));
    expect(factIds(await store.around(['harbour']))).not.toContain('vale-job');
    expect(factIds(await store.around(['night-ferry']))).toEqual(['ferry-platform']);
    expect(await store.state()).toMatchObject({
      ok: true,
      packs: [{ id: 'ferry-pack' }, { id: 'harbour-pack', version: '1.1.0' }],
    });
  });

  it('leaves the old record whole when the write is cut short, and loads on the next try', async () => {
    const origin = makeOrigin();
    await origin.store().stamp();
    const newer = bundledOf(makePack({}, 'harbour-pack', '2.0.0'));
    const stopped = failingWrites(origin.database, new Error('the worker was stopped'));
    await expect(origin.store(newer, stopped).stamp()).rejects.toThrow(RecordUnavailable);

    const db = origin.database();
    await db.open();
    expect((await db.packs.toArray()).map(({ version }) => version)).toEqual(['1.0.0']);
    expect(await db.facts.count()).toBe(makePack().facts.length);
    db.close();
    expect(await origin.store(newer).state()).toMatchObject({ ok: true, packs: [{ version: '2.0.0' }] });
  });

  it('writes anew on reload, though the version is the same', async () => {
    const origin = makeOrigin();
    await origin.store().stamp();
    const edited = bundledOf(makePack({ facts: makePack().facts.filter(({ id }) => id !== 'vale-job') }));
    const store = origin.store(edited);
    expect(factIds(await store.around(['harbour']))).toContain('vale-job');
    await store.reload();
    expect(factIds(await store.around(['harbour']))).not.toContain('vale-job');
  });

  it('refuses packs that do not fit together', async () => {
    const clash = otherPack({ facts: makePack().facts, entities: makePack().entities });
    const state = await makeOrigin().store(bundledOf(makePack(), clash)).state();
    expect(state).toMatchObject({ ok: false, reason: 'unknown' });
    expect(state).toHaveProperty('detail', expect.stringContaining('fact harbour-platform is in packs'));
  });

  it('refuses packs that are not what their stamp says', async () => {
    const bundled = { ...bundledOf(makePack()), stamp: 'record-1 harbour-pack@9.9.9' };
    expect(await makeOrigin().store(bundled).state()).toMatchObject({ ok: false, reason: 'unknown' });
  });
});

describe('a record that was lost or damaged', () => {
  it('is rebuilt when the database was deleted under it', async () => {
    const origin = makeOrigin();
    const store = origin.store();
    await store.stamp();
    await origin.database().delete();
    expect(factIds(await store.around(['harbour']))).toContain('harbour-platform');
  });

  it.each<[string, (db: RecordDatabase) => PromiseLike<unknown>]>([
    ["a title's part is gone", (db) => db.parts.delete('harbour')],
    ["a pack's part is gone", (db) => db.parts.delete('+harbour-pack')],
    ['the common part is gone', (db) => db.parts.delete('*')],
    [
      'a fact has changed',
      (db) =>
        db.parts
          .where('key')
          .equals('harbour')
          .modify((part) => {
            (part.content.facts[0] as { value: unknown }).value = { entity: 'viewbox', as: 'original' };
          }),
    ],
    [
      'a part is cut short',
      (db) =>
        db.parts
          .where('key')
          .equals('*')
          .modify((part) => void part.content.entities.pop()),
    ],
    ['a pack has no horizon', (db) => db.packs.update('harbour-pack', { knownThrough: 'soon' })],
  ])('is rebuilt when %s', async (_, damage) => {
    const origin = makeOrigin();
    const bundled = bundledOf(makePack());
    await origin.store(bundled).stamp();
    const db = origin.database();
    await db.open();
    await damage(db);
    db.close();

    const rows = await origin.store(bundled).around(['harbour']);
    expect(rows.facts).toContainEqual(
      expect.objectContaining({ id: 'harbour-platform', value: { entity: 'streamo', as: 'original' } }),
    );
    expect(bundled.loads).toBe(2);
    expect(console.warn).toHaveBeenCalled();
  });

  it.each<[string, (db: RecordDatabase) => PromiseLike<unknown>]>([
    ['a source is gone', (db) => db.sources.delete(['harbour-pack', 'notice-a'])],
    [
      'an entity has grown a property',
      (db) => db.entities.update(['harbour-pack', 'harbour'], { html: '<b>' } as never),
    ],
    [
      'a fact is not what the schema says',
      (db) => db.facts.update('harbour-platform', { value: { count: -1 } } as never),
    ],
    ['a complete list is broken', (db) => db.complete.toCollection().modify({ attribute: 'x' as never })],
  ])('is rebuilt for one who reads it all or by key, when %s', async (_, damage) => {
    const origin = makeOrigin();
    const bundled = bundledOf(makePack());
    await origin.store(bundled).stamp();
    const db = origin.database();
    await db.open();
    await damage(db);
    db.close();
    const store = origin.store(bundled);
    await store.sources([['harbour-pack', 'notice-a']]);
    expect((await store.all()).entities).toHaveLength(makePack().entities.length);
    expect(bundled.loads).toBe(2);
  });

  it('is rebuilt when a newer version of the extension left another layout', async () => {
    const origin = makeOrigin();
    const alien = origin.database();
    alien.close();
    const other = new RecordDatabase(alien._options as object);
    other.version(7).stores({
      packs: null,
      entities: null,
      facts: null,
      sources: null,
      complete: null,
      parts: null,
      stamps: null,
      things: '++',
    });
    await other.open();
    other.close();
    expect(await origin.store().state()).toMatchObject({ ok: true });
  });
});

describe('a database that cannot be opened', () => {
  it.each([
    [
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow mutations.',
      'blocked',
    ],
    ['SecurityError', 'The operation is insecure.', 'blocked'],
    ['QuotaExceededError', 'Encountered full disk while opening backing store.', 'quota'],
    ['UnknownError', 'Internal error opening backing store for indexedDB.open.', 'corrupt'],
    ['TimeoutError', 'Something new.', 'unknown'],
  ])('says %s in a way that tells the reader what to do', async (name, message, reason) => {
    const state = await makeOrigin(failingFactory(name, message)).store().state();
    expect(state).toMatchObject({ ok: false, reason });
    expect(state).toHaveProperty('detail', expect.stringContaining(message));
  });

  it('says so when it never answers', async () => {
    const state = await makeOrigin(silentFactory()).store().state();
    expect(state).toEqual({ ok: false, reason: 'blocked', detail: 'OpenTimeout: no answer after 200 ms' });
  });

  it('says so when there is no IndexedDB at all', async () => {
    const store = makeOrigin().store(
      bundledOf(makePack()),
      () => new RecordDatabase({ indexedDB: undefined as never }),
    );
    expect(await store.state()).toMatchObject({ ok: false, reason: 'blocked' });
  });

  it('fails each read with its reason, and works again as soon as it can', async () => {
    const origin = makeOrigin();
    const broken = makeOrigin(failingFactory('QuotaExceededError', 'full'));
    let room = false;
    const store = origin.store(bundledOf(makePack()), () => (room ? origin.database() : broken.database()));
    await expect(store.around(['harbour'])).rejects.toMatchObject({
      name: 'RecordUnavailable',
      reason: 'quota',
    });
    room = true;
    expect(factIds(await store.around(['harbour']))).toContain('harbour-platform');
  });

  it('says quota when the disk fills up during the load', async () => {
    const origin = makeOrigin();
    const full = failingWrites(origin.database, new DOMException('full', 'QuotaExceededError'));
    expect(await origin.store(bundledOf(makePack()), full).state()).toMatchObject({
      ok: false,
      reason: 'quota',
    });
  });
});

describe('reading', () => {
  it('reads the neighbourhoods of the named titles and no more', async () => {
    const store = makeOrigin().store(bundledOf(makePack(), otherPack()));
    const rows = await store.around(['harbour', 'harbour', 'no-such-title']);
    expect(ids(rows.entities)).toContain('mara-quill');
    expect(factIds(rows)).toContain('tides-platform');
    expect(factIds(await store.around(['far-hills']))).not.toContain('tides-platform');
    expect(rows.complete).toHaveLength(2);
    expect(new Set(factIds(rows)).size).toBe(rows.facts.length);
  });

  it('gives the rows of all titles together as the compiler expects them', async () => {
    const store = makeOrigin().store(bundledOf(makePack(), otherPack()));
    const all = await store.all();
    expect(all.facts).toHaveLength(makePack().facts.length + otherPack().facts.length);
    expect(all.sources).toHaveLength(3);
    expect(all.entities.filter(({ id }) => id === 'streamo')).toHaveLength(2);
  });

  it('reads sources by pack and id', async () => {
    const store = makeOrigin().store();
    expect(ids(await store.sources([['harbour-pack', 'notice-b']]))).toEqual(['notice-b']);
    await expect(store.sources([['harbour-pack', 'none']])).rejects.toThrow(/sources: row 1 of 1 is missing/);
  });
});
