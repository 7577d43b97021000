/** From the findings of a page to a text in the reader's hand, and the review of them by keyboard. */
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Ext, highlights, type InExtension, until } from './harness';
import { type Site, serve } from './site';

const ARTICLE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>What to know about Ballard</title>
<meta property="article:published_time" content="2026-01-20T09:30:00Z"></head>
<body><main><article>
  <h1>Netflix’s Ballard: what to know about the crime drama</h1>
  <p>Ballard is a Netflix series about a cold case unit of the Los Angeles police. It stars Maggie Q as detective
     Renée Ballard, and it is the third series of the Bosch universe.</p>
  <p>Ballard premiered on September 25, 2025. The first season of Ballard has ten episodes.</p>
</article></main></body></html>`;

let ext: Ext;
let site: Site;
let page: Page;

beforeAll(async () => {
  [ext, site] = await Promise.all([Ext.launch('chromium'), serve()]);
  const session = await ext.browser.defaultBrowserContext();
  await session.overridePermissions(ext.base, ['clipboard-read', 'clipboard-sanitized-write']);
  site.put('/article.html', ARTICLE);
});
afterAll(async () => {
  await Promise.all([ext?.close(), site?.close()]);
});
beforeEach(async () => {
  page = await ext.open(`${site.origin}/article.html`);
  await until('marks', async () => Object.values(await highlights(page)).flat().length > 0);
});
afterEach(async () => {
  for (const one of await ext.browser.pages()) if (one !== page) await one.close();
  await page.close();
});

const text = (surface: Page): Promise<string> => surface.evaluate(() => document.body.textContent ?? '');
const tabId = (of: Page): Promise<number> =>
  of.evaluate(async () => {
    const tabs = await (globalThis as unknown as InExtension).browser.tabs.query({});
    return tabs.find(({ url }) => url?.endsWith('/article.html'))?.id ?? -1;
  });
/** Puts down what is copied, in place of the clipboard of a machine without a screen. */
const listen = (surface: Page) =>
  surface.evaluate(() => {
    const heard: string[] = [];
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: async (said: string) => void heard.push(said),
    });
    Object.assign(globalThis, { heard });
  });
const heard = (surface: Page): Promise<string[]> =>
  surface.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const press = (surface: Page, name: string): Promise<void> =>
  surface.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button')];
    const found = all.find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === wanted,
    );
    if (!found) throw new Error(`no button ${wanted}`);
    found.click();
  }, name);
const choose = (surface: Page, format: string): Promise<void> =>
  surface.evaluate((value) => {
    const field = document.querySelector<HTMLSelectElement>('.export select');
    if (!field) throw new Error('no choice of formats');
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, format);

describe('the export in the popup', () => {
  it('hands over what is shown, in each format', async () => {
    const popup = await ext.openPopup(page);
    await until('the findings', async () => /statement/.test(await text(popup)));
    await listen(popup);
    await press(popup, 'Export the findings');
    await until('the choice', () => popup.evaluate(() => document.querySelector('dialog[open]') !== null));
    await press(popup, 'Copy');
    for (const format of ['csv', 'claim-review', 'annotation']) {
      await choose(popup, format);
      await press(popup, 'Copy');
    }
    const [markdown = '', csv = '', review = '', annotations = ''] = await until('four texts', async () => {
      const all = await heard(popup);
      return all.length === 4 ? all : null;
    });
    expect(markdown).toContain(`[What to know about Ballard](<${site.origin}/article.html>)`);
    expect(markdown).toContain('Prime Video');
    const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.page === `${site.origin}/article.html`)).toBe(true);
    expect(JSON.parse(review)['@graph'][0]['@type']).toBe('ClaimReview');
    const [first] = JSON.parse(annotations).first.items;
    const { selector } = first.target[0];
    const whole = await page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
    expect(whole).toContain(selector.prefix.slice(-20) + selector.exact + selector.suffix.slice(0, 20));
    await popup.close();
  });
});

describe('the review', () => {
  it('goes through all findings by keyboard, keeps what was made of them, and leaves the page as it is', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const id = await tabId(await ext.openPage('manifest.json'));
    const review = await ext.openPage(`review.html#${id}`);
    await until('a finding', async () => /Differs from the record/.test(await text(review)));
    const at = () => review.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
    expect(await at()).toMatch(/^1\/\d+ · 0 of \d+ reviewed/);
    await review.bringToFront();
    await review.keyboard.press('a');
    for (let time = 0; time < 30; time += 1) await review.keyboard.press('j');
    await until('the last', async () => /^(\d+)\/\1 /.test(await at()));
    await review.keyboard.press('d');
    await review.keyboard.press('n');
    await review.keyboard.type('ask the author');
    await review.keyboard.press('Escape');
    for (let time = 0; time < 30; time += 1) await review.keyboard.press('k');
    await until('the first', async () => (await at()).startsWith('1/'));
    const again = await ext.openPage(`review.html#${id}`);
    await until('what was kept', async () => {
      const said = await text(again);
      return said.includes('Accepted') && said.includes('Disputed');
    });
    await listen(again);
    await press(again, 'Copy');
    const [markdown = ''] = await until('the result', async () => {
      const all = await heard(again);
      return all.length > 0 ? all : null;
    });
    expect(markdown).toMatch(/- Accepted/);
    expect(markdown).toMatch(/- Note: ask the author/);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('says that its page is gone', async () => {
    const review = await ext.openPage('review.html#987654');
    await until('word of it', async () => (await text(review)).includes('does not answer'));
  });
});
