import { expect, it, vi } from 'vitest';
import { listenToMenu, type MenuApi } from '../../../src/background/menu';

type Clicked = Parameters<NonNullable<MenuApi['contextMenus']>['onClicked']['addListener']>[0];

function makeApi() {
  const listeners: { installed?: () => void; clicked?: Clicked } = {};
  const calls: string[] = [];
  const api: MenuApi = {
    runtime: { onInstalled: { addListener: (installed) => void Object.assign(listeners, { installed }) } },
    contextMenus: {
      removeAll: async () => void calls.push('removeAll'),
      create: (item) => calls.push(`create ${item.id} ${item.title} ${item.contexts}`),
      onClicked: { addListener: (clicked) => void Object.assign(listeners, { clicked }) },
    },
  };
  return { api, listeners, calls };
}

it('is put into the browser once it is installed, and not twice', async () => {
  const { api, listeners, calls } = makeApi();
  listenToMenu(api, 'Check', vi.fn());
  expect(calls).toEqual([]);
  await listeners.installed?.();
  expect(calls).toEqual(['removeAll', 'create check-selection Check selection']);
});

it('hands the selected text to the page of its tab', () => {
  const { api, listeners } = makeApi();
  const ask = vi.fn();
  listenToMenu(api, 'Check', ask);
  listeners.clicked?.({ menuItemId: 'check-selection', selectionText: 'Some words' }, { id: 7 });
  expect(ask).toHaveBeenCalledExactlyOnceWith(7, { kind: 'check-selection', text: 'Some words' });
});

it('leaves clicks alone that are not its own, or in no tab', () => {
  const { api, listeners } = makeApi();
  const ask = vi.fn();
  listenToMenu(api, 'Check', ask);
  listeners.clicked?.({ menuItemId: 'another', selectionText: 'Some words' }, { id: 7 });
  listeners.clicked?.({ menuItemId: 'check-selection', selectionText: 'Some words' });
  expect(ask).not.toHaveBeenCalled();
});

it('is done without where the browser has no such menu', () => {
  const addListener = vi.fn();
  listenToMenu({ runtime: { onInstalled: { addListener } } }, 'Check', vi.fn());
  expect(addListener).not.toHaveBeenCalled();
});
