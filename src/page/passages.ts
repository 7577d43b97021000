/** A page's regions as passages small enough for one message each. Shared by the page's session and the command line. */
import type { Passage } from '../engine/passage';
import { LIMITS } from '../messages';
import type { PlacedBlock } from './block-text';
import { blocksOf } from './blocks';
import type { LayoutOf } from './layout';
import { outline, type Region } from './regions';
import { rootsOf } from './roots';

/** A passage and, block by block, where its text stands in the document. */
export interface PlacedPassage {
  passage: Passage;
  blocks: PlacedBlock[];
}

export interface PageText {
  passages: PlacedPassage[];
  /** The page's headline in one line, or null. */
  headline: string | null;
}

/** The passages of one region; their ids begin with `key`. */
export function* passagesOf(
  { element, headline, kind }: Region,
  key: string,
  layoutOf: LayoutOf,
  isApart: (element: Element) => boolean,
  onHidden?: (element: Element) => void,
): Generator<void, PlacedPassage[]> {
  const plain = kind === 'comment' ? 'comment' : 'body';
  const placed = yield* blocksOf({ element, headline, plain, layoutOf, isApart, onHidden });
  const passages: PlacedPassage[] = [];
  let size = 0;
  for (const one of placed) {
    size += one.block.text.length;
    let last = passages.at(-1);
    if (!last || size > LIMITS.passageText || last.blocks.length >= LIMITS.blocks) {
      last = { passage: { id: `${key}.${passages.length}`, kind, blocks: [] }, blocks: [] };
      passages.push(last);
      size = one.block.text.length;
    }
    last.passage.blocks.push(one.block);
    last.blocks.push(one);
  }
  return passages;
}

/**
 * Everything of a document that is read, in one go: the main text, feed items, comments.
 * @param layoutOf `layoutByTag` for a document that is not laid out
 */
export function readPassages(document: Document, layoutOf: LayoutOf): PageText {
  const { regions, headline } = finish(outline(document, rootsOf(document)));
  const apart = new Set(regions.map(({ element }) => element));
  const passages = regions.flatMap((region, at) =>
    finish(passagesOf(region, `${region.kind}-${at}`, layoutOf, (element) => apart.has(element))),
  );
  return { passages, headline: headline || null };
}

/** Runs a generator to its end without a pause. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
