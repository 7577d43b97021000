/** Blocks to passages no longer than the page layer's: the engine's work grows faster than a passage. */
import type { Block } from '../engine/passage';
import { LIMITS } from '../messages';
import { cutBlock } from '../page/block-text';
import type { PlacedPassage } from './source-text';

/** A block and the UTF-16 offset of its text in the document's text. */
export interface PlacedBlock {
  block: Block;
  start: number;
}

/** Cuts the blocks of a document into passages of at most `limit` units, between blocks where that is possible. */
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

/** A block that is too long alone, in pieces. */
function pieces({ block, start }: PlacedBlock, limit: number): PlacedBlock[] {
  let at = start;
  return cutBlock({ block, runs: [] }, limit).map((piece) => {
    const placed = { block: piece.block, start: at };
    at += piece.block.text.length;
    return placed;
  });
}
