/** Which element holds what the page is about, if there is one; else which elements are its items. */
import { isComment } from './element-role';
import type { Weights } from './prose';
import { all, parentOf, type Root } from './roots';

const ARTICLES =
  'article,[role=article],[itemprop~=articleBody],[itemtype*="schema.org/"][itemtype$=Article]';
const MAINS = 'main,[role=main]';
/** UTF-16 units of prose from which on a region has a topic of its own. */
export const TOPIC_PROSE = 140;
/** An element leads when it holds this part of the prose it is compared with. */
const LEADS = 0.6;

export interface Middle {
  /** The main region; null where the page is a list of items or holds no prose. */
  main: Element | null;
  items: Element[];
  headline: Element | null;
}

/** @param weights prose by element, from `weigh` */
export function middleOf(document: Document, roots: readonly Root[], weights: Weights): Middle {
  const weight = (element: Element) => weights.get(element) ?? 0;
  const { body } = document;
  const articles = outermost(
    all(roots, ARTICLES).filter((element) => weight(element) > 0 && !inComments(element)),
  );
  const sum = articles.reduce((total, element) => total + weight(element), 0);
  const best = articles.reduce<Element | null>((a, b) => (a && weight(a) >= weight(b) ? a : b), null);
  const headlines = all(roots, 'h1').filter((element) => element.textContent?.trim());

  if (best && articles.length > 1 && weight(best) < sum * LEADS && sum >= weight(body) / 2) {
    return { main: null, items: articles, headline: null };
  }
  const wide = all(roots, MAINS).find((element) => weight(element) >= weight(body) / 2);
  const main = best && weight(best) >= weight(body) / 3 ? best : densest(wide ?? body, weights);
  const headline =
    headlines.find((element) => contains(main, element)) ??
    headlines.find((element) => !inComments(element)) ??
    null;
  return { main: headline ? withHeadline(main, headline, weights) : main, items: [], headline };
}

/** Down from an element to where its prose parts into paragraphs. */
function densest(from: Element, weights: Weights): Element {
  const children = new Map<Element, Element[]>();
  for (const element of weights.keys()) {
    const parent = parentOf(element);
    if (parent) children.set(parent, [...(children.get(parent) ?? []), element]);
  }
  let at = from;
  for (;;) {
    const total = weights.get(at) ?? 0;
    const next = children.get(at)?.find((element) => (weights.get(element) ?? 0) > total * LEADS);
    // A lone paragraph is no region: its neighbours, however short, belong to it.
    if (!next || !children.get(next)?.length) return at;
    at = next;
  }
}

/** The region, widened to hold the headline above it unless that takes in much else. */
function withHeadline(main: Element, headline: Element, weights: Weights): Element {
  let wide: Element | null = main;
  while (wide && !contains(wide, headline)) wide = parentOf(wide);
  const isPage = !wide || wide.localName === 'body' || wide.localName === 'html';
  return !isPage && (weights.get(wide as Element) ?? 0) * LEADS <= (weights.get(main) ?? 0)
    ? (wide as Element)
    : main;
}

/** Across shadow roots and frames. */
export function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

function outermost(elements: Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = parentOf(element); at; at = parentOf(at)) if (all.has(at)) return false;
    return true;
  });
}

function inComments(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (isComment(at)) return true;
  return false;
}
