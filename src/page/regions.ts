/** What of a page is read as one text each: the article, or the items of a feed, and the comments below. */
import type { Passage } from '../engine/passage';
import { isComment } from './element-role';
import { weigh } from './prose';
import { all, contains, parentOf, type Root } from './roots';

export interface Region {
  kind: Exclude<Passage['kind'], 'selection'>;
  element: Element;
  /** The headline, where it stands in the region. */
  headline: Element | null;
}

export interface Outline {
  regions: Region[];
  /** Text of the headline in one line, else of the page's own statement of it. */
  headline: string | null;
}

const ARTICLE = 'article,[role=article],[itemprop~=articleBody],[itemtype$=Article]';
const COMMENT =
  '[id*="comment" i],[class*="comment" i],[id*="disqus" i],[class*="replies" i],[itemprop=comment],[itemtype*=Comment]';
/** A single comment in an area of comments. */
const SINGLE = '[itemtype$=Comment],[itemprop=comment],article,[role=article],li';
/** Comments that are read at most. */
const COMMENTS = 500;
/** An element leads when it holds this part of the prose it is compared with. */
const LEADS = 0.6;
/** UTF-16 units of prose from which on a text without a headline has a topic of its own. */
const TOPIC = 140;

const outermost = (elements: Element[]): Element[] => {
  const set = new Set(elements);
  return elements.filter((element) => {
    let at = parentOf(element);
    while (at && !set.has(at)) at = parentOf(at);
    return !at;
  });
};

/** The regions of a page. A generator, so that a long page can be outlined in slices. */
export function* outline(document: Document, roots: readonly Root[]): Generator<void, Outline> {
  const weights = yield* weigh(roots);
  const weight = (element: Element) => weights.get(element) ?? 0;
  const { body } = document;
  const articles = outermost(all(roots, ARTICLE).filter(weight)).sort((a, b) => weight(b) - weight(a));
  const sum = articles.reduce((total, element) => total + weight(element), 0);
  const [best] = articles;
  const isFeed = best && articles.length > 1 && weight(best) < sum * LEADS && sum * 2 >= weight(body);

  const headlines = all(roots, 'h1').filter((element) => element.textContent?.trim());
  let headline: Element | undefined;
  const regions: Region[] = [];
  let main: Element | undefined;
  if (isFeed) {
    for (const element of all(roots, ARTICLE)) {
      if (articles.includes(element)) regions.push({ kind: 'item', element, headline: null });
    }
  } else {
    const half = all(roots, 'main,[role=main]').find((element) => weight(element) * 2 >= weight(body));
    const narrow = best && weight(best) * 3 >= weight(body) ? best : densest(half ?? body, weight);
    headline = headlines.find((element) => contains(narrow, element)) ?? headlines[0];
    main = headline ? widened(narrow, headline, weight) : narrow;
    const inside = headline && contains(main, headline) ? headline : null;
    if (headline && !inside) regions.push({ kind: 'main', element: headline, headline });
    const hasTopic = inside || weight(main) >= TOPIC;
    regions.push({ kind: hasTopic ? 'main' : 'item', element: main, headline: inside });
  }
  const areas = all(roots, COMMENT).filter(
    (element) => isComment(element) && !(main && contains(element, main)),
  );
  for (const area of outermost(areas)) {
    const singles = area.querySelectorAll(SINGLE);
    for (const element of singles.length ? singles : [area]) {
      if (regions.length < COMMENTS) regions.push({ kind: 'comment', element, headline: null });
    }
  }
  const stated = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const said = (headline?.textContent ?? stated ?? '').replace(/\s+/g, ' ').trim();
  return { regions, headline: said.slice(0, 500) || null };
}

type Weight = (element: Element) => number;

/** Down from an element to where its prose parts into paragraphs. */
function densest(from: Element, weight: Weight): Element {
  const leading = (element: Element) =>
    [...(element.shadowRoot ?? element).children].find((child) => weight(child) > weight(element) * LEADS);
  let at = from;
  for (let next = leading(at); next; next = leading(at)) {
    // A lone paragraph is no region: its neighbours, however short, belong to it.
    if (![...next.children].some(weight)) break;
    at = next;
  }
  return at;
}

/** The element that holds the headline as well, unless that takes in much else. */
function widened(main: Element, headline: Element, weight: Weight): Element {
  let wide: Element | null = main;
  while (wide && !contains(wide, headline)) wide = parentOf(wide);
  return wide && !/^(?:body|html)$/.test(wide.localName) && weight(wide) * LEADS <= weight(main)
    ? wide
    : main;
}
