/**
 * npx tsx scripts/try-articles.ts FOLDER: opens every text of a folder (one headline, paragraph or item a line) as an
 * article in a page as sites build them, and prints what the built extension marks there, in the article and around it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ext, highlights, screenshot, sleep, until } from '../tests/e2e/harness';
import { serve } from '../tests/e2e/site';
import { wrap } from '../tests/e2e/wrap';

async function main(folder: string | undefined): Promise<number> {
  if (!folder) {
    console.error('Give a folder of .txt files: npx tsx scripts/try-articles.ts FOLDER');
    return 2;
  }
  const [ext, site] = await Promise.all([Ext.launch('chromium'), serve()]);
  let stray = 0;
  try {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const lines = readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim());
      const page = await ext.open(site.put(`/${file}.html`, wrap(lines)));
      await page.setViewport({ width: 1280, height: 900 });
      await until(`marks on ${file}`, async () => Object.keys(await highlights(page)).length > 0, 30_000);
      await sleep(1000);
      const outside = await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].flatMap(({ startContainer: { parentElement: element } }) =>
            element?.closest('.entry-content, h1') && !element.closest('.ad-slot, aside')
              ? []
              : (element?.textContent ?? ''),
          ),
        ),
      );
      stray += outside.length;
      console.log(
        `\n${file}: ${Object.values(await highlights(page))
          .flat()
          .map((text) => `“${text}”`)
          .join(', ')}`,
      );
      console.log(`  around the article: ${outside.length ? outside.join(' | ') : 'nothing'}`);
      console.log(`  picture: ${await screenshot(page, file, { fullPage: true })}`);
      await page.close();
    }
  } finally {
    await Promise.all([ext.close(), site.close()]);
  }
  return stray > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv[2]);
