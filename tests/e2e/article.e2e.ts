/** The whole way on an article in a page as sites build them: words to marks, marks to card, settings to marks. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Ext, highlights, type InExtension, sleep, until } from './harness';
import { type Site, serve } from './site';
import { wrap } from './wrap';

const ARTICLE = [
  'What to know about Ballard',
  'Ballard is a Netflix series about a cold case unit of the Los Angeles police, and it has been a talking point since last summer.',
  'Maggie Q plays Renée Ballard, a detective who is moved out of Robbery-Homicide and makes the best of it.',
  'The first season of Ballard has twelve episodes. The show premiered in September 2025, all of it at once.',
];

const painted = async (page: Page): Promise<string[]> => Object.values(await highlights(page)).flat();
const marks = (page: Page) =>
  until('marks', async () => {
    const found = await painted(page);
    return found.length > 0 && found;
  });
/** Where the first mark on these words stands in the window. */
const pointOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const box = live.getBoundingClientRect();
        if (live.toString().includes(wanted)) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    throw new Error(`No mark on ${wanted}.`);
  }, words);
const hasCard = (page: Page) => page.evaluate(() => !!document.querySelector('html > [popover]'));

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let ext: Ext;
  let site: Site;
  let page: Page;
  let desk: Page;

  /** Kinds of the messages that pages have sent since `desk` was opened. */
  const messages = () => desk.evaluate(() => (globalThis as unknown as { kinds: string[] }).kinds);
  /** Until no message has been sent for a while: comments are read after the article is marked. */
  const quiet = async () => {
    let before = -1;
    await until('quiet', async () => {
      const now = (await messages()).length;
      const isQuiet = now === before;
      before = now;
      if (!isQuiet) await sleep(500);
      return isQuiet;
    });
  };
  const store = (area: 'sync' | 'local', items: Record<string, unknown>) =>
    desk.evaluate(
      async (where, what) => (globalThis as unknown as InExtension).browser.storage[where].set(what),
      area,
      items,
    );

  beforeAll(async () => {
    [ext, site] = await Promise.all([Ext.launch(kind), serve()]);
    site.put('/article.html', wrap(ARTICLE));
    site.put(
      '/bread.html',
      '<!doctype html><html lang="en"><title>Bread</title><p>A page about bread and Netflix.</p>',
    );
    desk = await ext.openPage('manifest.json');
    await desk.evaluate(() => {
      const kinds: string[] = [];
      Object.assign(globalThis, { kinds });
      (globalThis as unknown as InExtension).browser.runtime.onMessage.addListener((message) => {
        kinds.push(message.kind);
      });
    });
  });
  afterAll(async () => {
    await Promise.all([ext?.close(), site?.close()]);
  });
  beforeEach(async () => {
    await store('sync', { strictness: 'balanced' });
    await store('local', { sites: { mode: 'all', off: [], chosen: [] }, mutes: [] });
    page = await ext.open(`${site.origin}/article.html`);
  });
  afterEach(() => page.close());

  it('marks what differs in the article, and nothing of what stands around it', async () => {
    const found = await marks(page);
    expect(found.some((text) => text.includes('Netflix series'))).toBe(true);
    expect(found.some((text) => text.includes('twelve episodes'))).toBe(true);
    await store('sync', { strictness: 'strict' });
    await sleep(300);
    const outside = await page.evaluate(() => {
      const all: string[] = [];
      for (const highlight of CSS.highlights.values()) {
        for (const { startContainer } of highlight) {
          const element = startContainer.parentElement;
          if (!element?.closest('.entry-content, h1') || element.closest('.ad-slot, aside')) {
            all.push(element?.textContent ?? '');
          }
        }
      }
      return all;
    });
    // Comments are somebody's word: marked where the reader wants everything marked, and there alone.
    expect(outside.filter((text) => !/in a weekend|was on Hulu/.test(text))).toEqual([]);
  });

  it('leaves the page as it was', async () => {
    await marks(page);
    const [after, source] = await page.evaluate(async () => [
      document.documentElement.outerHTML,
      new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').documentElement
        .outerHTML,
    ]);
    expect(after).toBe(source);
  });

  it('opens the card by hovering, and by its key', async () => {
    await marks(page);
    const { x, y } = await pointOf(page, 'Netflix series');
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await until('the card', () => hasCard(page));
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await hasCard(page)));
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyD');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await until('the card', () => hasCard(page));
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await hasCard(page)));
  });

  it('paints by another strictness without reading again', async () => {
    await marks(page);
    await quiet();
    const before = await painted(page);
    const sent = (await messages()).length;
    await store('sync', { strictness: 'lenient' });
    await until('fewer marks', async () => (await painted(page)).length < before.length);
    await store('sync', { strictness: 'balanced' });
    await until('the same marks', async () => (await painted(page)).length === before.length);
    expect((await messages()).slice(sent).every((one) => one === 'badge')).toBe(true);
  });

  it('is silenced by the switch of the site, in open tabs as well', async () => {
    await marks(page);
    await store('local', { sites: { mode: 'all', off: ['127.0.0.1'], chosen: [] } });
    await until('silence', async () => (await painted(page)).length === 0);
    await sleep(300);
    const sent = (await messages()).length;
    await page.reload();
    await sleep(600);
    expect(await painted(page)).toEqual([]);
    expect((await messages()).slice(sent)).toEqual([]);
  });

  it('sends nothing, and adds no style and no mark, where nothing covered is named', async () => {
    await marks(page);
    await quiet();
    const sent = (await messages()).length;
    await page.goto(`${site.origin}/bread.html`);
    await sleep(800);
    expect(await painted(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect((await messages()).slice(sent)).toEqual([]);
  });

  it('does not let the page know that it is there', async () => {
    const url = site.put(
      '/spy.html',
      `<!doctype html><html lang="en"><script>
        heard = [];
        const { dispatchEvent } = EventTarget.prototype;
        addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
        EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatchEvent.call(this, event); };
        for (const id of ${JSON.stringify([new URL(ext.base).host, '{9b6c1f1e-5d0a-4c6b-8f57-2a7d3e1b9c64}'])})
          document.addEventListener(id + ':content:wxt:content-script-started', (event) => heard.push(event.type));
      </script><p>A page about bread.</p>`,
    );
    await page.goto(url);
    await sleep(500);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });
});

