// npm run icons: renders assets/icon/icon.svg to the PNG sizes that browsers ask for.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser, root } from './lib/ensure.mjs';

const folder = path.join(root, 'assets/icon');
const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 96, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
