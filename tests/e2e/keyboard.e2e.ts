/** The whole way by keyboard alone: installed, welcomed, read, led to a finding, its card, muted, strictness, exported. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Ext, highlights, sleep, until } from './harness';
import { type Site, serve } from './site';

const ARTICLE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>What to know about Ballard</title>
<meta property="article:published_time" content="2026-01-20T09:30:00Z"></head>
<body><main><article>
  <h1>What to know about Ballard, the crime drama</h1>
  <p>Ballard is a Netflix series about a cold case unit of the Los Angeles police. It stars Maggie Q as detective
     Renée Ballard, and it is the third series of the Bosch universe.</p>
  <p>Ballard premiered on September 25, 2025. The first season of Ballard has ten episodes.</p>
</article></main></body></html>`;

let ext: Ext;
let site: Site;

beforeAll(async () => {
  [ext, site] = await Promise.all([Ext.launch('chromium', { welcome: true }), serve()]);
});
afterAll(async () => {
  await Promise.all([ext?.close(), site?.close()]);
});

const NAME = `(element) => (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim()`;
/** The name of what has the focus in a page of the extension; of a radio button, that of its label. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    `(() => { const at = document.activeElement; return (${NAME})(at?.closest('label') ?? at); })()`,
  ) as Promise<string>;
/** The same in the card, whose tree is closed to all but the extension's own script. */
const focusedInCard = (page: Page): Promise<string> =>
  ext.inContentScript(
    page,
    `(${NAME})(chrome.dom.openOrClosedShadowRoot(document.querySelector('html > [popover]'))?.activeElement)`,
  );
const painted = async (page: Page): Promise<string[]> => Object.values(await highlights(page)).flat();

/** Presses Tab until what is named so has the focus; fails where it cannot be reached. */
async function tabTo(page: Page, name: string, ask = focused): Promise<void> {
  const passed: string[] = [];
  for (let time = 0; time < 60; time += 1) {
    await page.keyboard.press('Tab');
    const now = await ask(page);
    if (now === name) return;
    passed.push(now);
  }
  throw new Error(`Tab does not lead to ${name}, only to ${[...new Set(passed)].join(' | ')}`);
}

it('everything can be done without a pointer', async () => {
  // Installed: the welcome page has come by itself, and leads to the options.
  const welcome = await ext.welcomed();
  await until('the welcome', () => welcome.evaluate(() => document.querySelector('h1') !== null));
  await welcome.bringToFront();
  await welcome.keyboard.press('Tab');
  expect(await focused(welcome)).not.toBe('');

  // Read, and led to a finding by the card's key.
  const page = await ext.open(site.put('/article.html', ARTICLE));
  await until('marks', async () => (await painted(page)).length > 1);
  const before = await page.evaluate(() => document.body.outerHTML);
  await page.bringToFront();
  const openCard = async () => {
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyD');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await until('the card', () => page.evaluate(() => document.querySelector('html > [popover]') !== null));
  };
  await openCard();
  const card = await ext.inContentScript<string>(
    page,
    `chrome.dom.openOrClosedShadowRoot(document.querySelector('html > [popover]')).textContent`,
  );
  expect(card).toMatch(/Differs from the record/);

  // The next finding, then muted.
  await tabTo(page, 'Next finding', focusedInCard);
  await page.keyboard.press('Enter');
  const marks = (await painted(page)).length;
  await tabTo(page, 'Mute', focusedInCard);
  await page.keyboard.press('Enter');
  await until('a mark less', async () => (await painted(page)).length < marks);
  await page.keyboard.press('Escape');
  await until('no card', () => page.evaluate(() => document.querySelector('html > [popover]') === null));
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);

  // The popup: another strictness, which arrow keys choose.
  const popup = await ext.openPopup(page);
  await until('findings', () => popup.evaluate(() => document.querySelector('.group') !== null));
  await popup.evaluate(() => {
    const heard: string[] = [];
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: async (said: string) => void heard.push(said),
    });
    Object.assign(globalThis, { heard });
  });
  await tabTo(popup, 'Balanced');
  await popup.keyboard.press('ArrowRight');
  await until('strict', async () => (await focused(popup)) === 'Strict');
  await until('what it hides', () =>
    popup.evaluate(() => document.querySelector('footer')?.textContent?.includes('Hides nothing') ?? false),
  );

  // The export; Escape closes it, and the focus is where it was.
  await tabTo(popup, 'Export the findings');
  await popup.keyboard.press('Enter');
  await until('the export', () => popup.evaluate(() => document.querySelector('dialog[open]') !== null));
  await tabTo(popup, 'Copy');
  await popup.keyboard.press('Enter');
  const [text = ''] = await until('the text', () =>
    popup.evaluate(() => {
      const { heard } = globalThis as unknown as { heard: string[] };
      return heard.length > 0 ? heard : null;
    }),
  );
  expect(text).toContain('# Findings of Double Take');
  await popup.keyboard.press('Escape');
  await until('no export', () => popup.evaluate(() => document.querySelector('dialog') === null));
  await sleep(50); // focus is given back after the dialog is gone
  expect(await focused(popup)).toBe('Export the findings');
});
