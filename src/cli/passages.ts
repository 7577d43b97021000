/** Blocks to passages no longer than the page layer's: the engine's work grows faster than a passage. */
import type { Block } from '../engine/passage';
import { LIMITS } from '../messages';
import type { PlacedPassage } from './source-text';

/** A block and the UTF-16 offset of its text in the document's text. */
export interface PlacedBlock {
  block: Block;
  start: number;
}

/** Cuts the blocks of a plain text, which carry no inline marks, into passages of at most `limit` units, between blocks where that is possible. */
export function toPassages(blocks: PlacedBlock[], limit: number = LIMITS.passageText): PlacedPassage[] {
  const out: PlacedPassage[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const { block, start } of blocks.flatMap((one) => pieces(one, limit))) {
    const full = size + block.text.length > limit || out.at(-1)?.starts.length === LIMITS.blocks;
    if (full) {
      out.push({ passage: { id: `main-${out.length}`, kind: 'main', blocks: [] }, starts: [] });
      size = 0;
    }
    const current = out.at(-1) as PlacedPassage;
    current.passage.blocks.push(block);
    current.starts.push(start);
    size += block.text.length;
  }
  return out;
}

/** A block that is too long alone, cut at the last end of a sentence, else of a word, before the limit. */
function pieces({ block, start }: PlacedBlock, limit: number): PlacedBlock[] {
  const out: PlacedBlock[] = [];
  let from = 0;
  while (block.text.length - from > limit) {
    const to = from + cutIn(block.text.slice(from, from + limit));
    out.push({ block: { ...block, text: block.text.slice(from, to) }, start: start + from });
    from = to;
  }
  out.push({ block: { ...block, text: block.text.slice(from) }, start: start + from });
  return out;
}

function cutIn(head: string): number {
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '));
  if (sentence > head.length / 2) return sentence + 2;
  const word = head.lastIndexOf(' ');
  if (word > 0) return word + 1;
  // No space at all: never between the halves of a character outside the basic plane.
  return /[\uD800-\uDBFF]$/.test(head) ? head.length - 1 : head.length;
}
