/** Runs the page layer in a page of a real browser, with a scripted background; see layer-in-page.ts. */
import path from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser, root } from '../../scripts/lib/ensure.mjs';
import { until } from './harness';
import type { Layer, Script } from './layer-in-page';

/** What a function finds that is evaluated in a page with the layer. */
export interface WithLayer {
  layer: Layer;
  scripted: { start(script: Script): Layer };
  /** Everything that was put under `closed` shadow roots of ours, as the tests open them. */
}

let bundle: Promise<string> | undefined;

/** The layer as one script, built once. */
const layerScript = (): Promise<string> => {
  bundle ??= build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: path.join(root, 'tests/e2e/layer-in-page.ts'), formats: ['iife'], name: 'scripted' },
    },
  }).then((result) => {
    const [output] = Array.isArray(result) ? result : [result];
    if (!output || !('output' in output)) throw new Error('The layer was not built.');
    return output.output[0].code;
  });
  return bundle;
};

export async function launchPlain(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A page of this address with the layer at work in it. Shadow roots are open there, so that the card can be looked into. */
export async function openWithLayer(browser: Browser, url: string, script: Script): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await startLayer(page, script);
  return page;
}

export async function startLayer(page: Page, script: Script): Promise<void> {
  await page.evaluate(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
  });
  await page.evaluate(`${await layerScript()};globalThis.scripted = scripted;`);
  await page.evaluate((given) => {
    const world = globalThis as unknown as WithLayer;
    world.layer = world.scripted.start(given);
  }, script);
}

/** Kinds of the requests so far, in order. */
export const asked = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as WithLayer).layer.asked.map(({ kind }) => kind));

export const summary = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as WithLayer).layer.answer({ kind: 'summary' }));

/** The marked words, in the order of the page. */
export const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words: { text: string; top: number; left: number }[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top, left } = live.getBoundingClientRect();
        words.push({ text: live.toString(), top, left });
      }
    }
    return words.sort((a, b) => a.top - b.top || a.left - b.left).map(({ text }) => text);
  });

/** Waits until exactly these words are marked. */
export async function untilMarked(page: Page, words: string[]): Promise<void> {
  let last: string[] = [];
  try {
    await until('marks', async () => {
      last = await marked(page);
      return JSON.stringify(last) === JSON.stringify(words);
    });
  } catch {
    throw new Error(`Marked are ${JSON.stringify(last)}, not ${JSON.stringify(words)}.`);
  }
}

/** The text in the card; null while it is closed. */
export const cardText = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const box = document.documentElement
      .querySelector(':scope > [popover]')
      ?.shadowRoot?.querySelector('.card');
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
    return box instanceof HTMLElement ? box.innerText : null;
  });

/** Where marked words stand in the window. */
export const pointOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const [box] = live.getClientRects();
        if (live.toString() === wanted && box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    throw new Error(`No mark on ${wanted}.`);
  }, words);