describe('what only Chromium lets a test look into', () => {
  let ext: Ext;
  let site: Site;

  beforeAll(async () => {
    [ext, site] = await Promise.all([Ext.launch('chromium'), serve()]);
    site.put('/article.html', wrap(ARTICLE));
  });
  afterAll(async () => {
    await Promise.all([ext?.close(), site?.close()]);
  });
  const inCard = <T>(page: Page, expression: string) =>
    ext.inContentScript<T>(
      page,
      `(() => { const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('html > [popover]')); return ${expression}; })()`,
    );

  it('the card says what the record says, and who says so', async () => {
    const page = await ext.open(`${site.origin}/article.html`);
    await marks(page);
    const { x, y } = await pointOf(page, 'Netflix series');
    await page.mouse.click(x, y);
    await until('the card', () => hasCard(page));
    const text = await inCard<string>(page, `root.querySelector('.card').innerText`);
    expect(text).toContain('Netflix series');
    expect(text).toContain('Prime Video');
    expect(text).toMatch(/\d{4}/);
    const links = await inCard<string[]>(page, `[...root.querySelectorAll('a')].map((link) => link.href)`);
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((href) => href.startsWith('https://'))).toBe(true);
    expect(await page.evaluate(() => document.querySelector('html > [popover]')?.shadowRoot)).toBeNull();
    await page.close();
  });

  it('works on a page that allows no script, style or connection but its own', async () => {
    const policy =
      "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'";
    const url = site.put('/strict.html', {
      body: wrap(ARTICLE),
      headers: { 'content-security-policy': policy },
    });
    const page = await ext.open(url);
    await marks(page);
    const { x, y } = await pointOf(page, 'Netflix series');
    await page.mouse.click(x, y);
    await until('the card', () => hasCard(page));
    expect(await inCard<string>(page, `getComputedStyle(root.querySelector('.card')).position`)).toBe(
      'fixed',
    );
    await page.close();
  });

  it('a muted statement stays muted on the next page', async () => {
    const page = await ext.open(`${site.origin}/article.html`);
    await marks(page);
    const { x, y } = await pointOf(page, 'Netflix series');
    await page.mouse.click(x, y);
    await until('the card', () => hasCard(page));
    const box = await inCard<{ x: number; y: number }>(
      page,
      `[...root.querySelectorAll('button')].find((one) => one.textContent === 'Mute').getBoundingClientRect().toJSON()`,
    );
    await page.mouse.click(box.x + 4, box.y + 4);
    const isMarked = (found: string[]) => found.some((text) => text.includes('Netflix series'));
    await until('the mark to go', async () => !isMarked(await painted(page)));
    await page.reload();
    expect(isMarked(await marks(page))).toBe(false);
    await page.close();
  });

  it('marks go when the extension does', async () => {
    const page = await ext.open(`${site.origin}/article.html`);
    await marks(page);
    await ext.uninstall();
    await until('no marks', async () => (await painted(page)).length === 0, 15_000);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
    await ext.install();
  });
});
