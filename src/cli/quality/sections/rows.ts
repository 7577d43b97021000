/** Contrast pairs and silent texts. */
import { section, table } from '../markdown';
import { coveredTexts, type Measured } from '../measured';
import { shown } from '../ratio';
import { countsOf, type Pairs, summaryOf } from '../summary';
import type { Texts } from '../texts';

type Named = [name: string, texts: Texts];

const named = (measured: Measured, has: 'pairs' | 'silent'): Named[] => [
  ...measured.corpora
    .filter(({ texts }) => countsOf(texts)[has] > 0)
    .map(({ folder, covered, texts }): Named => [covered ? folder : `${folder} (not covered)`, texts]),
  ['all covered', coveredTexts(measured)],
];

/** Pairs scored together: both halves have to be right. */
export function pairs(measured: Measured): string {
  const cells = ({ both, trueHalf, falseHalf }: Pairs): string[] => [both, trueHalf, falseHalf].map(shown);
  const rows = named(measured, 'pairs').map(([name, texts]) => {
    const [strict, balanced] = [summaryOf(texts, 'strict'), summaryOf(texts, 'balanced')];
    return [name, ...cells(strict.pairs), shown(balanced.pairs.both), ...cells(strict.titledPairs)];
  });
  return section(
    'Contrast pairs',
    'One sentence twice, with one value changed. The true half must not be flagged and the false half must be; a pair counts only ' +
      'if both are right. Each half is read alone, without the page it could stand on. Nothing is read on a page that names no ' +
      'covered title, so a sentence such as “There are eight hours of this” cannot be found out alone: the last three columns ' +
      'leave such pairs out. At strict unless a column says otherwise.',
    table(
      [
        'corpus',
        'both right',
        'true half unmarked',
        'false half flagged',
        'both, balanced',
        'both, where a title is named',
        'true half',
        'false half',
      ],
      rows,
    ),
  );
}

/** Texts without anything to flag. */
export function silent(measured: Measured): string {
  const rows = named(measured, 'silent').map(([name, texts]) => [
    name,
    shown(summaryOf(texts, 'strict').silent),
    shown(summaryOf(texts, 'balanced').silent),
  ]);
  return section(
    'Silent texts',
    'Denials, debunks, questions, jokes, plans, other works and other bearers of the name: texts in which nothing may be ' +
      'flagged. The share that stayed without a *contradicted* or *outdated* finding.',
    table(['corpus', 'unmarked at strict', 'unmarked at balanced'], rows),
  );
}
