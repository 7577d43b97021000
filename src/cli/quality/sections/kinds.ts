/** Precision and recall of each kind of text. */
import { nameOf } from '../corpora';
import { section, table } from '../markdown';
import { coveredTexts, type Measured } from '../measured';
import { shown } from '../ratio';
import { countsOf, summaryOf } from '../summary';

/** One row a kind of document; those that `kinds.json` does not sort come last. */
export function kinds(measured: Measured): string {
  const { documents } = coveredTexts(measured);
  const kindOf = (document: string): string =>
    [...measured.kinds].find(([, names]) => names.has(nameOf(document)))?.[0] ?? 'not sorted';
  const rows = [...measured.kinds.keys(), 'not sorted'].flatMap((kind) => {
    const texts = {
      documents: documents.filter(({ outcomes }) => kindOf(outcomes.document) === kind),
      rows: [],
    };
    if (texts.documents.length === 0) return [];
    const counts = countsOf(texts);
    const [strict, balanced] = [summaryOf(texts, 'strict'), summaryOf(texts, 'balanced')];
    const ratios = [
      strict.flagPrecision,
      balanced.flagPrecision,
      strict.sureRecall,
      balanced.sureRecall,
      strict.supportedRecall,
      strict.wronglySupported,
    ];
    return [[kind, String(counts.documents), String(counts.claims), ...ratios.map(shown)]];
  });
  return section(
    'By kind of text',
    'Whole documents on covered works and their namesakes, sorted by `tests/corpus/kinds.json`; at strict unless a column says ' +
      'otherwise. The contrast pairs of `ada` (trade and news), `ben` (posts and forums) and `cho` (magazines and letters) show ' +
      'the same in single sentences, below.',
    table(
      [
        'kind',
        'documents',
        'claims',
        'flags right',
        'flags right, balanced',
        'contradictions found',
        'found, balanced',
        'supported found',
        'supported wrongly',
      ],
      rows,
    ),
  );
}
