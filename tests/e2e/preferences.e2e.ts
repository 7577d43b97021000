/** Surfaces for readers who enlarge, who want nothing to move, and who bring colours of their own. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StateServer, serveStates } from '../shots/state-server';
import { Ext, highlights, type InExtension, until } from './harness';
import { launchPlain } from './layer';
import { focusUnseen, moving, spilling } from './seen';
import { type Site, serve } from './site';

/** A window as it is left by enlarging to 200 %: half as wide and half as high. */
const DOUBLED = { deviceScaleFactor: 2 };
const POPUP = { ...DOUBLED, width: 380, height: 300 };
const PAGE = { ...DOUBLED, width: 640, height: 400 };
/** The narrowest that has to do without scrolling sideways. */
const NARROWEST = { deviceScaleFactor: 4, width: 320, height: 256 };

const ARTICLE =
  '<!doctype html><html lang="en"><title>Ballard</title><main><article><h1>Ballard on Netflix</h1><p>Ballard is a Netflix series. It stars Maggie Q as detective Renée Ballard. Ballard has not been renewed for a second season.</p></article></main></html>';

let browser: Browser;
let ext: Ext;
let site: Site;
let server: StateServer;

beforeAll(async () => {
  [browser, ext, site, server] = await Promise.all([
    launchPlain(),
    Ext.launch('chromium'),
    serve(),
    serveStates(),
  ]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), ext?.close(), site?.close(), server?.close()]);
});

const state = (surface: 'popup' | 'options', name: string) => async () => {
  const page = await browser.newPage();
  await page.goto(server.at(surface, name, 'de'));
  await until('the surface', () => page.evaluate(() => document.querySelector('#app > *') !== null));
  return page;
};

const ours = async (file: string, ready: string) => {
  const page = await ext.openPage(file);
  await until(ready, () => page.evaluate((selector) => document.querySelector(selector) !== null, ready));
  return page;
};

const review = async () => {
  const article = await ext.open(site.put('/a.html', ARTICLE));
  await until('marks', async () => Object.values(await highlights(article)).flat().length > 0);
  const asking = await ext.openPage('manifest.json');
  const id = await asking.evaluate(async () => {
    const tabs = await (globalThis as unknown as InExtension).browser.tabs.query({});
    return tabs.findLast(({ url }) => url?.endsWith('/a.html'))?.id ?? -1;
  });
  await asking.close();
  return ours(`review.html#${id}`, '.finding');
};

const SURFACES: [name: string, open: () => Promise<Page>, doubled: typeof PAGE][] = [
  ['popup', state('popup', 'article'), POPUP],
  ['popup, all of it', state('popup', 'strict'), POPUP],
  ['popup, exporting', state('popup', 'exporting'), POPUP],
  ['popup, in trouble', state('popup', 'record-blocked'), POPUP],
  ['options', state('options', 'fresh'), PAGE],
  ['options, much changed', state('options', 'changed'), PAGE],
  ['record', () => ours('record.html', '.fact'), PAGE],
  ['review', review, PAGE],
  ['welcome', () => ours('welcome.html', 'h1'), PAGE],
];

it('has instruments that see', async () => {
  const page = await browser.newPage();
  await page.setViewport(PAGE);
  await page.setContent(
    `<style>p { animation: p 9s } @keyframes p { to { opacity: 0 } } a:focus { outline: none }</style>
    <p style="width: 700px">wide</p><button style="width: 2rem; white-space: nowrap">a long word</button><a href="#a">unseen</a>`,
  );
  expect(await spilling(page)).toHaveLength(2);
  expect(await moving(page)).toEqual(['p']);
  expect(await focusUnseen(page)).toEqual(['a unseen']);
  await page.close();
});

describe.each(SURFACES)('%s', (_, open, doubled) => {
  let page: Page;
  beforeAll(async () => {
    page = await open();
    await page.bringToFront();
  });
  afterAll(() => page?.close());

  it.each([
    ['at 200 %', doubled],
    ['320 pixels wide', NARROWEST],
  ])('%s nothing is cut off or leads sideways', async (_, viewport) => {
    await page.setViewport(viewport);
    expect(await spilling(page)).toEqual([]);
  });

  it('moves nothing where motion is to be reduced', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await moving(page)).toEqual([]);
  });

  it('shows the focus, in forced colours too', async () => {
    await page.setViewport({ ...doubled, deviceScaleFactor: 1 });
    expect(await focusUnseen(page)).toEqual([]);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await focusUnseen(page)).toEqual([]);
    expect(await spilling(page)).toEqual([]);
  });
});

it.each([
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(26, 28, 36)'],
])('the card that ships is %s where the system is', async (value, ground) => {
  const page = await ext.open(site.put('/card.html', ARTICLE));
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await until('marks', async () => Object.values(await highlights(page)).flat().length > 0);
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyD');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await until('the card', () => page.evaluate(() => document.querySelector('html > [popover]') !== null));
  const seen = await ext.inContentScript<string>(
    page,
    "getComputedStyle(chrome.dom.openOrClosedShadowRoot(document.querySelector('html > [popover]')).querySelector('.card')).backgroundColor",
  );
  expect(seen).toBe(ground);
  await page.close();
});
