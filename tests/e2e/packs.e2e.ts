/** A series that nobody here has heard of: from saved items to marks on a page, without a line of code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/ensure.mjs';
import { draftPack } from '../../src/reference/wikidata/draft';
import { itemsIn } from '../../src/reference/wikidata/entity-json';
import { lanternFiles } from '../wikidata-items';
import { Ext, highlights, until } from './harness';
import { type Site, serve } from './site';

const ARTICLE = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Lantern Reach: what to know</title>
  <meta property="article:published_time" content="2026-03-10T09:30:00Z">
</head>
<body>
  <main><article>
    <h1>What to know about Lantern Reach</h1>
    <p>Lantern Reach premiered on Netflix. It was created by Dag Holloway.</p>
    <p>Lantern Reach premiered on September 12, 2024. The first season of Lantern Reach has eight episodes.</p>
  </article></main>
</body>
</html>`;

const text = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');
const painted = async (page: Page): Promise<string[]> => Object.values(await highlights(page)).flat();

describe('a pack from Wikidata', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'packs-e2e-'));
  const put = (name: string, content: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  let ext: Ext;
  let site: Site;
  let options: Page;

  beforeAll(async () => {
    [ext, site] = await Promise.all([Ext.launch('chromium'), serve()]);
    site.put('/lantern.html', ARTICLE);
    options = await ext.openPage('options.html');
    await until('the shelf to be empty', async () => /No pack has been imported/.test(await text(options)));
  });
  afterAll(async () => {
    await Promise.all([ext?.close(), site?.close()]);
    rmSync(folder, { recursive: true });
  });

  const choose = async (file: string) => {
    const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };
  const press = (name: string) =>
    options.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.imported-pack button')];
      buttons.find((one) => one.textContent === wanted)?.click();
    }, name);
  /** What is marked on the article in a new tab, once something is or nothing will be. */
  const marksOf = async (expected: number): Promise<string[]> => {
    const page = await ext.open(`${site.origin}/lantern.html`);
    try {
      return await until(`${expected} marks`, async () => {
        const found = await painted(page);
        return found.length === expected ? found : null;
      });
    } finally {
      await page.close();
    }
  };

  it('is drafted by the command line from saved items', () => {
    const files = lanternFiles().map((content, at) => put(`item-${at}.json`, content));
    const made = spawnSync('npm', ['run', '-s', 'packs', '--', 'from-wikidata', ...files], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(made.status).toBe(0);
    put('lantern.json', made.stdout);
  });

  it('is refused as long as it is cut short, with the reason in sight', async () => {
    await choose(put('cut.json', '{"pack": {"schema": 1'));
    await until('the refusal', async () => /Nothing was imported.*is no JSON/s.test(await text(options)));
  });

  it('comes in on the options page and marks what it does not bear out', async () => {
    await choose(path.join(folder, 'lantern.json'));
    await until('the import', async () =>
      /Lantern Reach \(draft from Wikidata\) was imported/.test(await text(options)),
    );
    await until('it to be listed', async () =>
      /Version 0\.1\.0, from lantern\.json/.test(await text(options)),
    );
    const marks = (await marksOf(2)).join('\n');
    expect(marks).toMatch(/Netflix/);
    expect(marks).toMatch(/eight/);
  });

  it('is named by its findings, which are never of high confidence', async () => {
    const page = await ext.open(`${site.origin}/lantern.html`);
    await until('marks', async () => (await painted(page)).length > 0);
    const popup = await ext.openPopup(page);
    const said = await until('the popup to answer', async () => {
      const now = await text(popup);
      return /Netflix/.test(now) && now;
    });
    expect(said).toContain('Lantern Reach (draft from Wikidata)');
    // Two origins say where the series is at home: from the record's own packs that would be of high confidence.
    expect(said.match(/fairly sure · Lantern Reach/g)).toHaveLength(2);
    await popup.close();
    await page.close();
  });

  it('is there after the background was stopped, taken out by a press, and put back by another', async () => {
    await ext.killBackground();
    await marksOf(2);
    await press('Remove');
    await until('it to be out', async () => /Taken out of the record/.test(await text(options)));
    const page = await ext.open(`${site.origin}/lantern.html`);
    const popup = await ext.openPopup(page);
    await until('the popup to say that nothing is covered', async () => (await text(popup)).length > 40);
    expect(await painted(page)).toEqual([]);
    await popup.close();
    await page.close();
    await press('Restore');
    await until('it to be back', async () => !/Taken out of the record/.test(await text(options)));
    await marksOf(2);
  });
});

describe('a pack in Firefox', () => {
  it('comes in through the worker and marks a page', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'packs-e2e-'));
    const items = lanternFiles().flatMap((content) => {
      const found = itemsIn(JSON.parse(content));
      return 'items' in found ? found.items : [];
    });
    const { pack } = draftPack(items, [], '2026-06-01');
    const file = path.join(folder, 'lantern.json');
    writeFileSync(file, JSON.stringify(pack));
    const [ext, site] = await Promise.all([Ext.launch('firefox'), serve()]);
    try {
      site.put('/lantern.html', ARTICLE);
      const options = await ext.openPage('options.html');
      await until('the shelf to be empty', async () => /No pack has been imported/.test(await text(options)));
      const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await until('it to be listed', async () => /from lantern\.json/.test(await text(options)));
      const page = await ext.open(`${site.origin}/lantern.html`);
      expect(
        await until('marks', async () => (await painted(page)).length === 2 && painted(page)),
      ).toContainEqual(expect.stringMatching(/Netflix/));
    } finally {
      await Promise.all([ext.close(), site.close()]);
      rmSync(folder, { recursive: true });
    }
    // Starting Firefox is part of it.
  }, 90_000);
});
