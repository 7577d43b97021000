/**
 * A page's text as passages: the article or the items of a feed, and the comments below, small enough for one message
 * each. Shared by the page's session and the command line.
 */
import type { Passage } from '../engine/passage';
import { LIMITS } from '../messages';
import type { PlacedBlock } from './block-text';
import { blocksOf, type FoundBlock } from './blocks';
import type { LayoutOf } from './layout';
import { contains, parentOf } from './roots';

/** A passage and, block by block, where its text stands in the document. */
export interface PlacedPassage {
  passage: Passage;
  blocks: PlacedBlock[];
}

export interface PageText {
  passages: PlacedPassage[];
  /** The page's headline, else its title, or null. */
  headline: string | null;
}

/** UTF-16 units from which on a block counts as prose. */
const PROSE = 40;
/** Elements above a block that its prose counts for. */
const DEPTH = 100;
/** An element leads when it holds this part of the prose it is compared with. */
const LEADS = 0.6;
/** UTF-16 units of prose from which on a text without a headline has a topic of its own. */
const TOPIC = 140;
/** Blocks that may stand between the headline and the text and belong to it. */
const STANDFIRST = 4;

/** Everything of a document that is read. A generator, so that a long page can be read in slices. */
export function* passagesOf(
  document: Document,
  layoutOf: LayoutOf,
  onHidden?: (element: Element) => void,
): Generator<void, PageText> {
  const { body } = document;
  const blocks = yield* blocksOf(body, layoutOf, onHidden);
  const isOwn = ({ block }: FoundBlock) => block.role !== 'comment';

  // How much prose each element holds.
  const weights = new Map<Element, number>();
  const weight = (element: Element) => weights.get(element) ?? 0;
  for (const one of blocks) {
    const { length } = one.block.text;
    if (length < PROSE || !isOwn(one) || one.block.role === 'card') continue;
    let at: Element | null = one.element;
    for (let depth = 0; at && depth < DEPTH; depth++, at = parentOf(at)) weights.set(at, weight(at) + length);
  }
  const articles = [...new Set(blocks.filter(isOwn).flatMap(({ unit }) => unit ?? []))].filter(weight);
  const sum = articles.reduce((total, element) => total + weight(element), 0);
  const best = articles.toSorted((a, b) => weight(b) - weight(a))[0] ?? body;
  const isFeed = weight(best) < sum * LEADS && sum * 2 >= weight(body);
  const main = best !== body && weight(best) * 3 >= weight(body) ? best : densest(body, weight);
  const isInside = ({ element }: FoundBlock) => contains(main, element);
  const headlines = isFeed ? [] : blocks.filter(({ block }) => block.level === 1);
  const headline = headlines.find(isInside) ?? headlines[0];
  if (headline) headline.block.role = 'headline';
  const kind = headline || weight(main) >= TOPIC ? 'main' : 'item';

  const texts = new Map<Element, { kind: Passage['kind']; blocks: PlacedBlock[] }>();
  const put = (unit: Element, kind: Passage['kind'], ...placed: PlacedBlock[]) => {
    const text = texts.get(unit) ?? { kind, blocks: [] };
    text.blocks.push(...placed);
    texts.set(unit, text);
  };
  let waiting: PlacedBlock[] | undefined;
  for (const one of blocks) {
    const { unit } = one;
    if (!isOwn(one)) put(unit as Element, 'comment', one);
    else if (isFeed) {
      if (unit) put(unit, 'item', one);
    } else if (isInside(one)) {
      if (waiting) put(main, kind, ...(waiting.length > STANDFIRST ? waiting.slice(0, 1) : waiting));
      waiting = undefined;
      put(main, kind, one);
    } else if (one === headline) waiting = [one];
    else waiting?.push(one);
  }

  const passages: PlacedPassage[] = [];
  for (const { kind, blocks } of texts.values()) {
    let size: number = LIMITS.passageText;
    for (const placed of blocks) {
      size += placed.block.text.length;
      let last = passages.at(-1);
      if (!last || size > LIMITS.passageText || last.blocks.length >= LIMITS.blocks) {
        last = { passage: { id: `${kind}-${passages.length}`, kind, blocks: [] }, blocks: [] };
        passages.push(last);
        size = placed.block.text.length;
      }
      last.passage.blocks.push(placed.block);
      last.blocks.push(placed);
    }
  }
  return { passages, headline: headline?.block.text ?? (document.title || null) };
}

/** Down from an element to where its prose parts into paragraphs; no deeper than prose is weighed. */
function densest(from: Element, weight: (element: Element) => number): Element {
  const next = [...(from.shadowRoot ?? from).children].find((child) => weight(child) > weight(from) * LEADS);
  // A lone paragraph is no region: its neighbours, however short, belong to it.
  return next && [...next.children].some(weight) ? densest(next, weight) : from;
}

/**
 * The same in one go.
 * @param layoutOf `layoutByTag` for a document that is not laid out
 */
export const readPassages = (document: Document, layoutOf: LayoutOf): PageText =>
  finish(passagesOf(document, layoutOf));

/** Runs a generator to its end without a pause. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
