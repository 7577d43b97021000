import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as items from '../../../src/settings/items';
import { mute } from '../../../src/settings/mute';

const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

it('remembers a muted finding once', async () => {
  await mute(local as never, 'k', false);
  await mute(local as never, 'other', false);
  await mute(local as never, 'k', false);
  expect(await items.mutes.read()).toEqual(['k', 'other']);
});

it('stores nothing in a private window', async () => {
  await mute(local as never, 'secret', true);
  expect(await items.mutes.read()).toEqual([]);
});

it('begins anew where something else is stored', async () => {
  await local.set({ mutes: 'k' });
  await mute(local as never, 'k', false);
  expect(await items.mutes.read()).toEqual(['k']);
});
