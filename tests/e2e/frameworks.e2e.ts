/** React, Vue and Svelte pages that hydrate and draw anew, in both browsers: right marks, and a page that notices nothing. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Framework, pageOf } from './frameworks/bundle';
import { Ext, highlights, until } from './harness';
import { type Site, serve } from './site';

/** What the pages hand out, to be drawn anew from outside. */
interface Drawn {
  setPlatform(value: string): void;
  setCount(value: number): void;
}

const FRAMEWORKS: Framework[] = ['react', 'vue', 'svelte'];
const pages = new Map<Framework, string>();
const painted = async (page: Page) => Object.values(await highlights(page)).flat();
const marked = (page: Page, words: string) =>
  until(`a mark on ${words}`, async () => (await painted(page)).some((text) => text.includes(words)));
/** Every element with its attributes, and the text of the article. */
const shape = (page: Page) =>
  page.evaluate(() => ({
    elements: [document.documentElement, ...document.querySelectorAll('*:not(script)')].map(
      (element) => (element.cloneNode() as Element).outerHTML,
    ),
    text: document.querySelector('#root')?.textContent,
  }));

beforeAll(async () => {
  for (const framework of FRAMEWORKS) pages.set(framework, await pageOf(framework));
});

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let ext: Ext;
  let site: Site;

  beforeAll(async () => {
    [ext, site] = await Promise.all([Ext.launch(kind), serve()]);
    for (const [framework, html] of pages) site.put(`/${framework}.html`, html);
  });
  afterAll(async () => {
    await Promise.all([ext?.close(), site?.close()]);
  });

  it.each(FRAMEWORKS)(
    '%s: hydrates and draws anew with its marks, and without an error',
    async (framework) => {
      const page = await ext.browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => /error|warn/.test(message.type()) && errors.push(message.text()));
      await page.goto(`${site.origin}/${framework}.html`);
      await until('hydration', () => page.evaluate(() => document.body.className === 'hydrated'));
      await marked(page, 'Netflix series');
      const before = await shape(page);

      // The same words in another order, many times over.
      for (let count = 1; count <= 20; count++) {
        await page.evaluate((value) => (globalThis as unknown as Drawn).setCount(value), count);
      }
      await until('the last drawing', async () => (await shape(page)).text?.includes('Read 20 times.'));
      await marked(page, 'Netflix series');

      // Other words in the same place: no mark may stay on them.
      await page.evaluate(() => (globalThis as unknown as Drawn).setPlatform('Prime Video'));
      await until('no mark', async () => (await painted(page)).length === 0);
      await page.evaluate(() => (globalThis as unknown as Drawn).setPlatform('Netflix'));
      await marked(page, 'Netflix series');

      await page.evaluate(() => (globalThis as unknown as Drawn).setCount(0));
      await until('the first drawing', async () => (await shape(page)).text?.includes('Read 0 times.'));
      expect(await shape(page)).toEqual(before);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
