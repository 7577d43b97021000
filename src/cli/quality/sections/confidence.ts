/** What the words "high", "medium" and "low" are worth. */
import type { Confidence } from '../../../engine/claim';
import { type ConfidenceRow, confidenceOf } from '../confidence';
import { section, table } from '../markdown';
import { coveredTexts, type Measured } from '../measured';
import { shown, sum } from '../ratio';

const ORDER: readonly Confidence[] = ['high', 'medium', 'low'];

/** Rows of a table: flags right of flags made, by confidence. */
export const confidenceTable = (of: Record<Confidence, ConfidenceRow>): string =>
  table(
    ['confidence', 'right, in documents', 'right, in pairs and silent texts', 'together'],
    ORDER.map((confidence) => {
      const { documents, rows } = of[confidence];
      return [confidence, shown(documents), shown(rows), shown(sum(documents, rows))];
    }),
  );

/** Flags by confidence on the texts that were read. */
export function confidence(measured: Measured): string {
  return section(
    'Confidence',
    'Every finding carries a confidence. Of the flags said to be of high, medium and low confidence at strict, how many are right. ' +
      'In pairs and silent texts at most one flag is counted a half, the surest; half of these texts are false on purpose, so the ' +
      'share there is not that of a page.',
    confidenceTable(confidenceOf(coveredTexts(measured))),
  );
}
