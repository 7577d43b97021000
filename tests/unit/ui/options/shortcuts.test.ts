import { expect, it, vi } from 'vitest';
import { shortcutsPort } from '../../../../src/ui/options/shortcuts';

const tabs = () => ({ create: vi.fn(async () => ({})) });

it('lists the commands with the keys they have', async () => {
  const commands = {
    getAll: async () => [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+S' },
      { name: 'next', description: 'Next' },
    ],
  };
  expect(await shortcutsPort({ commands, tabs: tabs() }, document).list()).toEqual([
    { name: '_execute_action', description: '', keys: 'Alt+Shift+S' },
    { name: 'next', description: 'Next', keys: '' },
  ]);
});

it('has none where the browser has no commands', async () => {
  expect(await shortcutsPort({ tabs: tabs() }, document).list()).toBeNull();
});

it('opens the browser’s own page, by its call for it where it has one', async () => {
  const chromium = tabs();
  await shortcutsPort({ commands: { getAll: async () => [] }, tabs: chromium }, document).change();
  expect(chromium.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });

  const firefox = tabs();
  const openShortcutSettings = vi.fn(async () => undefined);
  await shortcutsPort(
    { commands: { getAll: async () => [], openShortcutSettings }, tabs: firefox },
    document,
  ).change();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(firefox.create).not.toHaveBeenCalled();
});

it('tells when the reader comes back, until it is told to stop', () => {
  const back = vi.fn();
  const stop = shortcutsPort({ tabs: tabs() }, document).onReturn(back);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(back).toHaveBeenCalledOnce();
  stop();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(back).toHaveBeenCalledOnce();
});
