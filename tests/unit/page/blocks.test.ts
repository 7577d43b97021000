import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/page/blocks';
import { type Layout, layoutByTag } from '../../../src/page/layout';
import { finish } from '../../../src/page/passages';
import { documentOf, PROSE } from './page';

interface Asked {
  layout?: (element: Element) => Layout;
  onHidden?: (element: Element) => void;
}

const find = (body: Element, { layout = layoutByTag, onHidden }: Asked = {}): string[] =>
  finish(blocksOf(body, layout, onHidden)).map(
    ({ block: { role, level, text } }) => `${role}${level ?? ''}: ${text}`,
  );
/** `role: text` of the blocks in the body. */
const blocks = (html: string, asked?: Asked): string[] => find(documentOf(html).body, asked);

describe('blocks', () => {
  it.each<[what: string, html: string, found: string[]]>([
    ['paragraphs', '<p>One</p><p>Two <b>three</b></p>', ['body: One', 'body: Two three']],
    ['text between them', 'One<p>Two</p>three', ['body: One', 'body: Two', 'body: three']],
    [
      'headings',
      '<h1>A</h1><h2>B</h2><h3><span>C</span></h3>',
      ['heading1: A', 'heading2: B', 'heading3: C'],
    ],
    ['lists', '<ul><li>One</li><li><p>Two</p></li></ul>', ['list-item: One', 'list-item: Two']],
    ['captions', '<figure><figcaption>A beach</figcaption></figure>', ['caption: A beach']],
    ['quotations', '<blockquote><p>One</p><h3>Two</h3></blockquote>', ['quote: One', 'quote: Two']],
    ['a break in a line', '<p>One<br>two</p>', ['body: One\ntwo']],
    ['two breaks', '<p>One<br> <br>two<br><br></p>', ['body: One', 'body: two']],
    ['a row', '<table><tr><th>Platform</th><td>Netflix</td></tr></table>', ['table-cell: Platform: Netflix']],
    [
      'a row with its colon',
      '<table><tr><th>Platform:</th><td><p>Netflix</p></td></tr></table>',
      ['table-cell: Platform: Netflix'],
    ],
    [
      'a wide row',
      '<table><tr><td>Ballard</td><td>Netflix</td><td></td><td>2025</td></tr></table>',
      ['table-cell: Ballard: Netflix, 2025'],
    ],
    [
      'a table for layout',
      `<table><tr><td><p>${PROSE}</p><p>One</p></td></tr></table>`,
      [`body: ${PROSE.trim()}`, 'body: One'],
    ],
    [
      'terms with descriptions',
      '<dl><dt>Platform</dt><dd>Netflix</dd><dt>Episodes:</dt><dd>8</dd></dl>',
      ['table-cell: Platform: Netflix', 'table-cell: Episodes: 8'],
    ],
    ['a term without one', '<dl><dt>Platform</dt></dl><p>One</p>', ['body: Platform', 'body: One']],
    ['links that lead elsewhere', '<ul><li><a href="#">Six shows</a></li></ul>', ['card: Six shows']],
    [
      'a related box',
      `<p>One</p><div class="related-posts"><h3>Two</h3><p>Three</p></div><p>${PROSE}</p>`,
      ['body: One', 'card: Two', 'card: Three', `body: ${PROSE.trim()}`],
    ],
    ['an aside', `<aside><p>One</p></aside><p>${PROSE}</p>`, ['card: One', `body: ${PROSE.trim()}`]],
  ])('%s', (_, html, found) => {
    expect(blocks(html)).toEqual(found);
  });

  it.each<[what: string, html: string]>([
    ['navigation', '<nav>x</nav>'],
    ['a footer', '<footer>x</footer>'],
    ['a form', '<form>x</form>'],
    ['a button', '<button>x</button>'],
    ['share bars', '<div class="share-bar">x</div>'],
    ['advertisements', '<div id="ad-slot-3">x</div>'],
    ['an advertisement in capitals', '<div class="topAd">x</div>'],
    ['a list of what is most read', '<section class="box most-read">x</section>'],
    ['tags', '<ul class="post-tags"><li>x</li></ul>'],
    ['a cookie banner', '<div role="dialog">x</div>'],
    ['a newsletter box', '<div class="newsletter">x</div>'],
    ['scripts', '<script>x</script><style>x</style><noscript>x</noscript><template>x</template>'],
    ['editors', '<div contenteditable>x</div><textarea>x</textarea><div role="textbox">x</div>'],
    ['code', '<pre>x</pre><p><code>x</code></p>'],
    ['hidden text', '<p hidden>x</p><p aria-hidden="true">x</p>'],
    ['text in another language', '<p lang="fr">x</p>'],
    ['a drawing', '<svg><text>x</text></svg>'],
  ])('leaves out %s', (_, html) => {
    expect(blocks(`<p>One</p>${html}<p>${PROSE}</p>`)).toEqual(['body: One', `body: ${PROSE.trim()}`]);
  });

  it.each<[what: string, html: string]>([
    ['a post filed under a word', '<div class="post tag-share category-popular">…</div>'],
    ['a layout named after its sidebar', '<div class="content-with-sidebar">…</div>'],
    ['a page that is one form', '<form>…</form>'],
    ['English, said again', '<div lang="en-GB">…</div>'],
    ['a closed details', '<details><summary></summary>…</details>'],
    ['what cannot be edited', '<div contenteditable="false">…</div>'],
  ])('reads %s', (_, html) => {
    expect(blocks(html.replace('…', `<p>${PROSE}</p>`))).toEqual([`body: ${PROSE.trim()}`]);
  });

  it('leaves out the numbers of footnotes', () => {
    expect(
      blocks('<p>It began in July.<sup class="reference"><a href="#n1">[1]</a></sup> It goes on.</p>'),
    ).toEqual(['body: It began in July. It goes on.']);
  });

  it('reads posts filed under a word, each of several', () => {
    const post = (text: string) =>
      `<article class="post tag-share category-popular"><p>${text}</p></article>`;
    expect(blocks(['One', 'Two', 'Three'].map(post).join(''))).toEqual([
      'body: One',
      'body: Two',
      'body: Three',
    ]);
  });

  it('keeps a headline that stands in a banner', () => {
    expect(blocks('<div class="banner"><h1>Title</h1></div><p>One</p>')).toEqual([
      'heading1: Title',
      'body: One',
    ]);
  });

  it('lets a word stand whole across inline elements, and apart across what is left out', () => {
    expect(blocks('<p><span>M</span>aggie Q<button>+</button>plays her</p>')).toEqual([
      'body: Maggie Q plays her',
    ]);
  });

  it('asks for the layout: spans can be blocks, anything can be hidden', () => {
    const layout = (element: Element): Layout =>
      element.className === 'hidden'
        ? 'hidden'
        : element.className === 'block'
          ? 'block'
          : layoutByTag(element);
    const hidden: string[] = [];
    const found = blocks(
      '<p><span class="block">One</span><span class="block">two</span><span class="hidden">x</span></p>',
      { layout, onHidden: (element) => hidden.push(element.textContent ?? '') },
    );
    expect(found).toEqual(['body: One', 'body: two']);
    expect(hidden).toEqual(['x']);
  });

  it('reads open shadow roots, with what is slotted into them', () => {
    const page = documentOf('<div id="host"><p>slotted</p></div>');
    const host = page.getElementById('host') as HTMLElement;
    const root = host.attachShadow({ mode: 'open' });
    const before = page.createElement('p');
    before.textContent = 'before';
    root.append(before, page.createElement('slot'));
    expect(find(page.body)).toEqual(['body: before', 'body: slotted']);
  });

  it('walks down as deep as a page goes', () => {
    // Not in happy-dom, which itself goes down by recursion.
    const { document } = parseHTML(
      `<html><body>${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}</body>`,
    );
    expect(find(document.body)).toEqual(['body: deep']);
  });

  it('tells comments from the text they stand below', () => {
    const page = documentOf(
      '<article><p>One</p><ul id="comments"><li><p>Two</p></li><li>Three</li></ul></article>',
    );
    const found = finish(blocksOf(page.body, layoutByTag));
    expect(found.map(({ block, unit }) => [block.role, block.text, unit?.localName])).toEqual([
      ['body', 'One', 'article'],
      ['comment', 'Two', 'li'],
      ['comment', 'Three', 'li'],
    ]);
  });

  it('offers to pause on the way', () => {
    const page = documentOf('<p>One</p>'.repeat(500));
    const work = blocksOf(page.body, layoutByTag);
    let pauses = 0;
    while (!work.next().done) pauses++;
    expect(pauses).toBeGreaterThan(10);
  });
});
