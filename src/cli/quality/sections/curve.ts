/** What more silence buys: precision against recall. */
import { STRICTNESSES } from '../../../engine/policy';
import { curveOf, type Points, totalOf } from '../curve';
import { section, table } from '../markdown';
import { coveredTexts, type Measured } from '../measured';
import { shown } from '../ratio';

/** Rows of a curve: the total, then each attribute, with a pair of columns for each strictness. */
export const curveTable = (total: Points, attributes: Iterable<[string, Points]>): string =>
  table(
    ['attribute', ...STRICTNESSES.flatMap((one) => [`right, ${one}`, `found, ${one}`])],
    [['all', total] as [string, Points], ...attributes].map(([name, points]) => [
      name,
      ...STRICTNESSES.flatMap((one) => [shown(points[one].right), shown(points[one].found)]),
    ]),
  );

/** The curve on the texts that were read. */
export function curve(measured: Measured): string {
  const texts = coveredTexts(measured);
  return section(
    'Precision against recall',
    'The strictness is the threshold: lenient shows contradictions of high confidence, balanced adds those of medium confidence ' +
      'and what is outdated, strict adds low confidence and side remarks. Documents, pairs and silent texts together: *right* of the ' +
      'flags made (at most one a half), *found* of the sure contradictions and false halves. Attributes with most to find come first.',
    curveTable(totalOf(texts), curveOf(texts)),
  );
}
