import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as items from '../../../src/settings/items';
import { pageSettings } from '../../../src/settings/page-settings';

const gate = {
  version: 'v',
  triggers: [{ name: 'Harbour', titles: ['harbour'], needs: [] }],
  companions: ['series'],
};
const port = (host = 'news.example') => pageSettings(fakeBrowser.storage as never, host);
const watch = (on = port()) => {
  const seen = { settings: vi.fn(), gate: vi.fn(), failed: vi.fn() };
  return { ...seen, stop: on.watch(seen) };
};

beforeEach(() => fakeBrowser.reset());

describe('the settings of a page', () => {
  it('has the same defaults as the surfaces', async () => {
    expect(await port().read()).toEqual({
      strictness: await items.strictness.read(),
      attributesOff: await items.attributesOff.read(),
      site: 'on',
      mutes: await items.mutes.read(),
      lines: { marks: (await items.appearance.read()).marks },
    });
    expect(await port().readGate()).toBeNull();
  });

  it('reads what the surfaces and the background wrote', async () => {
    await items.strictness.write('lenient');
    await items.attributesOff.write(['budget']);
    await items.appearance.write({ theme: 'dark', marks: 3, plain: true, safe: true });
    await items.mutes.update(() => ['k'], { incognito: false });
    await items.sites.update((policy) => ({ ...policy, off: ['news.example'] }), { incognito: false });
    await items.gate.write(gate);
    expect(await port('www.news.example').read()).toEqual({
      strictness: 'lenient',
      attributesOff: ['budget'],
      site: 'off-here',
      mutes: ['k'],
      lines: { theme: 'dark', marks: 3, plain: true, safe: true },
    });
    expect(await port().readGate()).toEqual(gate);
  });

  it('takes the default for what is not what it should be', async () => {
    await fakeBrowser.storage.sync.set({
      strictness: 7,
      'attributes-off': 'budget',
      appearance: { marks: 'x' },
    });
    await fakeBrowser.storage.local.set({
      sites: { mode: 'never', off: [3] },
      mutes: { a: 1 },
      gate: 'gate',
    });
    expect(await port().read()).toEqual({
      strictness: 'balanced',
      attributesOff: [],
      site: 'on',
      mutes: [],
      lines: { marks: 2 },
    });
    expect(await port().readGate()).toBeNull();
  });

  it('hears of a change of strictness without a reload', async () => {
    const { settings, gate: gateChanged, stop } = watch();
    await items.strictness.write('strict');
    await vi.waitFor(() => expect(settings).toHaveBeenCalledOnce());
    expect(settings).toHaveBeenCalledWith(expect.objectContaining({ strictness: 'strict' }));
    stop();
    await items.strictness.write('lenient');
    await new Promise((resolve) => setTimeout(resolve));
    expect(settings).toHaveBeenCalledOnce();
    expect(gateChanged).not.toHaveBeenCalled();
  });

  it('hears of each setting that concerns a page', async () => {
    const { settings, stop } = watch();
    const writes = [
      () => items.attributesOff.write(['budget']),
      () => items.appearance.write({ theme: 'system', marks: 1 }),
      () => items.mutes.update(() => ['k'], { incognito: false }),
      () => items.sites.update((policy) => ({ ...policy, mode: 'chosen' }), { incognito: false }),
    ];
    for (const [at, write] of writes.entries()) {
      await write();
      await vi.waitFor(() => expect(settings).toHaveBeenCalledTimes(at + 1));
    }
    stop();
  });

  it('hears of a new gate, and not of what is none of its business', async () => {
    const { settings, gate: gateChanged } = watch();
    await items.notes.update(() => [{ key: 'k', text: 't', made: '2026-01-01' }], { incognito: false });
    await items.gate.write(gate);
    await vi.waitFor(() => expect(gateChanged).toHaveBeenCalledWith(gate));
    expect(settings).not.toHaveBeenCalled();
  });

  it('hands on that the settings cannot be read', async () => {
    const error = new Error('Extension context invalidated.');
    const areas = { ...fakeBrowser.storage, sync: { get: () => Promise.reject(error) } };
    const { failed } = watch(pageSettings(areas as never, 'news.example'));
    await items.strictness.write('strict');
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(error));
  });
});
