/** What was measured on texts that nobody had read. */
import type { Ratio } from '../../eval/figures';
import type { Blind } from '../blind';
import { section, table } from '../markdown';
import type { Measured } from '../measured';
import { shown } from '../ratio';
import type { Summary } from '../summary';
import { confidenceTable } from './confidence';
import { curveTable } from './curve';
import { TWO } from './glance';

const FIGURES: [name: string, of: (summary: Summary) => Ratio][] = [
  ['contradicted, right', (one) => one.contradictedPrecision],
  ['outdated, right', (one) => one.outdatedPrecision],
  ['flags, right', (one) => one.flagPrecision],
  ['flags of high confidence, right', (one) => one.high],
  ['sure contradictions found', (one) => one.sureRecall],
  ['… of typed values', (one) => one.sureTyped],
  ['… in free words', (one) => one.sureWords],
  ['dubious statements met', (one) => one.dubious],
  ['supported found', (one) => one.supportedRecall],
  ['supported wrongly', (one) => one.wronglySupported],
  ['unverifiable, right', (one) => one.unverifiablePrecision],
  ['unverifiable, found', (one) => one.unverifiableRecall],
  ['contrast pairs, both halves right', (one) => one.pairs.both],
  ['… true half unmarked', (one) => one.pairs.trueHalf],
  ['… false half flagged', (one) => one.pairs.falseHalf],
  ['… both right, where a title is named', (one) => one.titledPairs.both],
  ['silent texts unmarked', (one) => one.silent],
];

/** Every measurement in the order it was made, the newest with its confidence table and curve. */
export function blind({ blind: all }: Measured): string {
  const last = all.at(-1);
  return section(
    'Blind parts',
    'Texts by people who did not know the engine, which nobody who works on it had read when they were scored. Each entry of ' +
      '`docs/quality/blind.json` is one measurement with its day and commit; none is changed or left out afterwards. To add one: ' +
      '`npm run -s quality -- --blind NAME FOLDER...`.',
    ...all.map(measurement),
    ...(last === undefined
      ? ['No measurement has been made yet.']
      : [
          `Confidence in ${last.name}, at strict:`,
          confidenceTable(last.confidence),
          `Precision against recall in ${last.name}:`,
          curveTable(last.total, Object.entries(last.attributes)),
        ]),
  );
}

function measurement(one: Blind): string {
  const { documents, claims, pairs, silent } = one.counts;
  return [
    `### ${one.name}`,
    `${one.date}, commit ${one.commit}: ${documents} documents with ${claims} claims, ${pairs} pairs, ${silent} silent texts.`,
    table(
      ['figure', ...TWO],
      FIGURES.map(([name, of]) => [name, ...TWO.map((strictness) => shown(of(one[strictness])))]),
    ),
  ].join('\n\n');
}
