/** What of a page is read as one text each: the article, or the items of a feed, and the comments below. */
import type { Passage } from '../engine/passage';
import { isComment } from './element-role';
import { contains, middleOf, TOPIC_PROSE } from './main-region';
import { weigh } from './prose';
import { all, type Root } from './roots';

export interface Region {
  kind: Exclude<Passage['kind'], 'selection'>;
  element: Element;
  /** The headline, where it stands in the region. */
  headline: Element | null;
}

export interface Outline {
  regions: Region[];
  /** Text of the headline, of the page's own statement of it otherwise. */
  headline: string | null;
}

const COMMENTISH =
  '[id*="comment" i],[class*="comment" i],[id*="disqus" i],[class*="replies" i],[itemprop=comment],[itemtype*=Comment]';
const SINGLES = [
  '[itemtype$="/Comment"],[itemprop=comment]',
  'article,[role=article]',
  '[class*="comment" i]',
  'li',
];
/** Parts of one comment are named after it. */
const PART =
  /\b(?:comment|reply)s?[-_]+(?:text|body|content|author|meta|header|footer|date|time|avatar|inner|wrap\w*|list|list\w*|section|area|thread)\b/i;
/** Comments that are read at most. */
const COMMENTS = 500;

/** The regions of a page. A generator, so that a long page can be outlined in slices. */
export function* outline(document: Document, roots: readonly Root[]): Generator<void, Outline> {
  const weights = yield* weigh(roots);
  const { main, items, headline } = middleOf(document, roots, weights);
  const regions: Region[] = items.map((element) => ({ kind: 'item', element, headline: null }));
  if (main) {
    const inside = headline && contains(main, headline) ? headline : null;
    const hasTopic = inside !== null || (weights.get(main) ?? 0) >= TOPIC_PROSE;
    if (headline && !inside) regions.push({ kind: 'main', element: headline, headline });
    regions.push({ kind: hasTopic ? 'main' : 'item', element: main, headline: inside });
  }
  const taken = new Set(regions.map(({ element }) => element));
  for (const element of comments(roots, main)) {
    if (!taken.has(element)) regions.push({ kind: 'comment', element, headline: null });
  }
  const said = headline?.textContent?.trim() || metaTitle(document);
  return { regions, headline: said ? said.replace(/\s+/g, ' ').slice(0, 500) : null };
}

const metaTitle = (document: Document): string | null =>
  document.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim() || null;

/** Single comments where they can be told apart, else the whole of them. */
function comments(roots: readonly Root[], main: Element | null): Element[] {
  const found = all(roots, COMMENTISH).filter(
    (element) => isComment(element) && !(main && contains(element, main)),
  );
  const set = new Set(found);
  const areas = found.filter((element) => !hasAncestorIn(element, set));
  return areas
    .flatMap((area) => {
      for (const selector of SINGLES) {
        const singles = [...area.querySelectorAll(selector)].filter(
          (element) => !PART.test(element.className),
        );
        if (singles.length) return singles;
      }
      return [area];
    })
    .slice(0, COMMENTS);
}

function hasAncestorIn(element: Element, set: Set<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}
