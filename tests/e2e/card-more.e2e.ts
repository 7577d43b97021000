/** What the card keeps behind “More”, with the extension as it ships: muting a fact, turning off on a site, a link to the place. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { Ext, highlights, type InExtension, until } from './harness';
import { type Site, serve } from './site';

const ARTICLE = `<!doctype html><html lang="en"><title>Ballard</title><main><article><h1>Ballard, the series</h1>
  <p>Ballard is a Netflix series about a cold case unit. The first season of Ballard has twelve episodes.</p>
  <p>Critics liked it. Ballard streams on Hulu in the United States.</p></article></main></html>`;

let ext: Ext;
let site: Site;
let page: Page;
let desk: Page;

const painted = async () => Object.values(await highlights(page)).flat();
const isMarked = async (words: string) => (await painted()).some((text) => text.includes(words));
const stored = (name: string) =>
  desk.evaluate(
    async (key) => (await (globalThis as unknown as InExtension).browser.storage.local.get(key))[key],
    name,
  );
/** The middle of the card's button or summary of this name; null where it has none in sight. */
const place = (name: string) =>
  ext.inContentScript<{ x: number; y: number } | null>(
    page,
    `(() => {
      const host = document.querySelector('html > [popover]');
      const all = host ? [...chrome.dom.openOrClosedShadowRoot(host).querySelectorAll('button,summary')] : [];
      const box = all.find((one) => one.checkVisibility() && one.textContent === ${JSON.stringify(name)})?.getBoundingClientRect();
      return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    })()`,
  );
/** Presses it where it has come to rest: the card finds a new place when it grows. */
const press = async (name: string) => {
  let before = '';
  const { x, y } = await until(name, async () => {
    const now = await place(name);
    const rests = JSON.stringify(now) === before;
    before = JSON.stringify(now);
    return rests && now;
  });
  await page.mouse.click(x, y);
};
/** Opens the card of the mark on these words, and what it keeps behind “More”. */
const openMore = async (words: string) => {
  await until('the mark', () => isMarked(words));
  const { x, y } = await page.evaluate((wanted) => {
    const live = new Range();
    for (const { startContainer, startOffset, endContainer, endOffset } of [
      ...CSS.highlights.values(),
    ].flatMap((highlight) => [...highlight])) {
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      if (live.toString().includes(wanted)) break;
    }
    const box = live.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  await page.mouse.click(x, y);
  await press('More');
};

beforeAll(async () => {
  [ext, site] = await Promise.all([Ext.launch('chromium'), serve()]);
  site.put('/more.html', ARTICLE);
  desk = await ext.openPage('manifest.json');
});
beforeEach(async () => {
  await desk.evaluate(() =>
    (globalThis as unknown as InExtension).browser.storage.local.remove(['mutes', 'sites']),
  );
  page = await ext.open(`${site.origin}/more.html`);
});
afterEach(() => page.close());
afterAll(async () => {
  await Promise.all([ext?.close(), site?.close()]);
});

it('mutes whatever is said on a fact, and nothing else, here and on the next page', async () => {
  await until('both platforms', async () => (await isMarked('Netflix')) && (await isMarked('Hulu')));
  await openMore('Netflix');
  await press('Mute everything said on this');
  await until('the platforms to go', async () => !(await isMarked('Netflix')) && !(await isMarked('Hulu')));
  expect(await isMarked('twelve episodes')).toBe(true);
  await until('the key', async () => ((await stored('mutes')) as string[] | undefined)?.length === 1);
  await page.reload();
  await until('the marks', () => isMarked('twelve episodes'));
  expect(await isMarked('Netflix')).toBe(false);
  expect(await isMarked('Hulu')).toBe(false);
});

it('turns off on this site: marks and card go, and the site is kept as switched off', async () => {
  await openMore('Netflix');
  await press('Turn off on this site');
  await until('no marks', async () => (await painted()).length === 0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await place('More')).toBeNull();
  expect(await stored('sites')).toMatchObject({ off: [new URL(site.origin).hostname] });
});

it('copies a link that leads to the very words', async () => {
  await ext.browser.defaultBrowserContext().overridePermissions(site.origin, ['clipboard-read']);
  await openMore('Netflix');
  await press('Copy link to this place');
  const link = await until('the link', () =>
    page.evaluate(async () => {
      const text = await navigator.clipboard.readText();
      return text.includes('#:~:text=') && text;
    }),
  );
  expect(link.startsWith(`${site.origin}/more.html#:~:text=`)).toBe(true);
  expect(decodeURIComponent(link)).toContain('Netflix');
});
