/** The main figures beside what we aim at. */
import type { Strictness } from '../../../engine/policy';
import type { Ratio } from '../../eval/figures';
import { section, table } from '../markdown';
import { coveredTexts, type Measured } from '../measured';
import { shown } from '../ratio';
import { type Summary, summaryOf } from '../summary';

interface Aim {
  strictness: 'balanced' | 'strict';
  name: string;
  least: number;
  of: (summary: Summary) => Ratio;
}

const AIMS: readonly Aim[] = [
  { strictness: 'balanced', name: 'contradicted, right', least: 98, of: (one) => one.contradictedPrecision },
  { strictness: 'balanced', name: 'flags, right', least: 97, of: (one) => one.flagPrecision },
  { strictness: 'balanced', name: 'flags of high confidence, right', least: 99, of: (one) => one.high },
  { strictness: 'strict', name: 'flags, right', least: 93, of: (one) => one.flagPrecision },
  {
    strictness: 'strict',
    name: 'sure contradictions found, typed values',
    least: 90,
    of: (one) => one.sureTyped,
  },
  {
    strictness: 'strict',
    name: 'sure contradictions found, free words',
    least: 60,
    of: (one) => one.sureWords,
  },
  { strictness: 'strict', name: 'contrast pairs, both halves right', least: 90, of: (one) => one.pairs.both },
  { strictness: 'strict', name: 'texts to stay unmarked that did', least: 98.5, of: (one) => one.silent },
  { strictness: 'strict', name: 'unverifiable, right', least: 80, of: (one) => one.unverifiablePrecision },
  { strictness: 'strict', name: 'unverifiable, found', least: 60, of: (one) => one.unverifiableRecall },
];

/** The aims, what is measured on the texts that were read, and what the newest blind measurement says. */
export function glance(measured: Measured): string {
  const read = coveredTexts(measured);
  const summaries = { balanced: summaryOf(read, 'balanced'), strict: summaryOf(read, 'strict') };
  const blind = measured.blind.at(-1);
  const rows = AIMS.map(({ strictness, name, least, of }) => [
    name,
    strictness,
    `${least} %`,
    shown(of(summaries[strictness])),
    ...(blind === undefined ? [] : [judged(of(blind[strictness]), least)]),
  ]);
  return section(
    'At a glance',
    'The figures that we are after, with what is measured on the texts that were **read** while the engine was tuned, and in ' +
      'the last blind part, which nobody who works on the engine had seen. Only a blind figure says what to expect of a new page.',
    table(
      ['figure', 'at', 'aim', 'read texts', ...(blind === undefined ? [] : [`${blind.name} (blind)`])],
      rows,
    ),
    blind === undefined
      ? 'No blind part has been measured yet, so there is no figure for new pages.'
      : `Blind: ${blind.name}, measured on ${blind.date}, commit ${blind.commit}. ✓ the aim is met, ✗ it is not.`,
  );
}

const judged = (figure: Ratio, least: number): string =>
  figure.of === 0 ? shown(figure) : `${shown(figure)} ${100 * figure.hit >= least * figure.of ? '✓' : '✗'}`;

/** The strictnesses that most tables show. */
export const TWO: readonly Extract<Strictness, 'balanced' | 'strict'>[] = ['balanced', 'strict'];
