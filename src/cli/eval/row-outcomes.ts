/** Rows judged: which half of a row did what it should. */
import type { FindingLine } from '../check-line';
import { areNeighbours } from './neighbours';
import { isFlag } from './outcomes';
import type { Row } from './rows';
import type { Staged } from './stage';

/** What is found in one text, and what else the engine saw there: in words, and by stage (null: no covered title named). */
export interface Seen {
  findings: FindingLine[];
  seen: string;
  stages: Staged[] | null;
}
export type Check = (text: string, published: string | null, name: string) => Seen;

export interface HalfOutcome {
  text: string;
  right: boolean;
  flags: FindingLine[];
  seen: string;
  stages: Staged[] | null;
}

export interface RowOutcome {
  row: Row;
  file: string;
  /** The half that must stay silent; for contrast rows the true one. */
  quiet: HalfOutcome | null;
  /** The half that must be flagged. */
  loud: HalfOutcome | null;
}

/** Judges one row. In contrast pairs only flags of the row's attribute or a neighbour of it count. */
export function judgeRow(row: Row, file: string, check: Check): RowOutcome {
  const half = (text: string, wanted: boolean, attribute: string | null): HalfOutcome => {
    const { findings, ...rest } = check(text, row.published ?? null, `${file}#${row.id}`);
    const flags = findings.filter((one) => isFlag(one.verdict));
    const counted =
      attribute === null ? flags : flags.filter((one) => areNeighbours(one.attribute, attribute));
    return { text, right: counted.length > 0 === wanted, flags, ...rest };
  };
  switch (row.kind) {
    case 'contrast':
      return {
        row,
        file,
        quiet: half(row.true, false, row.attribute),
        loud: half(row.false, true, row.attribute),
      };
    case 'everyday':
      return { row, file, quiet: half(row.silent, false, null), loud: half(row.found, true, null) };
    case 'silent':
      return { row, file, quiet: half(row.text, false, null), loud: null };
  }
}

export interface RowFigures {
  rows: number;
  both: number;
  quiet: number;
  loud: number;
}

/** Rows right as a whole, and each half apart. */
export function rowFigures(rows: RowOutcome[]): RowFigures {
  const count = (test: (row: RowOutcome) => boolean) => rows.filter(test).length;
  return {
    rows: rows.length,
    both: count((one) => one.quiet?.right !== false && one.loud?.right !== false),
    quiet: count((one) => one.quiet?.right === true),
    loud: count((one) => one.loud?.right === true),
  };
}
