/** The record page: all of the record, drawn as it is scrolled to, searched, and led to by a fact's address. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bosch from '../../assets/packs/bosch-universe/pack.json';
import { Ext, until } from './harness';

const text = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');
const drawn = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('.fact').length);

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let ext: Ext;
  let page: Page;

  beforeAll(async () => {
    ext = await Ext.launch(kind);
    page = await ext.openPage('record.html');
    await until('facts', async () => (await drawn(page)) > 0);
  });
  afterAll(() => ext?.close());

  const type = (words: string) =>
    page.evaluate((value) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('no search field');
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, words);

  it('names every pack with its horizon, and draws the first facts only', async () => {
    const said = await text(page);
    expect(said).toContain(`${bosch.name} ${bosch.version}`);
    const [, count = '0'] = /([\d,]+) facts/.exec(said) ?? [];
    expect(Number(count.replaceAll(',', ''))).toBeGreaterThan(300);
    expect(await drawn(page)).toBeLessThan(200);
  });

  it('draws more as the reader scrolls', async () => {
    const before = await drawn(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until('more facts', async () => (await drawn(page)) > before);
  });

  it('links to the web alone, and gives nothing of itself away', async () => {
    const links = await page.$$eval('.fact-sources a', (all) =>
      all.map(({ href, rel, target }) => ({ href, rel, target })),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.every(({ href }) => /^https?:\/\//.test(href))).toBe(true);
    expect(links.every(({ rel, target }) => rel === 'noopener noreferrer' && target === '_blank')).toBe(true);
  });

  it('finds by words, and covers what would spoil the story until asked', async () => {
    await type('ballard premiere');
    await until('few facts', async () => (await drawn(page)) < 20);
    expect(await text(page)).toMatch(/9 Jul 2025/);
    await type('rawls character');
    await until('a covered fact', () =>
      page.evaluate(() => document.querySelector('.fact-covered') !== null),
    );
    const covered = await page.evaluate(() => {
      const fact = document.querySelector('.fact-covered')?.closest('.fact');
      const before = fact?.textContent ?? '';
      fact?.querySelector('button')?.click();
      return { id: fact?.id ?? '', before };
    });
    expect(covered.before).toContain('Covered');
    await until('the value', () =>
      page.evaluate((id) => document.querySelector(`#${id} .fact-value`) !== null, covered.id),
    );
    await type('');
  });

  it('is led to by the address of a fact, however far down it stands', async () => {
    const far = await ext.openPage('record.html');
    await until('facts', async () => (await drawn(far)) > 0);
    await far.evaluate(() => {
      location.hash = '#ballard-s2-renewal-reported';
    });
    await until('the fact', () =>
      far.evaluate(() => {
        const fact = document.getElementById('ballard-s2-renewal-reported');
        const { top = -1 } = fact?.getBoundingClientRect() ?? {};
        return document.activeElement === fact && top >= 0 && top < innerHeight;
      }),
    );
    await far.evaluate(() => {
      location.hash = '#no-such-fact';
    });
    await until('word of it', async () => (await text(far)).includes('not in the record any more'));
    await far.close();
  });

  it('makes a report on a fact, which the reader sees whole', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.report summary')?.click());
    const report = await until('the report', () =>
      page.evaluate(() => document.querySelector('.report-text')?.textContent),
    );
    expect(report).toMatch(/^# A fact that is not right/);
    expect(report).toMatch(/Source: \[/);
  });
});
