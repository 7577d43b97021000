import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/messages';
import { layoutByTag } from '../../../src/page/layout';
import { readPassages } from '../../../src/page/passages';
import { lines, PROSE, read } from './page';

const ARTICLE = `<article><h1>What Ballard is</h1><p>${PROSE}</p><p>Netflix streams it.</p></article>`;

describe('a page with an article', () => {
  const page = read(`
    <header><nav><a href="#">Best on Netflix</a></nav></header>
    <main>${ARTICLE}<section class="comments"><article><p>First!</p></article><article><p>Second.</p></article></section></main>
    <aside><h3>Related</h3><article><a href="#">Hulu drops Ballard</a></article></aside>
    <footer>About us</footer>`);

  it('is the article and its comments, and nothing of the rest', () => {
    expect(lines(page)).toEqual([
      'headline: What Ballard is',
      `body: ${PROSE.trim()}`,
      'body: Netflix streams it.',
      'comment: First!',
      'comment: Second.',
    ]);
  });

  it('is a main passage, and one for each comment', () => {
    expect(page.passages.map(({ passage }) => passage.kind)).toEqual(['main', 'comment', 'comment']);
    expect(new Set(page.passages.map(({ passage }) => passage.id)).size).toBe(3);
  });

  it('has its headline', () => {
    expect(page.headline).toBe('What Ballard is');
  });
});

describe('other pages', () => {
  it('a headline above the article belongs to it', () => {
    const page = read(
      `<main><header><h1>Title</h1><p>Standfirst</p></header><div itemprop="articleBody"><p>${PROSE}</p></div></main>`,
    );
    expect(page.passages).toHaveLength(1);
    expect(lines(page)).toEqual(['headline: Title', 'body: Standfirst', `body: ${PROSE.trim()}`]);
  });

  it('a headline far from the article belongs to it, what stands between does not', () => {
    const between = '<p>Short.</p>'.repeat(9);
    const page = read(`<h1>Title</h1>${between}<div><div><p>${PROSE}</p><p>${PROSE}</p></div></div>`);
    expect(lines(page)).toEqual(['headline: Title', `body: ${PROSE.trim()}`, `body: ${PROSE.trim()}`]);
  });

  it('several articles side by side are the items of a feed', () => {
    const page = read(`<main>${`<article><p>${PROSE}</p></article>`.repeat(3)}</main>`);
    expect(page.passages.map(({ passage }) => passage.kind)).toEqual(['item', 'item', 'item']);
  });

  it('an article among teasers is the main text alone', () => {
    const page = read(
      `<article><p>${PROSE}${PROSE}</p></article><article><p>A teaser that goes on for forty units at the least.</p></article>`,
    );
    expect(page.passages.map(({ passage }) => passage.kind)).toEqual(['main']);
  });

  it('text without any structure is found where it is densest', () => {
    const page = read(
      `<div class="menu"><a href="#">x</a></div><div><div><p>${PROSE}</p><p>${PROSE}</p></div></div>`,
    );
    expect(lines(page)).toEqual([`body: ${PROSE.trim()}`, `body: ${PROSE.trim()}`]);
    expect(page.passages[0]?.passage.kind).toBe('main');
  });

  it('a few words are an item without a topic', () => {
    const page = read('<p>Ballard is on Netflix.</p>');
    expect(lines(page)).toEqual(['body: Ballard is on Netflix.']);
    expect(page.passages[0]?.passage.kind).toBe('item');
  });

  it('a reply is read apart from the comment it stands in', () => {
    const page = read(`${ARTICLE}<ol id="comments"><li><p>One</p><ol><li><p>Two</p></li></ol></li></ol>`);
    expect(page.passages.slice(1).map(({ passage }) => passage.blocks.map(({ text }) => text))).toEqual([
      ['One'],
      ['Two'],
    ]);
  });

  it('comments that cannot be told apart are one', () => {
    const page = read(`${ARTICLE}<div id="disqus_thread"><p>One</p><p>Two</p></div>`);
    expect(page.passages.map(({ passage }) => passage.kind)).toEqual(['main', 'comment']);
  });

  it('an article that says it has comments is none', () => {
    const page = read(
      `<body class="comments-open"><div class="post has-comments">${ARTICLE}<a class="comment-count">3 comments</a></div>`,
    );
    expect(page.passages.map(({ passage }) => passage.kind)).toEqual(['main']);
  });

  it('an empty document has no passages', () => {
    expect(read('')).toEqual({ passages: [], headline: null });
  });

  it('a page without a headline has its title for one', () => {
    expect(read(`<title>Stated</title><p>${PROSE}</p>`).headline).toBe('Stated');
  });
});

describe('a long text', () => {
  const page = read(`<article>${`<p>${PROSE}</p>`.repeat(200)}<p>${'word '.repeat(20_000)}</p></article>`);

  it('becomes passages of which each fits into a message', () => {
    expect(page.passages.length).toBeGreaterThan(4);
    for (const { passage } of page.passages) {
      expect(passage.blocks.reduce((size, { text }) => size + text.length, 0)).toBeLessThanOrEqual(
        LIMITS.passageText,
      );
      expect(passage.blocks.length).toBeLessThanOrEqual(LIMITS.blocks);
    }
  });

  it('loses nothing', () => {
    const text = page.passages.flatMap(({ passage }) => passage.blocks.map((block) => block.text)).join('');
    expect(text.replaceAll(' ', '')).toBe(`${PROSE.repeat(200)}${'word'.repeat(20_000)}`.replaceAll(' ', ''));
  });

  it('is cut between more blocks than a message may hold', () => {
    const { passages } = read(`<article>${'<p>a</p>'.repeat(LIMITS.blocks + 1)}</article>`);
    expect(passages.map(({ blocks }) => blocks.length)).toEqual([LIMITS.blocks, 1]);
  });
});

it('reads the same outside a browser', () => {
  const html = `<!doctype html><html lang="en"><body><main>${ARTICLE}<table><tr><th>Platform</th><td>Netflix</td></tr></table></main></body></html>`;
  const { document } = parseHTML(html);
  expect(lines(readPassages(document, layoutByTag))).toEqual(lines(read(html)));
});
