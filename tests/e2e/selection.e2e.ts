/** The browser's own means in both browsers: keys that are set, and a selection explained in the card. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ext, highlights, type InExtension, until } from './harness';
import { type Site, serve } from './site';

const PAGE = `<!doctype html><html lang="en"><title>A page</title><body style="height:3000px">
<p id="text">Ballard is a Netflix series about a cold case unit. The weather is fine.</p></body></html>`;

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let ext: Ext;
  let site: Site;

  beforeAll(async () => {
    [ext, site] = await Promise.all([Ext.launch(kind), serve()]);
  });
  afterAll(async () => {
    await Promise.all([ext?.close(), site?.close()]);
  });

  it('gives every command a key, and the menu its item', async () => {
    const desk = await ext.openPage('manifest.json');
    const commands = await desk.evaluate(() =>
      (globalThis as unknown as InExtension).browser.commands.getAll(),
    );
    expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
      _execute_action: 'Alt+Shift+S',
      'next-finding': 'Alt+Shift+J',
      'previous-finding': 'Alt+Shift+K',
      'open-card': 'Alt+Shift+D',
    });
    // An item of this name can be changed only if it is there.
    await desk.evaluate(() =>
      (globalThis as unknown as InExtension).browser.contextMenus.update('check-selection', {
        enabled: true,
      }),
    );
    await desk.close();
  });

  it('says in the card what is read in a selection; Escape closes it, and the page is as it was', async () => {
    const desk = await ext.openPage('manifest.json');
    const page = await ext.open(site.put('/selection.html', PAGE));
    await until('a mark', async () => Object.values(await highlights(page)).flat().length > 0);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      const text = document.getElementById('text') as HTMLElement;
      document.getSelection()?.selectAllChildren(text);
    });
    // What the background sends when the menu is chosen.
    await desk.evaluate(async () => {
      const { tabs } = (globalThis as unknown as InExtension).browser;
      const [tab] = await tabs.query({ active: true });
      await tabs.sendMessage(tab?.id ?? 0, { kind: 'check-selection', text: '' }, { frameId: 0 });
    });
    await until('the card', () => page.evaluate(() => !!document.querySelector('html > [popover]')));
    if (kind === 'chromium') {
      const text = await until('its text', async () => {
        const said = await ext.inContentScript<string>(
          page,
          `chrome.dom.openOrClosedShadowRoot(document.querySelector('html > [popover]')).querySelector('.card').innerText`,
        );
        return said.includes('Prime Video') && said;
      });
      expect(text).toContain('Differs from the record');
      expect(text).toContain('The weather is fine.');
      expect(text).toContain('It names no title');
    }
    await page.keyboard.press('Escape');
    await until('no card', () => page.evaluate(() => !document.querySelector('html > [popover]')));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await Promise.all([page.close(), desk.close()]);
  });
});
