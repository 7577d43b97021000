import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as items from '../../../../src/settings/items';
import { browserPorts } from '../../../../src/ui/review/browser-ports';
import { RECORD, single } from '../summaries';

const api = (incognito = false) => ({
  tabs: { sendMessage: vi.fn(async () => single()), update: vi.fn(async () => ({})) },
  runtime: {
    sendMessage: vi.fn(async () => ({ ok: true, value: RECORD })),
    getManifest: () => ({ version: '0.1.0' }),
  },
  extension: { inIncognitoContext: incognito },
});
const note = (key: string, text: string) => ({ key, text, made: '2026-11-25' });

beforeEach(() => fakeBrowser.reset());

it('asks the tab that the address names, and no other', async () => {
  const made = api();
  await browserPorts(made, items, '#7').session.ask({ kind: 'with-page' });
  expect(made.tabs.sendMessage).toHaveBeenCalledWith(7, { kind: 'with-page' }, { frameId: 0 });
  const other = api();
  expect(await browserPorts(other, items, '#7&x=1').session.ask({ kind: 'with-page' })).toBeNull();
  expect(other.tabs.sendMessage).not.toHaveBeenCalled();
});

it('knows that a tab is gone', async () => {
  const made = api();
  made.tabs.sendMessage.mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await browserPorts(made, items, '#7').session.ask({ kind: 'summary' })).toBeNull();
  made.tabs.sendMessage.mockRejectedValue(new Error('something else'));
  await expect(browserPorts(made, items, '#7').session.ask({ kind: 'summary' })).rejects.toThrow('something');
});

it('loses no note of many that are kept at once, and forgets what says nothing', async () => {
  const { notes } = browserPorts(api(), items, '#7');
  await Promise.all([
    notes.keep(note('a', 'one')),
    notes.keep(note('b', 'two')),
    notes.keep(note('a', 'three')),
  ]);
  expect((await notes.read()).map(({ key, text }) => [key, text])).toEqual([
    ['b', 'two'],
    ['a', 'three'],
  ]);
  await notes.keep(note('b', ''));
  expect((await notes.read()).map(({ key }) => key)).toEqual(['a']);
});

it('keeps nothing in a private window', async () => {
  const ports = browserPorts(api(true), items, '#7');
  await ports.notes.keep(note('a', 'one'));
  expect(ports.keeps).toBe(false);
  expect(await ports.notes.read()).toEqual([]);
});
