/** The figures of some texts at one strictness, as they stand in every table and in each blind measurement. */
import type { Strictness } from '../../engine/policy';
import { type Figures, figures, type Ratio } from '../eval/figures';
import type { RowOutcome } from '../eval/row-outcomes';
import { documentFlags, rowFlags } from './flags';
import { ratioOf } from './ratio';
import { shownAt, type Texts } from './texts';
import { isInWords } from './words';

export interface Counts {
  documents: number;
  claims: number;
  pairs: number;
  silent: number;
}

type Taken =
  | 'contradictedPrecision'
  | 'outdatedPrecision'
  | 'flagPrecision'
  | 'sureRecall'
  | 'dubious'
  | 'supportedRecall'
  | 'wronglySupported'
  | 'unverifiablePrecision'
  | 'unverifiableRecall'
  | 'conflicts';

export interface Summary extends Pick<Figures, Taken> {
  /** Flags of high confidence that are right, in documents and rows. */
  high: Ratio;
  /** Sure core contradictions met, of typed attributes and of those in free words. */
  sureTyped: Ratio;
  sureWords: Ratio;
  pairs: Pairs;
  /** The pairs whose false half names a covered title: without one, nothing is read. */
  titledPairs: Pairs;
  /** Texts to stay unmarked that did. */
  silent: Ratio;
}

export interface Pairs {
  both: Ratio;
  trueHalf: Ratio;
  falseHalf: Ratio;
}

/** How much there is to measure on. */
export const countsOf = ({ documents, rows }: Texts): Counts => ({
  documents: documents.length,
  claims: documents.reduce((total, { outcomes }) => total + outcomes.labels.length, 0),
  pairs: rows.filter(isPair).length,
  silent: rows.length - rows.filter(isPair).length,
});

/** A row with a half that must be flagged: a contrast pair, or an everyday word with its title. */
export const isPair = ({ loud }: RowOutcome): boolean => loud !== null;

/** The figures of the texts, which were judged at strict, at this strictness. */
export function summaryOf(texts: Texts, strictness: Strictness): Summary {
  const at = shownAt(texts, strictness);
  const outcomes = at.documents.map((one) => one.outcomes);
  const all = figures(outcomes);
  const sure = outcomes
    .flatMap(({ labels }) => labels)
    .filter((one) => one.asks === 'sure' && one.label.core);
  const inWords = sure.filter(({ label }) => isInWords(label.attribute));
  const typed = sure.filter(({ label }) => !isInWords(label.attribute));
  const pairs = at.rows.filter(isPair);
  return {
    contradictedPrecision: all.contradictedPrecision,
    outdatedPrecision: all.outdatedPrecision,
    flagPrecision: all.flagPrecision,
    high: ratioOf(
      [...documentFlags(at), ...rowFlags(at)].filter(({ confidence }) => confidence === 'high'),
      ({ right }) => right,
    ),
    sureRecall: all.sureRecall,
    sureTyped: ratioOf(typed, ({ met }) => met),
    sureWords: ratioOf(inWords, ({ met }) => met),
    dubious: all.dubious,
    supportedRecall: all.supportedRecall,
    wronglySupported: all.wronglySupported,
    unverifiablePrecision: all.unverifiablePrecision,
    unverifiableRecall: all.unverifiableRecall,
    conflicts: all.conflicts,
    pairs: pairsOf(pairs),
    titledPairs: pairsOf(pairs.filter(isTitled)),
    silent: ratioOf(
      at.rows.filter((one) => !isPair(one)),
      ({ quiet }) => quiet?.right === true,
    ),
  };
}

const isTitled = ({ loud }: RowOutcome): boolean => loud?.stages !== null;

/** Pairs right in both halves, and each half apart. */
export const pairsOf = (pairs: RowOutcome[]): Pairs => ({
  both: ratioOf(pairs, ({ quiet, loud }) => quiet?.right === true && loud?.right === true),
  trueHalf: ratioOf(pairs, ({ quiet }) => quiet?.right === true),
  falseHalf: ratioOf(pairs, ({ loud }) => loud?.right === true),
});
