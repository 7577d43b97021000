import { describe, expect, it } from 'vitest';
import { dayIn, pageDate } from '../../../src/page/page-date';
import { documentOf } from './page';

describe('the day in a text', () => {
  it.each([
    ['2025-07-09T08:00:00Z', '2025-07-09'],
    ['2025-07-09', '2025-07-09'],
    ['2025/07/09', '2025-07-09'],
    ['July 9, 2025', '2025-07-09'],
    ['Sept. 3rd 2025', '2025-09-03'],
    ['9 July 2025', '2025-07-09'],
    ['Wednesday, 9th July, 2025 at noon', '2025-07-09'],
    ['2025-02-30', null],
    ['February 30, 2025', null],
    ['1825-07-09', null],
    ['2025-07-091', null],
    ['07/09/2025', null],
    ['July 2025', null],
    ['soon', null],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});

const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the dates of a page', () => {
  it.each<[what: string, html: string, from: string, to: string]>([
    [
      'structured data',
      data({ '@type': 'NewsArticle', datePublished: '2025-07-09T08:00:00Z', dateModified: '2025-07-11' }),
      '2025-07-09',
      '2025-07-11',
    ],
    [
      'structured data in a graph',
      data({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2020-01-01' },
          { '@type': ['Article'], datePublished: '2025-07-09' },
        ],
      }),
      '2025-07-09',
      '2025-07-09',
    ],
    [
      'structured data after broken data',
      `<script type="application/ld+json">{ "@type": </script>${data([{ '@type': 'Review', datePublished: '2025-07-09' }])}`,
      '2025-07-09',
      '2025-07-09',
    ],
    [
      'meta tags',
      '<meta property="article:published_time" content="2025-07-09"><meta property="article:modified_time" content="2025-07-10">',
      '2025-07-09',
      '2025-07-10',
    ],
    [
      'a change before publication',
      '<meta property="article:published_time" content="2025-07-09"><meta property="og:updated_time" content="2025-07-01">',
      '2025-07-09',
      '2025-07-09',
    ],
    ['only a change', '<meta name="last-modified" content="2025-07-10">', '2025-07-10', '2025-07-10'],
    [
      'a marked-up time',
      '<article><time datetime="2025-07-09">yesterday</time><time datetime="2025-07-30"></time></article>',
      '2025-07-09',
      '2025-07-09',
    ],
    [
      'microdata',
      '<time itemprop="dateModified" datetime="2025-07-12"></time><span itemprop="datePublished" content="2025-07-09"></span>',
      '2025-07-09',
      '2025-07-12',
    ],
    [
      'a byline',
      '<p class="byline">By A. Writer | July 9, 2025 | Updated July 10, 2025</p>',
      '2025-07-09',
      '2025-07-10',
    ],
    ['a line under the headline', '<h1>T</h1><p>9 July 2025</p>', '2025-07-09', '2025-07-09'],
  ])('from %s', (_, html, from, to) => {
    expect(pageDate(documentOf(html))).toEqual({ from, to });
  });

  it('are unknown where only the text speaks of dates', () => {
    expect(
      pageDate(documentOf('<h1>T</h1><p>The series premiered on July 9, 2025 and ran for ten episodes.</p>')),
    ).toBeNull();
  });

  it('are not those of a work the page describes', () => {
    expect(pageDate(documentOf(data({ '@type': 'TVSeries', datePublished: '2025-07-09' })))).toBeNull();
  });

  it.each([
    ['/2025/07/09/ballard', '2025-07-09', '2025-07-09'],
    ['/news/2025-07-09-ballard.html', '2025-07-09', '2025-07-09'],
    ['/2025/02/ballard', '2025-02-01', '2025-02-28'],
  ])('from the address %s', (path, from, to) => {
    const page = documentOf('');
    Object.defineProperty(page, 'location', { value: { pathname: path } });
    expect(pageDate(page)).toEqual({ from, to });
  });

  it.each(['/title/2025', '/2025/13/x', '/tt1234567/', '/9999/12/31'])(
    'are not in the address %s',
    (path) => {
      const page = documentOf('');
      Object.defineProperty(page, 'location', { value: { pathname: path } });
      expect(pageDate(page)).toBeNull();
    },
  );
});
