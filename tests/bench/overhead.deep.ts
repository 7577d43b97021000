/**
 * What the extension costs a page that names nothing covered: the same page in the same browser with and without the
 * extension, alternating, against a control of two loads without it. CPU time, not wall time.
 */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Ext, sleep } from '../e2e/harness';
import { type Site, serve } from '../e2e/site';

const PAIRS = 12;

interface Sample {
  script: number;
  style: number;
  heap: number;
}

async function load(browser: Browser, url: string): Promise<Sample> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await sleep(600); // the same time for each load to settle
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    script: of('ScriptDuration') * 1e3,
    style: of('RecalcStyleDuration') * 1e3,
    heap: of('JSHeapUsedSize') / 1e6,
  };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const differences = (pairs: [Sample, Sample][]) => ({
  script: median(pairs.map(([base, other]) => other.script - base.script)),
  style: median(pairs.map(([base, other]) => other.style - base.style)),
  heap: median(pairs.map(([base, other]) => other.heap - base.heap)),
});

let ext: Ext;
let site: Site;
beforeAll(async () => {
  [ext, site] = await Promise.all([Ext.launch('chromium'), serve()]);
});
afterAll(async () => {
  await Promise.all([ext?.close(), site?.close()]);
});

it('costs a page that names nothing covered next to nothing', async () => {
  const paragraph =
    '<p>The baker opened early and sold out of rye before the first tram had passed the square.</p>';
  const url = site.put(
    '/long.html',
    `<!doctype html><html lang="en"><title>Bread</title>${paragraph.repeat(2000)}`,
  );
  const { browser } = ext;
  await ext.uninstall();
  await load(browser, url);

  const paired: [Sample, Sample][] = [];
  const control: [Sample, Sample][] = [];
  for (let i = 0; i < PAIRS; i++) {
    const first = i % 2 === 0 ? await load(browser, url) : undefined;
    await ext.install();
    const withIt = await load(browser, url);
    await ext.uninstall();
    const base = first ?? (await load(browser, url));
    paired.push([base, withIt]);
    control.push([base, await load(browser, url)]);
  }
  const cost = differences(paired);
  console.log('cost of the extension (ms, ms, MB)', cost, 'control', differences(control));
  expect(cost.script).toBeLessThan(5);
  expect(cost.style).toBeLessThan(1);
  expect(cost.heap).toBeLessThan(1);
});
