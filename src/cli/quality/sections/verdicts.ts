/** Precision and recall of each verdict. */
import type { Strictness } from '../../../engine/policy';
import { section, table } from '../markdown';
import { coveredTexts, type Measured } from '../measured';
import { shown } from '../ratio';
import { type Summary, summaryOf } from '../summary';
import { TWO } from './glance';

const HEAD = [
  'corpus',
  'contradicted right',
  'outdated right',
  'flags right',
  'contradictions found',
  'dubious met',
  'supported found',
  'supported wrongly',
  'unverifiable right',
  'unverifiable found',
  'conflicts met',
];

/** A table for balanced and one for strict, a row a corpus of whole documents. */
export function verdicts(measured: Measured): string {
  const withDocuments = measured.corpora.filter(({ texts }) => texts.documents.length > 0);
  const at = (strictness: Strictness): string =>
    table(HEAD, [
      ...withDocuments.map(({ folder, covered, texts }) =>
        row(covered ? folder : `${folder} (not covered)`, summaryOf(texts, strictness)),
      ),
      row('all covered', summaryOf(coveredTexts(measured), strictness)),
    ]);
  return section(
    'By verdict',
    'Of whole documents. *Right* is precision: of the findings made, how many a careful checker would have made. A flag is a ' +
      'finding of *contradicted* or *outdated*; it is right if the label allows either. *Found* is recall: of the statements that a ' +
      'checker would flag for sure (core ones that allow nothing else), how many have a flag. *Dubious* statements allow more than ' +
      'one verdict, and any of them meets. *Supported wrongly*: agreement that the label does not allow. *Unverifiable* is shown ' +
      'at strict only, and is scored without quotations and social counts.',
    ...TWO.flatMap((strictness) => [`At **${strictness}**:`, at(strictness)]),
  );
}

const row = (name: string, one: Summary): string[] => [
  name,
  ...[
    one.contradictedPrecision,
    one.outdatedPrecision,
    one.flagPrecision,
    one.sureRecall,
    one.dubious,
    one.supportedRecall,
    one.wronglySupported,
    one.unverifiablePrecision,
    one.unverifiableRecall,
    one.conflicts,
  ].map(shown),
];
