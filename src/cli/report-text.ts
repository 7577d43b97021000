/** The readable report of `check`: neutral words, and every statement with its source. */
import type { Checked } from './check-document';
import type { ConflictLine, FindingLine, SilentLine } from './check-line';
import type { OpenRecord } from './record';

/** What each verdict is called. */
export const VERDICT: Record<FindingLine['verdict'], string> = {
  contradicted: 'differs from the record',
  outdated: 'out of date',
  unverifiable: 'the record has nothing on this',
  supported: 'agrees with the record',
};

/** Sources that are named one by one. */
const SOURCES = 3;

export interface ReportOptions {
  /** Show each step, agreement and claims that gave no finding. */
  explain: boolean;
}

/** The report of one document. `text` is the document's text, for the line numbers. */
export function reportText(
  { line, hidden, silent, titles }: Checked,
  text: string,
  record: OpenRecord,
  options: ReportOptions,
): string {
  const shown = line.findings.filter((one) => one.verdict !== 'supported');
  const agreeing = line.findings.filter((one) => one.verdict === 'supported');
  const lineOf = lineFinder(text);
  const describe = (one: FindingLine) => findingText(one, lineOf(one.start), record, options);
  return [
    `${line.document}${line.published === null ? '' : ` (published ${line.published})`}`,
    ...(titles.length === 0 ? ['  No title of the record is named here.'] : []),
    ...shown.map(describe),
    ...line.conflicts.map((one) => conflictText(one, lineOf, record)),
    ...(options.explain ? [...agreeing, ...hidden].map(describe) : []),
    ...(options.explain ? silent.map((one) => silentText(one, lineOf(one.start), record)) : []),
    `  ${summary(shown, line.conflicts.length, agreeing.length, hidden.length)}`,
  ].join('\n');
}

function findingText(one: FindingLine, line: number, record: OpenRecord, { explain }: ReportOptions): string {
  const what = `${words(one.attribute)} of ${record.nameOf(one.subject)}`;
  const rows = [
    `  line ${line}: “${one.quote}”`,
    `    ${VERDICT[one.verdict]} (${one.confidence} confidence): ${what}`,
    `    the page says ${one.value}; ${recordSays(one, explain)}`,
    ...one.sources.slice(0, SOURCES).map((id) => `    source: ${record.sourceLine(id)}`),
    ...(one.sources.length > SOURCES ? [`    and ${one.sources.length - SOURCES} sources more`] : []),
  ];
  if (explain) rows.push(`    steps: ${steps(one.why)}`);
  return rows.join('\n');
}

/** A spoiler is kept back until it is asked for, here as on every surface. */
function recordSays(one: FindingLine, explain: boolean): string {
  if (one.expected === null) return 'the record says nothing either way';
  if (one.spoiler && !explain) return 'what the record says is a spoiler (--explain shows it)';
  return `the record says ${one.expected}${one.asOf === null ? '' : ` (as of ${one.asOf})`}`;
}

function conflictText(one: ConflictLine, lineOf: (at: number) => number, record: OpenRecord): string {
  const sides = one.values.map(({ value, quote, start }) => `${value} (“${quote}”, line ${lineOf(start)})`);
  return `  the page disagrees with itself on the ${words(one.attribute)} of ${record.nameOf(one.subject)}: ${sides.join(' against ')}`;
}

function silentText(one: SilentLine, line: number, record: OpenRecord): string {
  return (
    `  line ${line}: “${one.quote}” left alone: ${words(one.attribute)} of ${record.nameOf(one.subject)}, ` +
    `${one.stance}, ${steps([one.reason])}\n    steps: ${steps(one.why)}`
  );
}

function summary(shown: FindingLine[], conflicts: number, agreeing: number, hidden: number): string {
  const count = (verdict: FindingLine['verdict']) => shown.filter((one) => one.verdict === verdict).length;
  return [
    `${count('contradicted')} differ from the record`,
    `${count('outdated')} out of date`,
    `${count('unverifiable')} without a record`,
    `${conflicts} conflicts`,
    `${agreeing} agree`,
    ...(hidden > 0 ? [`${hidden} more at a higher strictness`] : []),
  ].join(' · ');
}

const words = (attribute: string): string => attribute.replaceAll('-', ' ');

function steps(why: FindingLine['why']): string {
  return why
    .map(({ code, params }) => (params ? `${code}(${Object.values(params).join(', ')})` : code))
    .join(' > ');
}

/** Line numbers from 1, by binary search over the line starts. */
function lineFinder(text: string): (at: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
