/** Every surface in every state, in both themes, as axe-core sees it. Contrast of text is among what it measures. */
import path from 'node:path';
import preact from '@preact/preset-vite';
import type { Browser, Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/ensure.mjs';
import { OPTIONS_STATES } from '../shots/options-states';
import { POPUP_STATES } from '../shots/popup-states';
import { type AxeOptions, setScheme, violations } from './axe';
import { Ext, highlights, type InExtension, until } from './harness';
import { cardText, launchPlain, marked, openWithLayer, pointOf } from './layer';
import type { Scripted } from './layer-in-page';
import { type Site, serve } from './site';

const THEMES = ['light', 'dark'] as const;

/** What axe-core holds against a page in one theme after the other, each line led by the theme. */
async function inThemes(page: Page, options: AxeOptions = {}): Promise<string[]> {
  const found: string[] = [];
  for (const theme of THEMES) {
    await setScheme(page, theme);
    // Colours ease over from the other theme.
    await page.evaluate(async () => {
      const easing = document.getAnimations().filter((one) => one instanceof CSSTransition);
      await Promise.allSettled(easing.map(({ finished }) => finished));
    });
    found.push(...(await violations(page, options)).map((line) => `${theme}: ${line}`));
  }
  return found;
}

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchPlain(), serve()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

it('has an instrument that sees', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<html lang="en" style="color-scheme:light dark"><title>t</title><main><h1>t</h1><p style="color:light-dark(#999,#555);background:light-dark(#fff,#111)">grey</p></main></html>',
  );
  const found = (await inThemes(page)).join();
  for (const theme of THEMES) expect(found).toContain(`${theme}: color-contrast`);
  await page.close();
});

describe('the surfaces in their states', () => {
  let server: ViteDevServer;
  let page: Page;

  beforeAll(async () => {
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: path.join(root, 'assets'),
      plugins: [preact()],
      server: { port: 0, hmr: false },
    });
    await server.listen();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await Promise.all([page?.close(), server?.close()]);
  });

  const check = async (surface: string, state: string) => {
    await page.goto('about:blank');
    const origin = server.resolvedUrls?.local[0] ?? '';
    await page.goto(`${origin}tests/shots/${surface}.html#${state}`);
    await until('the surface', () => page.evaluate(() => document.querySelector('#app > *') !== null));
    expect(await inThemes(page)).toEqual([]);
  };

  it.each(Object.keys(POPUP_STATES))('popup: %s', (state) => check('popup', state));
  it.each(Object.keys(OPTIONS_STATES))('options: %s', (state) => check('options', state));
});

describe('the extension’s own pages', () => {
  let ext: Ext;

  beforeAll(async () => {
    ext = await Ext.launch('chromium');
  });
  afterAll(() => ext?.close());

  const open = async (file: string, ready: string): Promise<Page> => {
    const page = await ext.openPage(file);
    await until(ready, () => page.evaluate((selector) => document.querySelector(selector) !== null, ready));
    return page;
  };

  it('record: as it comes, with a report open, with nothing found', async () => {
    const page = await open('record.html', '.fact');
    expect(await inThemes(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.report summary')?.click());
    await until('the report', () => page.evaluate(() => document.querySelector('.report-text') !== null));
    expect(await inThemes(page)).toEqual([]);
    await page.evaluate(() => {
      location.hash = '#nowhere';
    });
    await until('word of it', () => page.evaluate(() => document.querySelector('.notice') !== null));
    expect(await inThemes(page)).toEqual([]);
  });

  it('review: of a page, and of none; the popup’s export', async () => {
    const article = await ext.open(
      site.put(
        '/a.html',
        '<!doctype html><html lang="en"><title>Ballard</title><main><article><h1>Ballard on Netflix</h1><p>Ballard is a Netflix series. It stars Maggie Q as detective Renée Ballard. Ballard has not been renewed for a second season.</p></article></main></html>',
      ),
    );
    await until('marks', async () => Object.values(await highlights(article)).flat().length > 0);
    const asking = await ext.openPage('manifest.json');
    const id = await asking.evaluate(async () => {
      const tabs = await (globalThis as unknown as InExtension).browser.tabs.query({});
      return tabs.find(({ url }) => url?.endsWith('/a.html'))?.id ?? -1;
    });
    const review = await open(`review.html#${id}`, '.finding');
    expect(await inThemes(review)).toEqual([]);
    const none = await open('review.html#987654', '.notice');
    expect(await inThemes(none)).toEqual([]);
    const popup = await ext.openPopup(article);
    await until('findings', () => popup.evaluate(() => document.querySelector('.group') !== null));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[aria-label^="Export"]')?.click());
    await until('the export', () => popup.evaluate(() => document.querySelector('dialog[open]') !== null));
    expect(await inThemes(popup)).toEqual([]);
  });

  it('welcome', async () => {
    const page = await open('welcome.html', 'h1');
    expect(await inThemes(page)).toEqual([]);
  });
});

describe('the card', () => {
  it.each<[state: string, finds: Scripted[]]>([
    ['contradicted', [{ words: 'on Netflix' }]],
    ['outdated', [{ words: 'on Netflix', verdict: 'outdated' }]],
    ['unverifiable', [{ words: 'on Netflix', verdict: 'unverifiable' }]],
    ['a spoiler', [{ words: 'on Netflix', spoiler: true }]],
    ['not sure', [{ words: 'on Netflix', confidence: 'low' }]],
    [
      'a conflict',
      [
        { words: 'on Netflix', group: 'a', verdict: 'supported' },
        { words: 'on Hulu', group: 'a' },
      ],
    ],
  ])('%s', async (state, finds) => {
    const html = `<!doctype html><html lang="en"><title>A page</title><main><h1>Harbour</h1>
      <p>Harbour is on Netflix, they say.</p><p>Harbour is on Hulu, they also say.</p></main></html>`;
    const url = site.put(`/${state.replaceAll(' ', '-')}.html`, html);
    const page = await openWithLayer(browser, url, {
      names: ['Harbour'],
      finds,
      settings: { strictness: 'strict' },
    });
    await until('marks', async () => (await marked(page)).length > 0);
    const { x, y } = await pointOf(page, 'on Netflix');
    await page.mouse.click(x, y);
    await until('the card', () => cardText(page));
    const within = 'html > [popover]';
    const settle = () =>
      page.evaluate(() =>
        Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
      );
    await settle();
    expect(await inThemes(page, { within })).toEqual([]);
    await page.evaluate(() => {
      const card = document.querySelector('html > [popover]')?.shadowRoot;
      for (const details of card?.querySelectorAll('details') ?? []) details.open = true;
    });
    await settle();
    expect(await inThemes(page, { within })).toEqual([]);
    await page.close();
  });
});
