/** The options page at work: keys as the browser has them, and settings taken in from a file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ext, type InExtension, until } from './harness';

const folder = mkdtempSync(path.join(tmpdir(), 'double-take-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the options page', () => {
  let ext: Ext;
  let page: Page;
  const text = () => page.evaluate(() => document.body.textContent ?? '');
  const stored = () =>
    page.evaluate(async () => {
      const { storage } = (globalThis as unknown as InExtension).browser;
      return { ...(await storage.sync.get(null)), ...(await storage.local.get('sites')) };
    });
  const load = async (content: string) => {
    const file = path.join(folder, 'settings.json');
    writeFileSync(file, content);
    const input = await page.$('[aria-labelledby=transfer] input[type=file]');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file);
  };

  beforeAll(async () => {
    ext = await Ext.launch('chromium');
    page = await ext.openPage('options.html');
    await until('the page', async () => (await text()).includes('Take your settings along'));
  });
  afterAll(() => ext?.close());

  it('lists the commands of the manifest with the keys that the browser gave them', async () => {
    const commands = await page.evaluate(() =>
      (globalThis as unknown as InExtension).browser.commands.getAll(),
    );
    expect(commands.length).toBeGreaterThan(0);
    await until('the keys', async () => {
      const shown = await text();
      return commands.every(({ shortcut = '' }) => shown.includes(shortcut));
    });
  });

  it('takes settings in from a file, and refuses a bad one whole', async () => {
    const sites = { mode: 'chosen', off: [], chosen: ['news.example'] };
    const file = (strictness: string) =>
      JSON.stringify({ format: 'double-take-settings', version: 1, settings: { strictness, sites } });
    await load(file('mild'));
    await until('the refusal', async () => (await text()).includes('nothing was changed'));
    expect(await stored()).not.toHaveProperty('sites');

    await load(file('strict'));
    await until(
      'the settings',
      async () => ((await stored()) as { strictness?: string }).strictness === 'strict',
    );
    await until('the sites', async () => 'sites' in (await stored()));
    expect(await stored()).toMatchObject({ strictness: 'strict', sites });
    expect(await text()).toContain('The settings are loaded.');
  });
});
