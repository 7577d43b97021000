/** The page layer in Chromium with a scripted background: what it reads, asks, paints and leaves alone. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sleep, until } from './harness';
import {
  asked,
  launchPlain,
  marked,
  openWithLayer,
  pointOf,
  startLayer,
  summary,
  untilMarked,
  type WithLayer,
} from './layer';
import type { Script } from './layer-in-page';
import { type Site, serve } from './site';

const FILLER = 'It was a slow evening by the water, and nobody had anything better to do than to watch. ';
const NETFLIX: Script = { names: ['Harbour'], finds: [{ words: 'on Netflix' }] };
const ARTICLE = `<article><h1>What Harbour is</h1><p>${FILLER.repeat(3)}</p><p>Harbour is on Netflix.</p></article>`;

let browser: Browser;
let site: Site;
let page: Page;
let count = 0;

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;
async function open(body: string, script: Script = NETFLIX, head = ''): Promise<void> {
  page = await openWithLayer(browser, site.put(`/${count++}.html`, html(body, head)), script);
}
const run = <T>(work: (world: WithLayer) => T): Promise<Awaited<T>> =>
  page.evaluate(`(${work})(globalThis)`) as Promise<Awaited<T>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchPlain(), serve()]);
});
afterEach(() => page?.close());
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

describe('a page that names nothing', () => {
  it('gets no style and no mark, and no message is sent', async () => {
    await open('<p>A page about bread and Netflix.</p>');
    await sleep(500);
    expect(await asked(page)).toEqual([]);
    expect(await run(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
  });

  it('is read once it does', async () => {
    await open('<p>A page about bread.</p>');
    await sleep(300);
    await run(() => document.body.insertAdjacentHTML('beforeend', '<p>Harbour is on Netflix.</p>'));
    await untilMarked(page, ['on Netflix']);
  });

  it('is left alone when it keeps changing in vain, until its title changes', async () => {
    await open('<p>A page about bread.</p><p id="clock"></p>');
    // Eight times in vain, with longer and longer pauses: shortened here by a page that is looked at anew each time.
    await run(() => {
      const tick = () => {
        (document.getElementById('clock') as HTMLElement).textContent = String(performance.now());
        setTimeout(tick, 50);
      };
      tick();
    });
    await sleep(1000);
    expect(await asked(page)).toEqual([]);
    await run(() => {
      document.body.insertAdjacentHTML('beforeend', '<p>Harbour is on Netflix.</p>');
      document.title = 'Harbour';
    });
    await untilMarked(page, ['on Netflix']);
  });
});

describe('pages that are not read', () => {
  it.each([
    ['in another language', 'other-language', () => document.documentElement.setAttribute('lang', 'de')],
    ['on a site switched off', 'site-off', null],
  ])('%s', async (_, state, change) => {
    page = await browser.newPage();
    await page.goto(site.put(`/${count++}.html`, html(ARTICLE)));
    if (change) await page.evaluate(change);
    await startLayer(page, { ...NETFLIX, settings: change ? {} : { site: 'off-here' } });
    await sleep(300);
    expect(await marked(page)).toEqual([]);
    expect(await asked(page)).toEqual([]);
    expect((await summary(page)).state).toBe(state);
  });

  it('where pages are read on a click only, until the click', async () => {
    await open(ARTICLE, { ...NETFLIX, settings: { site: 'on-click' } });
    await sleep(200);
    expect(await marked(page)).toEqual([]);
    await run(({ layer }) => layer.answer({ kind: 'check' }));
    await untilMarked(page, ['on Netflix']);
  });
});

it('a page that nobody looks at is read once somebody does', async () => {
  page = await browser.newPage();
  await page.goto(site.put(`/${count++}.html`, html(ARTICLE)));
  await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
  await startLayer(page, NETFLIX);
  await sleep(300);
  expect(await asked(page)).toEqual([]);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await untilMarked(page, ['on Netflix']);
});

describe('marks', () => {
  it('stand on the words, and the page stays as it was', async () => {
    page = await browser.newPage();
    await page.goto(site.put(`/${count++}.html`, html(ARTICLE)));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await startLayer(page, NETFLIX);
    await untilMarked(page, ['on Netflix']);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await asked(page)).toEqual(['date', 'read', 'conclude', 'badge']);
  });

  it('have another look each kind', async () => {
    const verdicts = ['contradicted', 'outdated', 'unverifiable', 'supported'] as const;
    await open(`<article><h1>Harbour</h1>\n<p>${verdicts.join(' and ')} and one and two</p></article>`, {
      names: ['Harbour'],
      finds: [
        ...verdicts.map((verdict) => ({ words: verdict, verdict })),
        { words: 'one', verdict: 'supported', group: 'g' },
        { words: 'two', verdict: 'supported', group: 'g' },
      ],
      settings: { strictness: 'strict' },
    });
    await run(({ layer }) => layer.answer({ kind: 'show-supported', on: true }));
    await untilMarked(page, [...verdicts, 'one', 'two']);
    const lines = await run(() =>
      [...CSS.highlights.keys()].map(
        (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationStyle,
      ),
    );
    expect(lines.toSorted()).toEqual(['dashed', 'dotted', 'double', 'solid', 'wavy']);
  });

  it('change with the strictness, without a message to read', async () => {
    await open(ARTICLE, { names: ['Harbour'], finds: [{ words: 'on Netflix', confidence: 'medium' }] });
    await untilMarked(page, ['on Netflix']);
    const before = (await asked(page)).length;
    await run(({ layer }) => layer.set({ strictness: 'lenient' }));
    await untilMarked(page, []);
    expect(await run(() => document.adoptedStyleSheets.length)).toBe(0);
    await run(({ layer }) => layer.set({ strictness: 'strict' }));
    await untilMarked(page, ['on Netflix']);
    expect((await asked(page)).slice(before)).toEqual(['badge', 'badge']);
  });

  it('for attributes and statements the reader wants none of are not there', async () => {
    await open(ARTICLE);
    await untilMarked(page, ['on Netflix']);
    await run(({ layer }) => layer.set({ attributesOff: ['platform'] }));
    await untilMarked(page, []);
    await run(({ layer }) => layer.set({ attributesOff: [] }));
    await untilMarked(page, ['on Netflix']);
    await run(({ layer }) => layer.set({ mutes: ['harbour|platform|||on netflix'] }));
    await untilMarked(page, []);
    expect((await summary(page)).muted).toEqual(['harbour|platform|||on netflix']);
  });

  it('go with the switch of the site, and come back with it', async () => {
    await open(ARTICLE);
    await untilMarked(page, ['on Netflix']);
    await run(({ layer }) => layer.set({ site: 'off-here' }));
    await untilMarked(page, []);
    await run(({ layer }) => layer.set({ site: 'on' }));
    await untilMarked(page, ['on Netflix']);
  });

  it('go when the extension does, and nothing stays behind', async () => {
    await open(ARTICLE);
    await untilMarked(page, ['on Netflix']);
    await run(({ layer }) => layer.stop());
    expect(await run(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
    await run(() => document.body.insertAdjacentHTML('beforeend', '<p>Harbour is on Netflix.</p>'));
    await sleep(600);
    expect(await marked(page)).toEqual([]);
  });

  it('are painted again when the page cleared them', async () => {
    await open(ARTICLE);
    await untilMarked(page, ['on Netflix']);
    await run(({ layer }) => {
      CSS.highlights.clear();
      layer.set({});
    });
    await untilMarked(page, ['on Netflix']);
  });

  it('of the unverifiable are twelve at most', async () => {
    await open(`<article><h1>Harbour</h1>${'<p>Harbour is on Netflix.</p>'.repeat(30)}</article>`, {
      names: ['Harbour'],
      finds: [{ words: 'on Netflix', verdict: 'unverifiable' }],
      settings: { strictness: 'strict' },
    });
    await untilMarked(page, Array(12).fill('on Netflix'));
    expect((await summary(page)).report.findings).toHaveLength(30);
  });

  it('are not printed', async () => {
    await open(ARTICLE);
    await untilMarked(page, ['on Netflix']);
    await page.emulateMediaType('print');
    const lines = await run(() =>
      [...CSS.highlights.keys()].map(
        (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
      ),
    );
    expect(lines).toEqual(['none']);
  });
});

describe('a page that changes', () => {
  it('is read where text arrives late', async () => {
    await open('<main><h1>Harbour</h1><div id="feed"></div></main>');
    await until('reading', async () => (await asked(page)).includes('read'));
    await run(() => {
      const feed = document.getElementById('feed') as HTMLElement;
      feed.append(Object.assign(document.createElement('p'), { textContent: 'Harbour is on Netflix.' }));
    });
    await untilMarked(page, ['on Netflix']);
  });

  it('loses a mark at once when other words stand there, and gets it back with them', async () => {
    await open(ARTICLE);
    await untilMarked(page, ['on Netflix']);
    const read = (await asked(page)).length;
    await run(() => {
      (document.querySelector('p:last-of-type')?.firstChild as Text).data = 'Harbour is at home somewhere.';
    });
    await sleep(60);
    expect(await marked(page)).toEqual([]);
    expect((await asked(page)).length).toBe(read);
    await run(() => {
      (document.querySelector('p:last-of-type')?.firstChild as Text).data =
        'So Harbour is on Netflix after all.';
    });
    await untilMarked(page, ['on Netflix']);
  });

  it('keeps its marks when it draws the same text anew', async () => {
    await open(ARTICLE);
    await untilMarked(page, ['on Netflix']);
    const read = (await asked(page)).filter((kind) => kind === 'read').length;
    await run(() => {
      const article = document.querySelector('article') as HTMLElement;
      article.replaceWith(article.cloneNode(true));
    });
    await sleep(50);
    await untilMarked(page, ['on Netflix']);
    expect((await asked(page)).filter((kind) => kind === 'read')).toHaveLength(read);
  });

  it('that goes on for ever has only its new items sent', async () => {
    const item = (n: number) =>
      `<article><p>${FILLER}</p><p>Harbour is on Netflix, says number ${n}.</p></article>`;
    await open(`<main>${[1, 2, 3].map(item).join('')}</main>`);
    await untilMarked(page, Array(3).fill('on Netflix'));
    const before = (await asked(page)).filter((kind) => kind === 'read').length;
    expect(before).toBe(3);
    await page.evaluate(
      (more) => document.querySelector('main')?.insertAdjacentHTML('afterbegin', more),
      item(4),
    );
    await untilMarked(page, Array(4).fill('on Netflix'));
    expect((await asked(page)).filter((kind) => kind === 'read')).toHaveLength(before + 1);
  });

  it('is read where hidden text comes into view', async () => {
    await open(
      `<style>.more{display:none}</style>${ARTICLE.replace('<p>Harbour', '<p class="more">Harbour')}`,
    );
    await until('reading', async () => (await asked(page)).includes('read'));
    await sleep(100);
    expect(await marked(page)).toEqual([]);
    await run(() => {
      (document.querySelector('.more') as HTMLElement).className = '';
    });
    await untilMarked(page, ['on Netflix']);
  });

  it('into another without being loaded loses its marks and is read anew', async () => {
    await open(ARTICLE);
    await untilMarked(page, ['on Netflix']);
    await run(() => {
      history.pushState({}, '', '/elsewhere');
      document.body.textContent = 'A page about bread.';
    });
    await untilMarked(page, []);
    await until('the state', async () => (await summary(page)).state === 'nothing-covered');
    expect((await asked(page)).at(-1)).not.toBe('read');
    await run(() => {
      history.pushState({}, '', '/back');
      document.body.textContent = 'Harbour is on Netflix.';
    });
    await untilMarked(page, ['on Netflix']);
  });
});

describe('large and odd pages', () => {
  it('of 10 MB are read in part, in small requests', async () => {
    const paragraph = (n: number) => `<p>${FILLER.repeat(20)}Number ${n}: Harbour is on Netflix.</p>`;
    const most = Math.ceil(10_000_000 / paragraph(1000).length);
    await open(
      `<article><h1>Harbour</h1>${Array.from({ length: most }, (_, n) => paragraph(n)).join('')}</article>`,
    );
    await until('the end', async () => (await summary(page)).state === 'limit-reached', 60_000);
    const sizes = await run(({ layer }) =>
      layer.asked.flatMap((request) =>
        request.kind === 'read' ? [JSON.stringify(request.passage).length] : [],
      ),
    );
    expect(sizes.length).toBe(100);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
  }, 90_000);

  it('nested a thousand deep are read', async () => {
    // As deep as Chromium lays out without a crash; the walk itself goes deeper, see blocks.test.ts.
    await open('<h1>Harbour</h1>');
    await run(() => {
      let inner = document.body.appendChild(document.createElement('div'));
      for (let depth = 0; depth < 1_000; depth++) inner = inner.appendChild(document.createElement('div'));
      inner.append('Harbour is on Netflix.');
    });
    await untilMarked(page, ['on Netflix']);
  });

  it('with one endless word are read', async () => {
    await open(
      `<article><h1>Harbour</h1><p>${'x'.repeat(2_000_000)}</p><p>Harbour is on Netflix.</p></article>`,
    );
    await untilMarked(page, ['on Netflix']);
  });

  it('with open shadow roots are read, and styled there too', async () => {
    await open('<main><h1>Harbour</h1><x-story><p slot="body">Harbour is on Netflix.</p></x-story></main>');
    await run(() => {
      const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' }) as ShadowRoot;
      root.innerHTML = '<p>Inside, Harbour is on Netflix too.</p><slot name="body"></slot>';
      document.querySelector('h1')?.append(' ');
    });
    await until('both', async () => (await marked(page)).length === 2);
    expect(await run(() => document.querySelector('x-story')?.shadowRoot?.adoptedStyleSheets.length)).toBe(1);
  });

  it('with an article in a frame of their own are read', async () => {
    site.put('/framed.html', html(ARTICLE));
    site.put('/other.html', html('<p>Nothing.</p>'));
    await open('<p>Some words.</p><iframe src="/framed.html" width="600" height="400"></iframe>');
    await until('a mark in the frame', () =>
      run(
        () =>
          (document.querySelector('iframe') as HTMLIFrameElement & { contentWindow: typeof globalThis })
            .contentWindow.CSS.highlights.size === 1,
      ),
    );
    expect(await run(() => CSS.highlights.size)).toBe(0);
  });

  it('leave editors, code and text for screen readers alone', async () => {
    await open(`<article><h1>Harbour</h1><p>${FILLER}</p>
      <div contenteditable><p>Harbour is on Netflix.</p></div>
      <textarea>Harbour is on Netflix.</textarea>
      <pre>Harbour is on Netflix.</pre>
      <p style="position:absolute;width:1px;height:1px;overflow:hidden">Harbour is on Netflix.</p>
      <p style="visibility:hidden">Harbour is on Netflix.</p>
      <details><summary>More</summary><p>Harbour is on Netflix.</p></details></article>`);
    await untilMarked(page, ['on Netflix']);
    expect(
      await run(() => {
        const [range] = [...([...CSS.highlights.values()][0] as Highlight)];
        return range?.startContainer.parentElement?.parentElement?.localName;
      }),
    ).toBe('details');
  });
});

describe('failures', () => {
  it.each(['read', 'conclude'] as const)(
    'of “%s” are told in the summary, and mended by themselves',
    async (kind) => {
      await open(ARTICLE, { ...NETFLIX, fails: [kind] });
      await until('the error', async () => (await summary(page)).error?.code === 'scripted');
      expect((await summary(page)).state).toBe('error');
      await sleep(1000); // and tried again meanwhile, in vain
      expect((await summary(page)).state).toBe('error');
      await run(({ layer }) => layer.fail([]));
      await untilMarked(page, ['on Netflix']);
      expect((await summary(page)).state).toBe('ready');
      expect((await summary(page)).error).toBeUndefined();
    },
  );
});

it('a page that comes back from the cache tells its badge again', async () => {
  await open(ARTICLE);
  await untilMarked(page, ['on Netflix']);
  await run(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await until('the badge', async () => (await asked(page)).filter((kind) => kind === 'badge').length === 2);
});

describe('requests to the session', () => {
  it('lead to places on the page', async () => {
    await open(`${'<p>Above.</p>'.repeat(100)}${ARTICLE}${'<p>Below.</p>'.repeat(100)}`);
    await untilMarked(page, ['on Netflix']);
    await run(({ layer }) => layer.answer({ kind: 'step', by: 1 }));
    await until('sight', async () => {
      const { y } = await pointOf(page, 'on Netflix');
      return y > 0 && y < 600;
    });
    expect(await marked(page)).toEqual(['on Netflix', 'on Netflix']); // the line, and for a moment the ground
    await untilMarked(page, ['on Netflix']);
  });

  it('pause and resume', async () => {
    await open(ARTICLE);
    await untilMarked(page, ['on Netflix']);
    expect((await run(({ layer }) => layer.answer({ kind: 'pause', on: true }))).state).toBe('paused');
    expect(await marked(page)).toEqual([]);
    await run(({ layer }) => layer.answer({ kind: 'pause', on: false }));
    await untilMarked(page, ['on Netflix']);
  });

  it('mute a statement', async () => {
    await open(ARTICLE);
    await untilMarked(page, ['on Netflix']);
    const key = 'harbour|platform|||on netflix';
    const after = await page.evaluate(
      (muted) => (globalThis as unknown as WithLayer).layer.answer({ kind: 'mute-claim', key: muted }),
      key,
    );
    expect(after.painted).toEqual([]);
    expect(after.report.findings).toEqual([]);
    expect(after.muted).toEqual([key]);
    expect(await run(({ layer }) => layer.muted)).toEqual([key]);
  });
});
