/** Precision and recall of each attribute. */
import type { Strictness } from '../../../engine/policy';
import { attributesOf, figures, type Ratio } from '../../eval/figures';
import { section, table } from '../markdown';
import { coveredTexts, type Measured } from '../measured';
import { shown } from '../ratio';
import { isPair, pairsOf } from '../summary';
import { shownAt, type Texts } from '../texts';
import { isInWords } from '../words';

const HEAD = [
  'attribute',
  'flags right',
  'flags right, balanced',
  'contradictions found',
  'found, balanced',
  'supported found',
  'supported wrongly',
  'pairs, both right',
  'true half unmarked',
  'false half flagged',
];

/** One row an attribute, the typed ones first. */
export function attributes(measured: Measured): string {
  const texts = coveredTexts(measured);
  const at = (strictness: Strictness): Texts => shownAt(texts, strictness);
  const [strict, balanced] = [at('strict'), at('balanced')];
  const labelled = attributesOf(strict.documents.map(({ outcomes }) => outcomes));
  const paired = strict.rows.flatMap(({ row }) => (row.kind === 'contrast' ? [row.attribute] : []));
  const all = [...new Set([...labelled, ...paired.sort()])];
  const rows = (names: string[]): string[][] => names.map((name) => rowOf(name, strict, balanced));
  return section(
    'By attribute',
    'At strict unless a column says otherwise; documents in the first six columns, contrast pairs in the last three. A flag ' +
      'counts under the attribute that the label gives its words.',
    'Attributes with typed values:',
    table(HEAD, rows(all.filter((name) => !isInWords(name)))),
    'Attributes in free words, which are said in more ways than a reader knows:',
    table(HEAD, rows(all.filter(isInWords))),
  );
}

function rowOf(name: string, strict: Texts, balanced: Texts): string[] {
  const of = (texts: Texts) =>
    figures(
      texts.documents.map(({ outcomes }) => outcomes),
      name,
    );
  const [one, other] = [of(strict), of(balanced)];
  const { both, trueHalf, falseHalf } = pairsOf(
    strict.rows.filter((row) => isPair(row) && row.row.kind === 'contrast' && row.row.attribute === name),
  );
  const ratios: Ratio[] = [
    one.flagPrecision,
    other.flagPrecision,
    one.sureRecall,
    other.sureRecall,
    one.supportedRecall,
    one.wronglySupported,
    both,
    trueHalf,
    falseHalf,
  ];
  return [name, ...ratios.map(shown)];
}
