/** Opens the sample article with the built extension: in a window, or without a display as text and a picture. */
import { Ext, highlights, screenshot, until } from '../tests/e2e/harness';
import { type Site, serve } from '../tests/e2e/site';
import { run } from './lib/run.mjs';

const SAMPLE = 'tests/pages/sample.html';

const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const watched = !process.env.CI || process.stdout.isTTY;

async function inWindow(site: Site): Promise<number> {
  const ext = await Ext.launch('chromium', { headless: false });
  const page = await ext.open(`${site.origin}/sample.html`);
  await page.bringToFront();
  console.log('\nChromium is open on the sample article. Close the window to end.');
  await new Promise((resolve) => ext.browser.once('disconnected', resolve));
  return 0;
}

async function asText(site: Site): Promise<number> {
  console.log('\nNo display: this is what the extension makes of the sample article.\n');
  const status = run(`npm run -s check -- ${SAMPLE}`);
  if (status > 1) return status; // 1 only says that something is contradicted
  const ext = await Ext.launch('chromium');
  try {
    const page = await ext.open(`${site.origin}/sample.html`);
    await page.setViewport({ width: 1280, height: 900 });
    const marks = await until('marks on the page', async () => {
      const texts = Object.values(await highlights(page)).flat();
      return texts.length > 0 && texts;
    });
    console.log(`\nMarked on the page: ${marks.map((text) => `“${text}”`).join(', ')}`);
    console.log(`Picture: ${await screenshot(page, 'sample', { fullPage: true })}`);
    return 0;
  } finally {
    await ext.close();
  }
}

const site = await serve();
try {
  process.exitCode = await (hasDisplay && watched ? inWindow(site) : asText(site));
} finally {
  await site.close();
}
