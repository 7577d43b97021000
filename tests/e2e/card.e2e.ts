/** The evidence card in Chromium: how it opens and closes, where it stands, what it says. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sleep, until } from './harness';
import {
  asked,
  cardText,
  launchPlain,
  marked,
  openWithLayer,
  pointOf,
  summary,
  untilMarked,
  type WithLayer,
} from './layer';
import type { Script } from './layer-in-page';
import { type Site, serve } from './site';

const NETFLIX: Script = { names: ['Harbour'], finds: [{ words: 'on Netflix' }] };
const ARTICLE = `<article><h1>What Harbour is</h1>
  <p>It was a slow evening by the water, and Harbour is on Netflix.</p>
  <p>A second paragraph, about other things, with a <input id="field" value="field"> in it.</p></article>`;

let browser: Browser;
let site: Site;
let page: Page;
let count = 0;

async function open(body = ARTICLE, script = NETFLIX): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;
  page = await openWithLayer(browser, site.put(`/card-${count++}.html`, html), script);
  await until('marks', async () => (await marked(page)).length > 0);
}
const run = <T>(work: (world: WithLayer) => T): Promise<Awaited<T>> =>
  page.evaluate(`(${work})(globalThis)`) as Promise<Awaited<T>>;
async function hover(words = 'on Netflix'): Promise<void> {
  const { x, y } = await pointOf(page, words);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}
const opened = async () => {
  const text = await until('the card', () => cardText(page));
  await inCard((card) => Promise.all(card.getAnimations().map(({ finished }) => finished)).then(() => null));
  return text;
};
const closed = () => until('no card', async () => (await cardText(page)) === null);
/** Runs in the card, which the tests' page keeps open to them. */
const inCard = <T>(work: (card: HTMLElement) => T): Promise<Awaited<T>> =>
  page.evaluate(
    `(${work})(document.documentElement.querySelector(':scope > [popover]').shadowRoot.querySelector('.card'))`,
  ) as Promise<Awaited<T>>;
const press = async (name: string) => {
  const box = await page.evaluate((wanted) => {
    const root = document.documentElement.querySelector(':scope > [popover]')?.shadowRoot;
    const all = [...(root?.querySelectorAll('button,summary') ?? [])] as HTMLElement[];
    const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted);
    const { x = 0, y = 0, width = 0, height = 0 } = found?.getBoundingClientRect() ?? {};
    return found ? { x: x + width / 2, y: y + height / 2 } : null;
  }, name);
  if (!box) throw new Error(`The card has no button ${name}.`);
  await page.mouse.click(box.x, box.y);
};

beforeAll(async () => {
  [browser, site] = await Promise.all([launchPlain(), serve()]);
});
afterEach(() => page?.close());
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

