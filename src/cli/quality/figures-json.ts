/** `docs/quality/figures.json`: the main figures for programs, such as a page of the extension that shows them. */
import { confidenceOf } from './confidence';
import { coveredTexts, type Measured } from './measured';
import { countsOf, summaryOf } from './summary';

/** Counts, main figures at balanced and strict, and confidence, on the texts that were read; and the newest blind part. */
export function figuresOf(measured: Measured) {
  const texts = coveredTexts(measured);
  const blind = measured.blind.at(-1);
  return {
    now: measured.now,
    read: {
      counts: countsOf(texts),
      balanced: summaryOf(texts, 'balanced'),
      strict: summaryOf(texts, 'strict'),
      confidence: confidenceOf(texts),
    },
    blind:
      blind === undefined
        ? null
        : {
            name: blind.name,
            date: blind.date,
            commit: blind.commit,
            counts: blind.counts,
            balanced: blind.balanced,
            strict: blind.strict,
            confidence: blind.confidence,
          },
  };
}
