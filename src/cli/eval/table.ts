/** The figures as text. */
import { attributesOf, type Figures, figures, type Ratio } from './figures';
import type { Outcomes } from './outcomes';
import { type RowOutcome, rowFigures } from './row-outcomes';

/** Below this many judged items a percentage says little, so the misses are named. */
const ENOUGH = 300;

/** The main figures, one a line. `unit` says what the ratio lacks: wrong ones, or missed ones. */
export function figureLines(all: Figures): string[] {
  const { flagsOff, supportedOff } = all;
  return [
    row('contradicted precision', share(all.contradictedPrecision, 'wrong')),
    row('outdated precision', share(all.outdatedPrecision, 'wrong')),
    row(
      'flag precision',
      `${share(all.flagPrecision, 'wrong')}${also(all.repeats, 'repeats')}${also(all.unjudged, 'unjudged')}`,
    ),
    row(
      'recall of sure contradictions',
      `${share(all.sureRecall, 'missed')}   side remarks ${counts(all.sideRecall)}`,
    ),
    row('dubious labels met', share(all.dubious, 'missed')),
    row('supported recall', share(all.supportedRecall, 'missed')),
    row(
      'wrongly supported',
      `${counts(all.wronglySupported)}${also(all.unlabelledSupported, 'without a label')}`,
    ),
    row('unverifiable precision', share(all.unverifiablePrecision, 'wrong')),
    row('unverifiable recall', share(all.unverifiableRecall, 'missed')),
    row('conflicts met', `${counts(all.conflicts)}   invented ${all.inventedConflicts}`),
    row(
      'flags: other value',
      `${counts(flagsOff.value)}   expected ${counts(flagsOff.expected)}   subject ${counts(flagsOff.subject)}`,
    ),
    row(
      'agreement: other value',
      `${counts(supportedOff.value)}   expected ${counts(supportedOff.expected)}   subject ${counts(supportedOff.subject)}`,
    ),
  ];
}

/** One line an attribute: flags right of made, sure and supported labels met, *unverifiable* right of made. */
export function attributeLines(all: Outcomes[]): string[] {
  const head = [
    'attribute',
    'flags right',
    'sure met',
    'dubious',
    'supported',
    'wrongly s.',
    'unverif. right',
    'unverif. met',
  ];
  const rows = attributesOf(all).map((attribute) => {
    const of = figures(all, attribute);
    return [
      attribute,
      ...[of.flagPrecision, of.sureRecall, of.dubious, of.supportedRecall, of.wronglySupported].map(counts),
      ...[of.unverifiablePrecision, of.unverifiableRecall].map(counts),
    ];
  });
  return [head, ...rows].map((cells) =>
    cells
      .map((cell, index) => cell.padEnd(index === 0 ? 22 : 15))
      .join('')
      .trimEnd(),
  );
}

/** One line a folder. */
export function folderLines(folders: Map<string, Outcomes[]>): string[] {
  return [...folders].map(([folder, all]) => {
    const of = figures(all);
    return row(
      folder,
      `documents ${of.documents}   flags ${counts(of.flagPrecision)}   sure ${counts(of.sureRecall)}   ` +
        `supported ${counts(of.supportedRecall)}   wrongly ${counts(of.wronglySupported)}`,
    );
  });
}

/** One line a row file: rows right as a whole, and each half apart. */
export function rowLines(files: Map<string, RowOutcome[]>): string[] {
  return [...files].map(([file, rows]) => {
    const of = rowFigures(rows);
    const quiet = rows.filter((one) => one.quiet !== null).length;
    const loud = rows.filter((one) => one.loud !== null).length;
    const halves =
      loud === 0
        ? ''
        : `   silent half ${share({ hit: of.quiet, of: quiet }, 'flagged')}   false half ${share({ hit: of.loud, of: loud }, 'missed')}`;
    return row(file, `right ${share({ hit: of.both, of: of.rows }, 'wrong')}${halves}`);
  });
}

function row(name: string, figure: string): string {
  return `${name.padEnd(34)} ${figure}`;
}

/** Counts, with a percentage where there is anything to divide by, and the rest by name while it is small. */
export function share({ hit, of }: Ratio, rest: string): string {
  if (of === 0) return '0/0';
  const percent = `${((100 * hit) / of).toFixed(1)} %`;
  return of < ENOUGH ? `${hit}/${of} (${percent}, ${of - hit} ${rest})` : `${hit}/${of} (${percent})`;
}

function counts({ hit, of }: Ratio): string {
  return of === 0 ? '-' : `${hit}/${of}`;
}

function also(count: number, what: string): string {
  return count === 0 ? '' : `   ${what} ${count}`;
}
