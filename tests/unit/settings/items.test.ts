import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as items from '../../../src/settings/items';

const { strictness, attributesOff, appearance, sites, mutes, notes, gate } = items;
const all = { strictness, attributesOff, appearance, sites, mutes, notes, gate };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('settings', () => {
  it('have their defaults before anything is stored', async () => {
    const values = Object.fromEntries(
      await Promise.all(Object.entries(all).map(async ([name, item]) => [name, await item.read()])),
    );
    expect(values).toEqual({
      strictness: 'balanced',
      attributesOff: [],
      appearance: { theme: 'system', marks: 2 },
      sites: { mode: 'all', off: [], chosen: [] },
      mutes: [],
      notes: [],
      gate: null,
    });
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('lie in sync or on this machine, as the design says', async () => {
    await strictness.write('strict');
    await attributesOff.write(['social']);
    await appearance.write({ theme: 'dark', marks: 3 });
    await sites.update((policy) => ({ ...policy, off: ['a.example'] }), { incognito: false });
    await mutes.update((keys) => [...keys, 'k'], { incognito: false });
    await notes.update(() => [{ key: 'k', text: 'seen', made: '2030-01-02' }], { incognito: false });
    const sync = await fakeBrowser.storage.sync.get(null);
    const local = await fakeBrowser.storage.local.get(null);
    expect(sync).toEqual({
      strictness: 'strict',
      'attributes-off': ['social'],
      appearance: { theme: 'dark', marks: 3 },
    });
    expect(local).toEqual({
      sites: { mode: 'all', off: ['a.example'], chosen: [] },
      mutes: ['k'],
      notes: [{ key: 'k', text: 'seen', made: '2030-01-02' }],
    });
  });

  it.each<[keyof typeof all, 'sync' | 'local', string, unknown]>([
    ['strictness', 'sync', 'strictness', 'paranoid'],
    ['attributesOff', 'sync', 'attributes-off', ['no-such-attribute']],
    ['appearance', 'sync', 'appearance', 'dark'],
    ['sites', 'local', 'sites', { mode: 'all', off: 'a.example' }],
    ['mutes', 'local', 'mutes', [1]],
    ['gate', 'local', 'gate', { triggers: {} }],
  ])('fall back to the default when %s holds something else, and say so', async (name, area, key, stored) => {
    const fallback = await all[name].read();
    await fakeBrowser.storage[area].set({ [key]: stored });
    expect(await all[name].read()).toEqual(fallback);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining(name));
  });

  it('refuse to store what they may not hold', async () => {
    await expect(strictness.write('harsh' as never)).rejects.toThrow(TypeError);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('tell who watches, until told to stop', async () => {
    const seen: string[] = [];
    const stop = strictness.watch((value) => seen.push(value));
    await strictness.write('strict');
    await fakeBrowser.storage.sync.set({ strictness: 'nonsense' });
    await strictness.write('lenient');
    stop();
    await strictness.write('strict');
    expect(seen).toEqual(['strict', 'balanced', 'lenient']);
  });
});

describe('a private window', () => {
  it('stores nothing, and says so', async () => {
    const stored = await Promise.all([
      sites.update((policy) => ({ ...policy, off: ['secret.example'] }), { incognito: true }),
      mutes.update(() => ['k'], { incognito: true }),
      notes.update(() => [{ key: 'k', text: 't', made: '2030-01-02' }], { incognito: true }),
    ]);
    expect(stored).toEqual([false, false, false]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
