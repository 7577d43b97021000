/** Of the flags said to be of high, medium and low confidence: how many are right. */
import type { Confidence } from '../../engine/claim';
import type { Ratio } from '../eval/figures';
import { documentFlags, type Flag, rowFlags } from './flags';
import { ratioOf } from './ratio';
import type { Texts } from './texts';

export interface ConfidenceRow {
  documents: Ratio;
  /** Contrast pairs and texts to stay unmarked. */
  rows: Ratio;
}

/** Flags right of flags made, by confidence. */
export function confidenceOf(texts: Texts): Record<Confidence, ConfidenceRow> {
  const [documents, rows] = [documentFlags(texts), rowFlags(texts)];
  const right = (flags: Flag[], confidence: Confidence): Ratio =>
    ratioOf(
      flags.filter((one) => one.confidence === confidence),
      (one) => one.right,
    );
  const row = (confidence: Confidence): ConfidenceRow => ({
    documents: right(documents, confidence),
    rows: right(rows, confidence),
  });
  return { high: row('high'), medium: row('medium'), low: row('low') };
}
