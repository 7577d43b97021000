/** What of a page is read as one text each: the article, or the items of a feed, and the comments below. */
import type { Passage } from '../engine/passage';
import { isComment } from './element-role';
import { type Weight, weigh } from './prose';
import { contains, parentOf, type Root } from './roots';

export interface Region {
  kind: Exclude<Passage['kind'], 'selection'>;
  element: Element;
  /** The headline, where it stands in the region. */
  headline?: Element | undefined;
}

export interface Outline {
  regions: Region[];
  /** Text of the headline in one line, else of the page's own statement of it; may be empty. */
  headline: string;
}

const ARTICLE = 'article,[role=article],[itemprop~=articleBody],[itemtype$=Article]';
const COMMENT =
  '[id*="comment" i],[class*="comment" i],[id*="disqus" i],[class*="replies" i],[itemprop=comment],[itemtype*=Comment]';
/** A single comment in an area of comments. */
const SINGLE = '[itemtype$=Comment],[itemprop=comment],article,[role=article],li';
/** Regions that are read at most. */
const MOST = 500;
/** An element leads when it holds this part of the prose it is compared with. */
const LEADS = 0.6;
/** UTF-16 units of prose from which on a text without a headline has a topic of its own. */
const TOPIC = 140;

/** The regions of a page. A generator, so that a long page can be outlined in slices. */
export function* outline(document: Document, roots: readonly Root[]): Generator<void, Outline> {
  const weight = yield* weigh(roots);
  const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const body = weight(document.body);
  const articles = outermost(all(ARTICLE).filter(weight));
  const sum = articles.reduce((total, element) => total + weight(element), 0);
  const best = articles.toSorted((a, b) => weight(b) - weight(a))[0];
  let regions: Region[] = [];
  let [headline]: (Element | undefined)[] = [];
  let main: Element | undefined;

  if (best && weight(best) < sum * LEADS && sum * 2 >= body) {
    regions = articles.map((element) => ({ kind: 'item', element }));
  } else {
    const half = all('main,[role=main]').find((element) => weight(element) * 2 >= body) ?? document.body;
    const narrow = best && weight(best) * 3 >= body ? best : densest(half, weight);
    const headlines = all('h1').filter((element) => element.textContent.trim());
    headline = headlines.find((element) => contains(narrow, element)) ?? headlines[0];
    main = headline ? widened(narrow, headline, weight) : narrow;
    const isInside = headline && contains(main, headline);
    if (headline && !isInside) regions.push({ kind: 'main', element: headline, headline });
    const kind = isInside || weight(main) >= TOPIC ? 'main' : 'item';
    regions.push({ kind, element: main, headline: isInside ? headline : undefined });
  }
  for (const area of outermost(all(COMMENT).filter(isComment))) {
    if (main && contains(area, main)) continue;
    const singles = area.querySelectorAll(SINGLE);
    for (const element of singles.length ? singles : [area]) regions.push({ kind: 'comment', element });
  }
  const stated = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const said = (headline?.textContent ?? stated ?? '').replace(/\s+/g, ' ').trim();
  return { regions: regions.slice(0, MOST), headline: said.slice(0, 500) };
}

function outermost(elements: Element[]): Element[] {
  const set = new Set(elements);
  return elements.filter((element) => {
    let at = parentOf(element);
    while (at && !set.has(at)) at = parentOf(at);
    return !at;
  });
}

/** Down from an element to where its prose parts into paragraphs; no deeper than prose is weighed. */
function densest(from: Element, weight: Weight): Element {
  const next = [...(from.shadowRoot ?? from).children].find((child) => weight(child) > weight(from) * LEADS);
  // A lone paragraph is no region: its neighbours, however short, belong to it.
  return next && [...next.children].some(weight) ? densest(next, weight) : from;
}

/** The element that holds the headline as well, unless that takes in much else. */
function widened(main: Element, headline: Element, weight: Weight): Element {
  let wide: Element | null = main;
  while (wide && !contains(wide, headline)) wide = parentOf(wide);
  return wide && !/^(?:body|html)$/.test(wide.localName) && weight(wide) * LEADS <= weight(main)
    ? wide
    : main;
}
