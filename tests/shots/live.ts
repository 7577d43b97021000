/** The surfaces of the built extension at work: an article with its card, popup, welcome, record, options, review. */
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/lib/ensure.mjs';
import { Ext, highlights, type InExtension, sleep, until } from '../e2e/harness';
import { serve } from '../e2e/site';
import { type Frame, type Scheme, setScheme, shoot } from './camera';

const WIDTHS: Frame[] = [{ width: 1280 }, { width: 380 }, { width: 320 }];

const marksOf = (page: Page) =>
  until('marks', async () => {
    const marks = Object.values(await highlights(page)).flat();
    return marks.length > 0 && marks;
  });

/** Opens the card of the first mark by key, and waits until it has faded in. */
async function openCard(page: Page): Promise<void> {
  await marksOf(page);
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyD');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await until('the card', () => page.evaluate(() => !!document.querySelector('html > [popover]')));
  await sleep(400);
}

/** Unfolds everything in the card: why, the further tools, the report. Chromium alone lets its closed root be reached. */
const unfoldCard = (ext: Ext, page: Page): Promise<boolean> =>
  ext.inContentScript(
    page,
    `(() => {
      const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('html > [popover]'));
      for (const details of root.querySelectorAll('details')) details.open = true;
      return true;
    })()`,
  );

/** The id of the tab that shows the article, asked from a page of the extension, which is another tab. */
const tabOf = (surface: Page, article: Page): Promise<number> =>
  article.bringToFront().then(() =>
    surface.evaluate(async () => {
      const [tab] = await (globalThis as unknown as InExtension).browser.tabs.query({ active: true });
      return tab?.id ?? 0;
    }),
  );

/** @param wanted whether a name is to be shot */
export async function shootLive(
  kind: BrowserKind,
  scheme: Scheme,
  language: string,
  wanted: (name: string) => boolean,
): Promise<void> {
  const system = scheme === 'dark' ? 'dark' : 'light';
  const [ext, site] = await Promise.all([
    Ext.launch(kind, { language, scheme: system, welcome: true }),
    serve(),
  ]);
  const take = async (page: Page, surface: string, frames: Frame[], before?: () => Promise<void>) => {
    await page.bringToFront();
    if (kind === 'chromium') await setScheme(page, scheme);
    for (const frame of frames) {
      const name = [surface, language, frame.width, scheme, kind].join('-');
      if (!wanted(name)) continue;
      await page.setViewport({ width: frame.width, height: frame.height ?? 800 });
      await before?.();
      await shoot(page, name, frame);
    }
  };
  try {
    const welcome = await ext.welcomed();
    await welcome.bringToFront();
    await marksOf(welcome);
    await take(welcome, 'welcome', WIDTHS);
    const article = await ext.open(`${site.origin}/sample.html`);
    const windows = WIDTHS.map(({ width }) => ({ width, height: 760 }));
    await take(article, 'card', windows, async () => {
      await article.reload();
      await openCard(article);
    });
    if (kind === 'chromium')
      await take(article, 'card-report', windows, async () => {
        await article.reload();
        await openCard(article);
        await unfoldCard(ext, article);
        await sleep(200);
      });
    const record = await ext.openPage('record.html');
    await until('facts', () => record.evaluate(() => document.querySelectorAll('li').length > 5));
    await take(record, 'record', windows);
    const id = await tabOf(record, article);
    const review = await ext.openPage(`review.html#${id}`);
    await until('findings', () => review.evaluate(() => document.querySelectorAll('li').length > 0));
    await take(review, 'review', WIDTHS);
    const options = await ext.openPage('options.html');
    await until('options', () => options.evaluate(() => document.querySelectorAll('section').length > 8));
    await take(options, 'options-live', WIDTHS);
  } finally {
    await Promise.all([ext.close(), site.close()]);
  }
}
