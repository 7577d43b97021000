/** Pages that change under the reader, in both browsers: right marks or silence, no page error, and nothing of ours left in them. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Ext, highlights, sleep, until } from './harness';
import { type Site, serve } from './site';

const FILLER = 'It has been a talking point since last summer, and nobody seems to be tired of it as yet. ';
const NETFLIX = `Ballard is a Netflix series about a cold case unit of the Los Angeles police. ${FILLER}`;
const ARTICLE = `<article><h1>What to know about Ballard</h1><p>${NETFLIX}</p><p>${FILLER.repeat(2)}</p></article>`;
const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let ext: Ext;
  let site: Site;
  let page: Page;
  let errors: string[];
  let count = 0;

  const open = (body: string) => page.goto(site.put(`/live-${count++}.html`, html(body)));
  const painted = async () => Object.values(await highlights(page)).flat();
  const marked = (times = 1) =>
    until(`${times} marks`, async () => {
      const found = await painted();
      return found.length === times && found.every((text) => text.includes('Netflix series')) && found;
    });
  const unmarked = () => until('no marks', async () => (await painted()).length === 0);
  const textOf = () => page.evaluate(() => document.body.textContent);

  beforeAll(async () => {
    [ext, site] = await Promise.all([Ext.launch(kind), serve()]);
  });
  afterAll(async () => {
    await Promise.all([ext?.close(), site?.close()]);
  });
  beforeEach(async () => {
    page = await ext.browser.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterEach(async () => {
    await page.close();
    expect(errors).toEqual([]);
  });

  it('an editor is never marked, whatever is typed into it', async () => {
    await open(`${ARTICLE}<div id="editor" contenteditable><p>${NETFLIX}</p></div>`);
    await marked();
    await page.click('#editor');
    await page.keyboard.type('Ballard is a Netflix series. ');
    await sleep(700);
    expect(await marked()).toHaveLength(1);
    expect(await page.$eval('#editor', (editor) => editor.textContent)).toContain('Netflix series. ');
  });

  it('an endless feed is marked item by item, and its badge has no number', async () => {
    const item = (nth: number) => `<article><h2>Post ${nth} on Ballard</h2><p>${NETFLIX}</p></article>`;
    await open(`<main>${[1, 2, 3].map(item).join('')}</main>`);
    await marked(3);
    for (let times = 4; times <= 6; times++) {
      await page.evaluate(
        (more) => document.querySelector('main')?.insertAdjacentHTML('beforeend', more),
        item(times),
      );
      await marked(times);
    }
    const desk = await ext.openPage('manifest.json');
    expect(await ext.badges(desk)).not.toContain('6');
    expect((await ext.badges(desk)).every((text) => text === '')).toBe(true);
    await desk.close();
  });

  it('a list that uses its elements again has marks on the right words alone', async () => {
    const rows = Array.from({ length: 4 }, () => '<article><h2></h2><p></p></article>').join('');
    await open(`<main id="list">${rows}</main>`);
    const scrollTo = (first: number) =>
      page.evaluate(
        (from, said, filler) => {
          document.querySelectorAll('#list article').forEach((row, at) => {
            const isOurs = (from + at) % 4 === 0;
            const [heading, text] = row.children;
            if (heading) heading.textContent = isOurs ? 'Ballard' : 'The weather';
            if (text) text.textContent = isOurs ? said : filler;
          });
        },
        first,
        NETFLIX,
        FILLER.repeat(2),
      );
    for (let first = 0; first < 6; first++) {
      await scrollTo(first);
      await marked();
    }
  });

  it('a page that changes its text with its history is read anew each time', async () => {
    await open(ARTICLE);
    await marked();
    await page.evaluate(
      (one, other) => {
        const draw = () => {
          document.body.innerHTML = location.search ? other : one;
        };
        addEventListener('popstate', draw);
        history.pushState(null, '', '?other');
        draw();
      },
      ARTICLE,
      `<article><h1>The weather</h1><p>${FILLER.repeat(3)}</p></article>`,
    );
    await unmarked();
    await page.evaluate(() => history.back());
    await marked();
    await page.evaluate(() => history.forward());
    await unmarked();
  });

  it('a page that comes back from the browser’s cache has its marks', async () => {
    await open(ARTICLE);
    await marked();
    await open('<p>Another page.</p>');
    await unmarked();
    await page.evaluate(() => history.back());
    // While the pages change places there is nothing to ask.
    await until('the first page', () =>
      textOf().then(
        (text) => text?.includes('Netflix'),
        () => false,
      ),
    );
    await marked();
  });

  it('an article in a frame is marked there', async () => {
    const inner = site.put(`/inner-${count++}.html`, html(ARTICLE));
    await open(`<p>${FILLER}</p><iframe src="${inner}" width="700" height="400"></iframe>`);
    // Asked from the page: each document has highlights of its own.
    await until('a mark in the frame', () =>
      page.evaluate(() => {
        const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
        return [...(view?.CSS.highlights.values() ?? [])].some((highlight) =>
          [...highlight].some(({ startContainer }) => startContainer.textContent?.includes('Netflix')),
        );
      }),
    );
  });

  it('a page that is translated in place falls silent, and speaks again with its own words', async () => {
    await open(ARTICLE);
    await marked();
    // As the browsers' translators do it: every text node gives way to a font element, and the root says the language.
    await page.evaluate(() => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const undo = texts.map((text) => {
        const font = document.createElement('font');
        font.append(
          Object.assign(document.createElement('font'), {
            textContent: `${text.data} Ballard es de Netflix.`,
          }),
        );
        text.replaceWith(font);
        return () => font.replaceWith(text);
      });
      document.documentElement.lang = 'es';
      document.documentElement.className = 'translated-ltr';
      Object.assign(globalThis, {
        showOriginal() {
          for (const one of undo) one();
          document.documentElement.lang = 'en';
          document.documentElement.className = '';
        },
      });
    });
    await unmarked();
    await sleep(900);
    expect(await painted()).toEqual([]);
    await page.evaluate(() => (globalThis as unknown as { showOriginal(): void }).showOriginal());
    await marked();
  });

  it.each([
    ['a headline', `<h1>Ballard is a Netflix series</h1><p>${FILLER.repeat(3)}</p>`],
    [
      'a link',
      `<p>${FILLER}</p><p><a href="#x">Ballard is a Netflix series</a>, and has been for some time now.</p>`,
    ],
    ['a list', `<ul><li>${FILLER}</li><li>Ballard is a Netflix series</li></ul>`],
    [
      'a caption',
      `<p>${FILLER.repeat(2)}</p><figure><svg width="9" height="9"></svg><figcaption>Ballard is a Netflix series</figcaption></figure>`,
    ],
    [
      'details',
      `<p>${FILLER.repeat(2)}</p><details open><summary>More</summary><p>Ballard is a Netflix series.</p></details>`,
    ],
    [
      'columns',
      `<div style="columns:2">${`<p>${FILLER}</p>`.repeat(3)}<p>Ballard is a Netflix series.</p></div>`,
    ],
    [
      'a page from right to left',
      `<div dir="rtl"><p>${FILLER.repeat(2)}</p><p>Ballard is a Netflix series.</p></div>`,
    ],
  ])('%s is marked, and the page stays as it was', async (_, body) => {
    await open(`<article>${body}</article>`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await until('a mark', async () => (await painted()).some((text) => text.includes('Netflix')));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
