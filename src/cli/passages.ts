/** Blocks to passages: the engine's work grows with the square of a passage, so a passage has an upper size. */
import type { Block, Passage } from '../engine/passage';
import type { PlacedBlock } from './source-text';

/** UTF-16 units. */
export const PASSAGE_LIMIT = 32_768;

/** A passage and where each of its blocks stands in the document's text. */
export interface PlacedPassage {
  passage: Passage;
  starts: number[];
}

/** Cuts the blocks of a document into passages of at most `limit` units, between blocks where that is possible. */
export function toPassages(blocks: PlacedBlock[], limit = PASSAGE_LIMIT): PlacedPassage[] {
  const out: PlacedPassage[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const { block, start } of blocks.flatMap((one) => pieces(one, limit))) {
    if (size + block.text.length > limit) {
      out.push({ passage: { id: `p${out.length}`, kind: 'main', blocks: [] }, starts: [] });
      size = 0;
    }
    const current = out[out.length - 1] as PlacedPassage;
    current.passage.blocks.push(block);
    current.starts.push(start);
    size += block.text.length;
  }
  return out;
}

/** A block that is too long alone, cut at the last end of a sentence, else of a word, before the limit. */
function pieces(whole: PlacedBlock, limit: number): PlacedBlock[] {
  const out: PlacedBlock[] = [];
  let { block, start } = whole;
  while (block.text.length > limit) {
    const cut = cutBefore(block.text, limit);
    out.push({ block: part(block, 0, cut), start });
    block = part(block, cut, block.text.length);
    start += cut;
  }
  out.push({ block, start });
  return out;
}

function cutBefore(text: string, limit: number): number {
  const head = text.slice(0, limit);
  const sentence = /^[\s\S]*[.!?]\s+/.exec(head)?.[0].length ?? 0;
  if (sentence > limit / 2) return sentence;
  const word = /^[\s\S]*\s/.exec(head)?.[0].length ?? 0;
  if (word > 0) return word;
  // No space at all: never cut between the halves of a character outside the basic plane.
  return /[\uD800-\uDBFF]$/.test(head) ? limit - 1 : limit;
}

function part(block: Block, from: number, to: number): Block {
  const marks = (block.marks ?? [])
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, from) - from,
      end: Math.min(mark.end, to) - from,
    }))
    .filter((mark) => mark.start < mark.end);
  const { marks: _whole, ...rest } = block;
  const text = block.text.slice(from, to);
  return marks.length > 0 ? { ...rest, text, marks } : { ...rest, text };
}
