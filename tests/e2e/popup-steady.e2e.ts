/** The popup while it fills: drawn at most twice, and what is shown once stays where it is. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Ext, highlights, sleep, until } from './harness';
import { type Site, serve } from './site';

const LINES = [
  'Ballard is a Netflix series about a cold case unit of the Los Angeles police.',
  'It stars Maggie Q as detective Renée Ballard, and it is the third series of the Bosch universe.',
  'Ballard premiered on September 25, 2025. The first season of Ballard has ten episodes.',
  'Ballard has not been renewed for a second season.',
];
const article = (lines: string[]) =>
  `<!doctype html><html lang="en"><title>Ballard</title><main><article><h1>What to know about Ballard</h1>${lines
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></main></html>`;

let ext: Ext;
let site: Site;

beforeAll(async () => {
  [ext, site] = await Promise.all([Ext.launch('chromium'), serve()]);
});
afterAll(async () => {
  await Promise.all([ext?.close(), site?.close()]);
});

interface Watched {
  /** How often the content changed, turns of the event loop with any change counted once each. */
  drawn: number;
  /** Layout shifts, by how much. */
  shifts: number[];
}

/** Opens the popup's page anew over the tab's session and watches it from its first moment. */
async function watch(popup: Page): Promise<Watched> {
  const session = await popup.createCDPSession();
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(() => {
      const watched = { drawn: 0, shifts: [] };
      globalThis.watched = watched;
      new MutationObserver((changes) => {
        if (changes.some(({ target }) => target !== document && target.closest?.('#app') !== null)) watched.drawn += 1;
      }).observe(document, { childList: true, subtree: true, characterData: true });
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) watched.shifts.push(value);
      }).observe({ type: 'layout-shift', buffered: true });
    })()`,
  });
  await popup.reload();
  await until('the popup’s answer', () => popup.evaluate(() => document.querySelector('.headline') !== null));
  await sleep(2500); // longer than it waits before it asks the page again
  return popup.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
}

it.each([
  ['an article', article(LINES)],
  ['a page that names nothing', article(['A page about bread.'])],
])('over %s', async (_, html) => {
  const page = await ext.open(site.put('/page.html', html));
  if (html.includes('Netflix'))
    await until('marks', async () => Object.values(await highlights(page)).flat().length > 0);
  const popup = await ext.openPopup(page);
  await until('the popup', () => popup.evaluate(() => document.querySelector('.headline') !== null));
  const { drawn, shifts } = await watch(popup);
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThanOrEqual(2);
  expect(shifts).toEqual([]);
  await popup.close();
  await page.close();
});

it('has an article’s answer on one screen', async () => {
  const page = await ext.open(site.put('/one.html', article(LINES)));
  await until('marks', async () => Object.values(await highlights(page)).flat().length > 0);
  const popup = await ext.openPopup(page);
  await until('findings', () => popup.evaluate(() => document.querySelector('.group') !== null));
  const whole = await popup.evaluate(() => document.documentElement.scrollHeight);
  expect(whole).toBeLessThanOrEqual(600); // what browsers give a popup at most
  await popup.close();
});
