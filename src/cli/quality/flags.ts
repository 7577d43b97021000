/** Every flag that can be called right or wrong, from documents and rows alike. */
import type { Confidence } from '../../engine/claim';
import type { FindingLine } from '../check-line';
import { areNeighbours } from '../eval/neighbours';
import { type FindingOutcome, isFlag } from '../eval/outcomes';
import type { RowOutcome } from '../eval/row-outcomes';
import type { Texts } from './texts';

export interface Flag {
  attribute: string;
  confidence: Confidence;
  right: boolean;
}

const ORDER: readonly Confidence[] = ['low', 'medium', 'high'];

/** The flags of documents that are neither repeats nor unjudged, each under the attribute that a reader gave the words. */
export const documentFlags = ({ documents }: Texts): Flag[] =>
  documents.flatMap(({ outcomes }) => outcomes.findings.flatMap(ofFinding));

function ofFinding({ finding, label, mark }: FindingOutcome): Flag[] {
  if (!isFlag(finding.verdict) || mark === 'repeat' || mark === 'unjudged') return [];
  const right = mark === 'right' || mark === 'other-flag';
  return [{ attribute: label?.attribute ?? finding.attribute, confidence: finding.confidence, right }];
}

/** The flags of rows, one a half at most: right in a half that is false, wrong in one that should stay unmarked. */
export const rowFlags = ({ rows }: Texts): Flag[] => rows.flatMap(ofRow);

function ofRow({ row, quiet, loud }: RowOutcome): Flag[] {
  const counted = (flags: FindingLine[]): FindingLine[] =>
    row.kind === 'contrast' ? flags.filter((one) => areNeighbours(one.attribute, row.attribute)) : flags;
  return [
    ...strongest(counted(quiet?.flags ?? []), false),
    ...strongest(counted(loud?.flags ?? []), true),
  ].map((flag) => (row.kind === 'contrast' ? { ...flag, attribute: row.attribute } : flag));
}

/** The flag that the engine is surest of. */
function strongest(flags: FindingLine[], right: boolean): Flag[] {
  const sure = (one: FindingLine): number => ORDER.indexOf(one.confidence);
  const [first] = [...flags].sort((a, b) => sure(b) - sure(a));
  return first === undefined ? [] : [{ attribute: first.attribute, confidence: first.confidence, right }];
}
