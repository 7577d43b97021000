/** A browser that is photographed: one page at a time, in each colour scheme and width. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../../scripts/lib/ensure.mjs';

export const folder = path.join(root, '.tmp/shots');

export function emptyFolder(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Colour schemes as the media features that bring them about. Puppeteer itself knows no forced colours. */
export const SCHEMES = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
} as const;
export type Scheme = keyof typeof SCHEMES;

/** Puts Chromium's page into a scheme; Firefox is started in one. */
export async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features: [...SCHEMES[scheme]] });
}

/** The size of a page, and what of it is seen at once. */
export interface Frame {
  width: number;
  /** Pixels of height; without it, all there is. */
  height?: number;
}

/** Saves what a page shows, and says where it is wider than its window. */
export async function shoot(page: Page, name: string, { width, height }: Frame): Promise<void> {
  await page.setViewport({ width, height: height ?? 800, deviceScaleFactor: 2 });
  // Not the root's height, which is never less than the window's.
  const box = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom + scrollY));
  await page.setViewport({
    width,
    height: Math.max(200, Math.min(box, height ?? 6000)),
    deviceScaleFactor: 2,
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) console.warn(`${name} is ${wide - width} pixels too wide`);
  await page.screenshot({ path: path.join(folder, `${name}.png`) as `${string}.png` });
}
