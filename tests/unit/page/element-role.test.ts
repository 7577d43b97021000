/** Pages built as large sites build theirs, in words of our own: what is read of them, and as what. */
import { expect, it } from 'vitest';
import { lines, PROSE, read } from './page';

const P = PROSE.trim();
const body = `body: ${P}`;

it.each<[what: string, html: string, found: string[]]>([
  [
    'a trade paper',
    `<body class="single single-post tag-harbour category-news">
      <header class="header"><nav>News TV Netflix</nav></header>
      <main id="site-content"><article class="a-article-grid post tag-share">
        <header><h1 class="c-heading">Harbour returns</h1><div class="author-social">By A. Writer</div></header>
        <div class="a-article-grid__main">
          <figure class="o-figure"><figcaption class="c-figcaption">A beach at dusk</figcaption></figure>
          <div class="a-content">
            <p class="paragraph larva">${P}</p>
            <section class="injected-related-story"><h3>Related stories</h3>
              <article class="o-card"><a href="#">Six quiet thrillers that are new this week</a><p>All of them on Netflix.</p></article></section>
            <p class="paragraph larva">${P}</p>
            <div class="admz" id="adm-inline-article-ad-1"><p>Advertisement</p></div>
            <p><strong>RELATED: </strong><a href="#">Everything on Netflix</a></p>
            <p class="paragraph larva">${P}</p>
          </div></div>
        <aside class="a-article-grid__sidebar"><h2>Trending</h2><a href="#">A story</a></aside>
      </article></main>
      <section id="comments-section" class="comments"><h2>12 comments</h2><div class="comment"><p>I like it.</p></div></section>
      <footer>About us</footer></body>`,
    [
      'headline: Harbour returns',
      'caption: A beach at dusk',
      body,
      'card: Related stories',
      'card: Six quiet thrillers that are new this week',
      'card: All of them on Netflix.',
      body,
      'card: RELATED: Everything on Netflix',
      body,
      'comment: 12 comments',
      'comment: I like it.',
    ],
  ],
  [
    'an encyclopedia',
    `<body class="skin-vector"><div class="vector-sidebar"><a href="#">Main page</a></div>
      <main id="content" class="mw-body"><header class="vector-page-titlebar"><h1><i>Harbour</i> (TV series)</h1></header>
        <div id="mw-content-text"><div class="mw-parser-output">
          <table class="infobox vevent"><tbody>
            <tr><th class="infobox-label">Network</th><td class="infobox-data"><a href="#">Prime Video</a></td></tr>
            <tr><th class="infobox-label">No. of episodes</th><td class="infobox-data">10</td></tr></tbody></table>
          <p><i><b>Harbour</b></i> is a series.<sup class="reference"><a href="#n">[1]</a></sup> ${P}</p>
          <div class="mw-heading"><h2>Cast</h2><span class="mw-editsection">[edit]</span></div>
          <ul><li><a href="#">Nora Finch</a> as the harbour master</li></ul>
          <div class="reflist"><ol class="references"><li>Netflix and Harbour, a source</li></ol></div>
        </div></div></main></body>`,
    [
      'headline: Harbour (TV series)',
      'table-cell: Network: Prime Video',
      'table-cell: No. of episodes: 10',
      `body: Harbour is a series. ${P}`,
      'heading: Cast',
      'list-item: Nora Finch as the harbour master',
    ],
  ],
  [
    'a magazine with its headline over a picture',
    `<body><div class="hero-banner"><h1>Harbour, again</h1><p class="dek">On a quiet return.</p></div>
      <div class="cols layout--with-sidebar"><div class="col-main"><div class="article__body no-ads">
        <p>${P}</p><p>${P}</p><p>${P}</p></div></div>
        <div class="col-side"><div class="widget"><h3>Latest</h3><ul><li><a href="#">A story</a></li></ul></div></div></div></body>`,
    ['headline: Harbour, again', 'body: On a quiet return.', body, body, body],
  ],
  [
    'a forum',
    `<body><main><h1>Thread</h1>${[1, 2]
      .map(
        (n) =>
          `<article class="message js-post"><div class="message-content">${P}<br>Line ${n}</div></article>`,
      )
      .join('')}</main></body>`,
    [`body: ${P}\nLine 1`, `body: ${P}\nLine 2`],
  ],
  [
    'a page from before there were paragraphs',
    `<body><div id="menu"><a href="#">Home</a></div><div id="content"><b>Title</b><br><br>${P}<br><br>${P}</div></body>`,
    ['body: Title', body, body],
  ],
])('%s', (_, html, found) => {
  expect(lines(read(html))).toEqual(found);
});
