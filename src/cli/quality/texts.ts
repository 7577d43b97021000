/** Judged texts, and the same as another strictness shows them: the engine runs once, the policy decides again. */

import { isShown, type Strictness } from '../../engine/policy';
import type { FindingLine } from '../check-line';
import type { Evaluation } from '../eval/evaluate';
import type { Judged } from '../eval/lists';
import { judge } from '../eval/outcomes';
import { type HalfOutcome, judgeRow, type RowOutcome } from '../eval/row-outcomes';

export interface Texts {
  documents: Judged[];
  rows: RowOutcome[];
}

/** All texts of an evaluation. */
export const textsOf = ({ documents, rows }: Evaluation): Texts => ({
  documents: [...documents.values()].flat(),
  rows: [...rows.values()].flat(),
});

/** Texts of several corpora together. */
export const together = (all: Texts[]): Texts => ({
  documents: all.flatMap(({ documents }) => documents),
  rows: all.flatMap(({ rows }) => rows),
});

/** Texts judged at strict, judged anew by what is left at this strictness. */
export function shownAt({ documents, rows }: Texts, strictness: Strictness): Texts {
  if (strictness === 'strict') return { documents, rows };
  const keep = (all: FindingLine[]): FindingLine[] => all.filter((one) => isKept(one, strictness));
  return {
    documents: documents.map(({ text, checked, outcomes }) => {
      const line = { ...checked.line, findings: keep(checked.line.findings) };
      const labels = outcomes.labels.map(({ label }) => label);
      const conflicts = outcomes.conflicts.map(({ labelled }) => labelled);
      return {
        text,
        checked: { ...checked, line },
        outcomes: judge(line, labels, conflicts, outcomes.complete),
      };
    }),
    rows: rows.map((one) =>
      judgeRow(one.row, one.file, (text) => {
        const { flags, seen, stages } = (one.loud?.text === text ? one.loud : one.quiet) as HalfOutcome;
        return { findings: keep(flags), seen, stages };
      }),
    ),
  };
}

const isKept = (one: FindingLine, strictness: Strictness): boolean =>
  one.verdict === 'supported' || isShown({ ...one, claim: { core: one.core } }, strictness);
