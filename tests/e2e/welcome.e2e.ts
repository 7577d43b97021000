/** The welcome page as it comes with the installation, with page layer and card at work on its article. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import german from '../../assets/locales/de.json';
import { Ext, highlights, type InExtension, sleep, until } from './harness';
import { pointOf } from './layer';

const marked = async (page: Page): Promise<string[]> => Object.values(await highlights(page)).flat();
const marks = (page: Page) =>
  until('marks on the article', async () => {
    const all = await marked(page);
    return all.length > 2 && all;
  });
const isCardOpen = (page: Page) => page.evaluate(() => !!document.querySelector('html > [popover]'));

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let ext: Ext;
  let page: Page;
  beforeAll(async () => {
    ext = await Ext.launch(kind, { welcome: true, language: 'de' });
    page = await ext.welcomed();
    await page.bringToFront();
  });
  afterAll(() => ext?.close());

  it('marks what differs in the article, whatever the language around it', async () => {
    const words = await marks(page);
    expect(words).toContain('Ballard is a Netflix series');
    expect(words).toContain('eight episodes');
    expect(words.join(' ')).toContain('has not been renewed');
    const { title, text } = await page.evaluate(() => ({
      title: document.title,
      text: document.body.textContent ?? '',
    }));
    expect(title).toBe(german.welcome_title);
    expect(text).toContain(german.promise_network);
  });

  it('opens the card of what the pointer rests on, and closes it', async () => {
    const [words = ''] = await marks(page);
    const { x, y } = await pointOf(page, words);
    await page.mouse.move(x, y - 3);
    await page.mouse.move(x, y);
    await until('the card', () => isCardOpen(page));
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isCardOpen(page)));
  });

  it('opens the card by key', async () => {
    await page.mouse.move(1, 1);
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyD');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await until('the card', () => isCardOpen(page));
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isCardOpen(page)));
  });

  it('stores where it is to work, and goes on marking its own article', async () => {
    const mode = () =>
      page.evaluate(async () => {
        const { storage } = (globalThis as unknown as InExtension).browser;
        const { sites } = (await storage.local.get('sites')) as { sites?: { mode: string } };
        return sites?.mode;
      });
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('input[name=mode]')[2]?.click());
    await until('the choice to be stored', async () => (await mode()) === 'on-click');
    await sleep(300); // for whatever the choice may have set going
    expect(await marks(page)).toContain('eight episodes');
  });

  it('counts nothing of its own at the toolbar', async () => {
    expect((await ext.badges(page)).filter((text) => text !== '')).toEqual([]);
  });
});
