/** axe-core in a page: what it holds against it, as lines to read. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface AxeOptions {
  /** What is looked at; the whole document if left out. */
  within?: string;
}

/** `rule: what is wrong: where`, for each violation. */
export async function violations(page: Page, { within }: AxeOptions = {}): Promise<string[]> {
  await page.evaluate(`globalThis.axe ?? (() => { ${SOURCE} })()`);
  const { violations: found, passes } = await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(selector ?? document, {
        resultTypes: ['violations', 'passes'],
      }),
    within,
  );
  if (passes.length === 0) throw new Error('axe-core found nothing to look at.');
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Puts a page into the light or the dark theme of the system. */
export const setScheme = (page: Page, value: 'light' | 'dark'): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
