/** A document's text and where its blocks stand in it: what every reader of a file format makes. */
import type { Block } from '../engine/passage';

/** A block and the UTF-16 offset of its text in the document's text. */
export interface PlacedBlock {
  block: Block;
  start: number;
}

export interface SourceText {
  text: string;
  blocks: PlacedBlock[];
  /** When the document itself says it was published and changed; ISO days. */
  published: { from: string; to: string } | null;
}
