import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { install, installed, start } from '../../../src/background/install';
import { gate } from '../../../src/settings/items';
import { makePack } from '../record-fixtures';
import { bundledOf, failingFactory, makeOrigin } from '../store/store-fixtures';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('install', () => {
  it('loads the record and stores its gate', async () => {
    const record = makeOrigin().store();
    await install({ record, gate });
    expect(await record.state()).toMatchObject({ ok: true, packs: [{ id: 'harbour-pack', facts: 13 }] });
    expect((await gate.read())?.triggers.map(({ name }) => name)).toContain('Harbour: Tides');
  });

  it('makes both anew though the version is the same', async () => {
    const origin = makeOrigin();
    await install({ record: origin.store(), gate });
    const { facts, entities } = makePack();
    const renamed = entities.map((entity) =>
      entity.id === 'harbour-tides' ? { ...entity, name: 'High Water' } : entity,
    );
    await install({ record: origin.store(bundledOf(makePack({ facts, entities: renamed }))), gate });
    expect((await gate.read())?.triggers.map(({ name }) => name)).toContain('High Water');
  });

  it('fails aloud when there is no database', async () => {
    const record = makeOrigin(failingFactory('QuotaExceededError', 'full')).store();
    await expect(install({ record, gate })).rejects.toMatchObject({ reason: 'quota' });
    expect(await gate.read()).toBeNull();
  });
});

describe('installed', () => {
  const heard = async (reason: string, factory?: IDBFactory) => {
    const welcome = vi.fn(async () => undefined);
    const done = installed(reason, { record: makeOrigin(factory).store(), gate, welcome });
    const failure = await done.then(
      () => null,
      (error: { reason: string }) => error.reason,
    );
    return { welcomed: welcome.mock.calls.length, failure };
  };

  it('welcomes who has just installed it, and nobody after an update', async () => {
    expect(await heard('install')).toEqual({ welcomed: 1, failure: null });
    expect(await heard('update')).toEqual({ welcomed: 0, failure: null });
    expect(await heard('chrome_update')).toEqual({ welcomed: 0, failure: null });
    expect((await gate.read())?.triggers.length).toBeGreaterThan(0);
  });

  it('welcomes also where there is no database, and says that there is none', async () => {
    const broken = failingFactory('QuotaExceededError', 'full');
    expect(await heard('install', broken)).toEqual({ welcomed: 1, failure: 'quota' });
  });
});

describe('start', () => {
  it('makes a gate that is missing or of another record, and leaves one that is not', async () => {
    const record = makeOrigin().store();
    await start({ record, gate });
    const made = await gate.read();
    expect(made?.triggers.length).toBeGreaterThan(0);

    await gate.write({ version: made?.version ?? '', triggers: [], companions: [] });
    await start({ record, gate });
    expect((await gate.read())?.triggers).toEqual([]);

    await gate.write({ version: 'older', triggers: [], companions: [] });
    await start({ record, gate });
    expect(await gate.read()).toEqual(made);
  });
});
