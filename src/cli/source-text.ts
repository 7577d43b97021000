/** A document's text, and the passages in it: what every reader of a file format makes. */
import type { Passage } from '../engine/passage';

/** A passage and, block by block, the UTF-16 offset at which its text begins in the document's text. */
export interface PlacedPassage {
  passage: Passage;
  starts: number[];
}

export interface SourceText {
  text: string;
  passages: PlacedPassage[];
  headline: string | null;
  /** When the document itself says it was published and last changed; ISO days. */
  published: { from: string; to: string } | null;
}
