/** `npm run pictures`: the pictures in README.md, taken of the built extension on the sample article, into docs/images. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../../scripts/lib/ensure.mjs';
import { Ext, highlights, sleep, until } from '../e2e/harness';
import { pointOf } from '../e2e/layer';
import { serve } from '../e2e/site';

const folder = path.join(root, 'docs/images');
const LIGHT = [{ name: 'prefers-color-scheme', value: 'light' }];

const save = (page: Page, name: string) =>
  page.screenshot({ path: path.join(folder, `${name}.png`) as `${string}.png` });

/** Rests the pointer on the first mark, and waits until its card has faded in. */
async function openCard(page: Page): Promise<void> {
  const [words] = await until('marks', async () => {
    const marks = Object.values(await highlights(page)).flat();
    return marks.length > 0 && marks;
  });
  const { x, y } = await pointOf(page, words ?? '');
  await page.mouse.move(x, y - 3);
  await page.mouse.move(x, y);
  await until('the card', () => page.evaluate(() => !!document.querySelector('html > [popover]')));
  await sleep(1000);
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const site = await serve();
  const ext = await Ext.launch('chromium');
  try {
    const page = await ext.open(`${site.origin}/sample.html`);
    await page.emulateMediaFeatures(LIGHT);
    await page.setViewport({ width: 1080, height: 760 });
    await openCard(page);
    await save(page, 'article');
    const popup = await ext.openPopup(page);
    await popup.emulateMediaFeatures(LIGHT);
    await until('the findings', () => popup.evaluate(() => /differ/.test(document.body.textContent ?? '')));
    await sleep(300);
    await save(popup, 'popup');
  } finally {
    await Promise.all([ext.close(), site.close()]);
  }
  console.log(`Pictures are in ${path.relative(root, folder)}.`);
}

await main();
