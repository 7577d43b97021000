import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/cli/html-document';

const PARAGRAPH =
  'The new season was filmed through the winter, at night for the most part, and everybody who was there says that it was cold.';
const PAGE = `<!doctype html>
<html lang="en"><head><title>A title of the window</title>
<meta property="article:published_time" content="2025-07-14T08:00:00Z">
<script type="application/ld+json">{ broken</script><style>p { color: red }</style></head>
<body><nav><a href="/">Home of the site</a></nav>
<article><h1>A show is back</h1><p>${PARAGRAPH}</p><p>It streams&nbsp;on <em>Viewbox</em> &amp; nowhere else.<p>${PARAGRAPH}</article>
<footer>Imprint</footer></body></html>`;

const linesOf = (html: string) => {
  const { text, passages } = readHtml(html);
  return passages.flatMap(({ passage, starts }) =>
    passage.blocks.map((block, at) => {
      const start = starts[at] as number;
      expect(text.slice(start, start + block.text.length)).toBe(block.text);
      return `${block.role}: ${block.text}`;
    }),
  );
};

describe('readHtml', () => {
  it('reads the article as the page layer does, each block where it says', () => {
    expect(linesOf(PAGE)).toEqual([
      'headline: A show is back',
      `body: ${PARAGRAPH}`,
      'body: It streams\u00a0on Viewbox & nowhere else.',
      `body: ${PARAGRAPH}`,
    ]);
  });

  it('joins the blocks by newlines', () => {
    expect(readHtml(PAGE).text.split('\n')).toHaveLength(4);
  });

  it('takes headline and date from the page', () => {
    expect(readHtml(PAGE)).toMatchObject({
      headline: 'A show is back',
      published: { from: '2025-07-14', to: '2025-07-14' },
    });
  });

  it.each([
    ['no body', `<!doctype html><title>T</title><h1>A show is back</h1><p>${PARAGRAPH}`],
    [
      'a head and no body',
      `<html><head><title>T</title></head><h1>A show is back</h1><p>${PARAGRAPH}</p></html>`,
    ],
    ['a body and no html', `<body><h1>A show is back</h1><p>${PARAGRAPH}</p></body>`],
    ['a byte order mark', `\uFEFF<html><body><h1>A show is back</h1><p>${PARAGRAPH}</p></body></html>`],
    [
      'something before the body',
      `<html><!-- x --><p></p><body><h1>A show is back</h1><p>${PARAGRAPH}</p></body></html>`,
    ],
  ])('reads a page with %s', (_what, html) => {
    expect(linesOf(html)).toEqual(['headline: A show is back', `body: ${PARAGRAPH}`]);
  });

  it('finds nothing in a page without text', () => {
    expect(readHtml('<html><body><script>let x = 1;</script></body></html>').passages).toEqual([]);
    expect(readHtml('<!-- nothing -->').passages).toEqual([]);
  });
});
