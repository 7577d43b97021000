/**
 * npm run shots [-- NAME...]: renders each surface in each of its states, light, dark and in forced colours, at several widths, into
 * .tmp/shots, to be looked at. NAME keeps only the states whose name contains it.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { ensureBrowser, root } from '../../scripts/lib/ensure.mjs';
import { OPTIONS_STATES } from './options-states';
import { POPUP_STATES } from './popup-states';

interface Surface {
  file: string;
  states: string[];
  widths: number[];
  /** The most that is seen at once; without it, all. */
  height?: number;
}

const folder = path.join(root, '.tmp/shots');
const SURFACES: Surface[] = [
  { file: 'popup', states: Object.keys(POPUP_STATES), widths: [380, 320], height: 600 },
  { file: 'popup', states: ['strict'], widths: [380] },
  { file: 'options', states: Object.keys(OPTIONS_STATES), widths: [1280, 380, 320] },
];

async function shoot(page: Page, url: string, name: string, width: number, most: number): Promise<void> {
  await page.goto('about:blank');
  await page.setViewport({ width, height: 600, deviceScaleFactor: 2 });
  await page.goto(url, { waitUntil: 'networkidle0' });
  const box = await page.$eval('#app', (app) => Math.ceil(app.getBoundingClientRect().height));
  await page.setViewport({ width, height: Math.min(box, most), deviceScaleFactor: 2 });
  await page.screenshot({ path: path.join(folder, `${name}.png`) as `${string}.png` });
}

/** Colour schemes as the media features that bring them about. Puppeteer itself knows no forced colours. */
const SCHEMES = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};

async function shootAll(page: Page, origin: string, wanted: string[]): Promise<void> {
  const devtools = await page.createCDPSession();
  for (const [scheme, features] of Object.entries(SCHEMES)) {
    await devtools.send('Emulation.setEmulatedMedia', { features });
    for (const { file, states, widths, height = Number.POSITIVE_INFINITY } of SURFACES) {
      for (const state of states) {
        if (wanted.length > 0 && !wanted.some((part) => `${file}-${state}`.includes(part))) continue;
        for (const width of widths) {
          const name = [
            file,
            state,
            width,
            scheme,
            ...(file === 'popup' && !Number.isFinite(height) ? ['whole'] : []),
          ].join('-');
          await shoot(page, `${origin}tests/shots/${file}.html#${state}`, name, width, height);
        }
      }
    }
  }
}

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: 'assets',
    plugins: [preact()],
    server: { port: 0, hmr: false },
  });
  await server.listen();
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(`${page.url()}: ${error}`));
    await shootAll(page, server.resolvedUrls?.local[0] ?? '', process.argv.slice(2));
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`Screenshots are in ${path.relative(root, folder)}.`);
}

await main();