describe('opening and closing', () => {
  it('opens when the pointer rests on a mark, not when it passes', async () => {
    await open();
    const { x, y } = await pointOf(page, 'on Netflix');
    await page.mouse.move(x, y);
    await page.mouse.move(x, y + 200);
    await sleep(600);
    expect(await cardText(page)).toBeNull();
    await hover();
    expect(await opened()).toContain('Differs from the record');
  });

  it('stays while the pointer goes into it, and closes when it leaves', async () => {
    await open();
    await hover();
    await opened();
    const box = await inCard((card) => card.getBoundingClientRect().toJSON());
    await page.mouse.move(box.x + 20, box.y + 20, { steps: 5 });
    await sleep(600);
    expect(await cardText(page)).not.toBeNull();
    await page.mouse.move(790, 590);
    await closed();
  });

  it('opens by a press and stays; a press elsewhere closes it', async () => {
    await open();
    const { x, y } = await pointOf(page, 'on Netflix');
    await page.mouse.click(x, y);
    await opened();
    await page.mouse.move(790, 590);
    await sleep(600);
    expect(await cardText(page)).not.toBeNull();
    await page.mouse.click(790, 590);
    await closed();
  });

  it('leaves links to the page: hovering opens the card, pressing goes where the link goes', async () => {
    await open(ARTICLE.replace('Harbour is on Netflix', '<a href="#there">Harbour is on Netflix</a>'));
    const { x, y } = await pointOf(page, 'on Netflix');
    await page.mouse.click(x, y);
    expect(await run(() => location.hash)).toBe('#there');
    await opened(); // by hovering
    await page.mouse.move(790, 590);
    await closed();
  });

  it('opens by its key and takes the focus, Escape closes it and gives the focus back', async () => {
    await open();
    await page.evaluate(() => {
      const button = Object.assign(document.createElement('button'), { id: 'before', textContent: 'Before' });
      document.body.prepend(button);
      button.focus();
    });
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyD');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await opened();
    expect(await run(() => document.activeElement?.hasAttribute('popover'))).toBe(true);
    await page.keyboard.press('Escape');
    await closed();
    expect(await run(() => document.activeElement?.id)).toBe('before');
  });

  it('does not hear its key in a field', async () => {
    await open();
    await page.focus('#field');
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyD');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await sleep(400);
    expect(await cardText(page)).toBeNull();
  });

  it('is not opened or pressed by what the page makes up', async () => {
    await open();
    const { x, y } = await pointOf(page, 'on Netflix');
    await page.evaluate(
      (clientX, clientY) => {
        const at = { clientX, clientY, bubbles: true, composed: true };
        const text = document.querySelector('p') as HTMLElement;
        for (const type of ['pointermove', 'click']) text.dispatchEvent(new PointerEvent(type, at));
        const keys = { code: 'KeyD', altKey: true, shiftKey: true, bubbles: true };
        document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
      },
      x,
      y,
    );
    await sleep(600);
    expect(await cardText(page)).toBeNull();
    await hover();
    await opened();
    await inCard((card) => {
      for (const button of card.querySelectorAll('button')) button.click();
    });
    await sleep(200);
    expect(await run(({ layer }) => layer.muted)).toEqual([]);
    expect(await cardText(page)).not.toBeNull();
  });

  it('is asked for once, and takes nothing of the page with it when it closes', async () => {
    await open();
    const before = await run(() => document.documentElement.outerHTML);
    for (let time = 0; time < 3; time++) {
      await hover();
      await opened();
      await page.keyboard.press('Escape');
      await closed();
      await page.mouse.move(790, 590);
      await sleep(400);
    }
    expect((await asked(page)).filter((kind) => kind === 'card')).toHaveLength(1);
    expect(await run(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('closes with the words it speaks of', async () => {
    await open();
    await hover();
    await opened();
    await run(() => document.querySelector('p')?.remove());
    await closed();
  });
});

describe('standing', () => {
  it.each([
    ['at the top left', 'left:2px;top:2px'],
    ['at the top right', 'right:2px;top:2px'],
    ['at the bottom left', 'left:2px;bottom:2px'],
    ['at the bottom right', 'right:2px;bottom:2px'],
    ['in the middle', 'left:300px;top:280px'],
    ['over many lines', 'left:300px;top:200px;width:60px'],
  ])('in the window and not on the words, %s', async (_, where) => {
    await open(`<article><h1>Harbour</h1>
      <p style="position:fixed;margin:0;${where}">Harbour is on Netflix</p></article>`);
    await hover();
    await opened();
    const card = await inCard((one) => one.getBoundingClientRect().toJSON());
    const words = await run(() => {
      const live = new Range();
      for (const highlight of CSS.highlights.values()) {
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          live.setStart(startContainer, startOffset);
          live.setEnd(endContainer, endOffset);
        }
      }
      return live.getBoundingClientRect().toJSON();
    });
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(800);
    expect(card.bottom).toBeLessThanOrEqual(600);
    const isApart =
      card.top >= words.bottom ||
      card.bottom <= words.top ||
      card.left >= words.right ||
      card.right <= words.left;
    expect(isApart).toBe(true);
  });

  it('goes along when the page is scrolled, and closes when the words are out of sight', async () => {
    await open(`${ARTICLE}<div style="height:3000px"></div>`);
    const { x, y } = await pointOf(page, 'on Netflix');
    await page.mouse.click(x, y);
    await opened();
    const top = await inCard((card) => card.getBoundingClientRect().top);
    await run(() => scrollBy({ top: 40, behavior: 'instant' }));
    await until(
      'the card to follow',
      async () => (await inCard((card) => card.getBoundingClientRect().top)) === top - 40,
    );
    await run(() => scrollBy({ top: 2000, behavior: 'instant' }));
    await closed();
  });

  it('is not bent by the page', async () => {
    await open(
      `<style>* { font-size: 60px !important; color: red !important; transform: rotate(9deg) } html { font-size: 40px }
       div { display: none !important; opacity: 0 !important }</style>${ARTICLE}`,
    );
    await page.keyboard.press('Tab');
    await run(({ layer }) => layer.answer({ kind: 'open-card' }));
    await opened();
    const style = await inCard((card) => {
      const { fontSize, color } = getComputedStyle(card);
      const { opacity, display, transform } = getComputedStyle((card.getRootNode() as ShadowRoot).host);
      return { fontSize, color, opacity, display, transform, width: card.offsetWidth };
    });
    expect(style).toEqual({
      fontSize: '13px',
      color: 'rgb(25, 27, 38)',
      opacity: '1',
      display: 'block',
      transform: 'none',
      width: 344,
    });
  });
});

describe('what it says', () => {
  it('is both sides, the sources, up to when, and why', async () => {
    await open();
    await hover();
    const text = await opened();
    expect(text).toContain('Harbour · Platform');
    expect(text).toContain('on Netflix');
    expect(text).toContain('Prime Video');
    expect(text).toContain('as of 6 Oct 2025');
    expect(text).toContain('record known through 28 Feb 2026');
    expect(text).toContain('Why this is about Harbour');
  });

  it('links to sources over https alone, in a new tab that knows nothing of this one', async () => {
    await open();
    await hover();
    await opened();
    const links = await inCard((card) =>
      [...card.querySelectorAll('a')].map(({ href, target, rel, textContent }) => ({
        href,
        target,
        rel,
        textContent,
      })),
    );
    expect(links).toEqual([
      {
        href: 'https://paper.example/harbour',
        target: '_blank',
        rel: 'noopener noreferrer',
        textContent: 'The Paper, 6 Oct 2025',
      },
    ]);
    expect(await cardText(page)).toContain('The Other');
  });

  it('is text, whatever the words are', async () => {
    const hostile = '<img src=x onerror=alert(1)> &amp; \u202e';
    const shown = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    await open(`<article><h1>Harbour</h1>\n<p>Harbour ${shown}</p></article>`, {
      names: ['Harbour'],
      finds: [{ words: hostile, expected: hostile }],
    });
    await run(({ layer }) => layer.answer({ kind: 'open-card' }));
    await opened();
    expect(await inCard((card) => card.querySelector('q')?.textContent)).toBe(hostile);
    expect(await inCard((card) => card.querySelector('.record-value')?.textContent)).toBe(hostile);
    expect(await inCard((card) => card.querySelectorAll('img').length)).toBe(0);
  });

  it('keeps what would spoil the story until asked', async () => {
    await open(ARTICLE, {
      names: ['Harbour'],
      finds: [{ words: 'on Netflix', spoiler: true, expected: 'the butler' }],
    });
    await hover();
    const text = await opened();
    expect(text).toContain('Differs from the record (spoiler)');
    expect(text).not.toContain('butler');
    expect(text).not.toContain('Copy');
    await press('Reveal');
    await until('the secret', async () => (await cardText(page))?.includes('the butler'));
  });

  it('is of all marks under the pointer', async () => {
    await open(ARTICLE, {
      names: ['Harbour'],
      finds: [
        { words: 'on Netflix', verdict: 'outdated' },
        { words: 'Harbour is on Netflix', attribute: 'studio' },
      ],
    });
    const { x, y } = await pointOf(page, 'on Netflix');
    await page.mouse.move(x, y);
    const text = await opened();
    expect(text.indexOf('Harbour · Studio')).toBeLessThan(text.indexOf('Harbour · Platform'));
    expect(text).toContain('Out of date');
  });

  it('leads to the other side of a conflict', async () => {
    await open(
      `<article><h1>Harbour</h1>\n<p>Harbour has ten parts.</p><div style="height:3000px"></div>
       <p>Harbour has eight parts.</p></article>`,
      {
        names: ['Harbour'],
        finds: [
          { words: 'ten parts', verdict: 'supported', group: 'parts' },
          { words: 'eight parts', verdict: 'supported', group: 'parts' },
        ],
      },
    );
    await hover('ten parts');
    expect(await opened()).toContain('The page against itself');
    await press('“eight parts”').catch(() => press('eight parts'));
    await until('the other side', async () => {
      const { y } = await pointOf(page, 'eight parts');
      return y > 0 && y < 600;
    });
    await until('its card', async () => (await cardText(page))?.indexOf('eight parts') !== -1);
  });
});

describe('what can be done in it', () => {
  it('mutes: the mark goes, and the key is kept', async () => {
    await open();
    await hover();
    await opened();
    await press('Mute');
    await closed();
    await untilMarked(page, []);
    expect(await run(({ layer }) => layer.muted)).toEqual(['harbour|platform|||on netflix']);
    expect((await summary(page)).muted).toHaveLength(1);
  });

  it('copies the correction, with its sources', async () => {
    await open();
    await run(() => {
      const texts: string[] = [];
      Object.assign(globalThis, { texts });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => texts.push(text) },
      });
    });
    await hover();
    await opened();
    await press('Copy correction');
    await until('the word', async () => (await cardText(page))?.includes('Copied'));
    const [text] = await run(() => (globalThis as unknown as { texts: string[] }).texts);
    expect(text).toContain('“on Netflix”: the record says Prime Video.');
    expect(text).toContain('https://paper.example/harbour');
  });

  it('copies on pages that have no clipboard', async () => {
    await open();
    await run(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = ((command: string) => {
        const data = new DataTransfer();
        document.dispatchEvent(
          new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
        );
        Object.assign(globalThis, { copied: command + data.getData('text/plain') });
        return true;
      }) as typeof document.execCommand;
    });
    await hover();
    await opened();
    await press('Copy correction');
    await until('the word', async () => (await cardText(page))?.includes('Copied'));
    expect(await run(() => (globalThis as unknown as { copied: string }).copied)).toContain('Prime Video');
  });

  it('steps from mark to mark, and the card goes along', async () => {
    await open(
      `<article><h1>Harbour</h1>\n<p>Harbour is on Netflix.</p><div style="height:2000px"></div><p>Harbour is on Hulu.</p></article>`,
      { names: ['Harbour'], finds: [{ words: 'on Netflix' }, { words: 'on Hulu' }] },
    );
    await hover();
    expect(await opened()).toContain('1/2');
    await press('Next finding');
    await until('the next', async () => (await cardText(page))?.includes('2/2'));
    expect(await cardText(page)).toContain('on Hulu');
    await until('sight', async () => {
      const { y } = await pointOf(page, 'on Hulu');
      return y > 0 && y < 600;
    });
  });
});
