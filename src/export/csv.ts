/** A sheet as comma-separated values (RFC 4180), a finding a row. Column names are fixed and English, for programs. */
import { plain } from './plain';
import type { Sheet, SheetConflict, SheetFinding } from './sheet';
import { webAddress } from './web-address';

const COLUMNS = [
  'page',
  'title',
  'checked',
  'verdict',
  'confidence',
  'subject',
  'attribute',
  'about',
  'quote',
  'said',
  'record',
  'as_of',
  'sources_differ',
  'spoiler_left_out',
  'sources',
  'pack',
  'decision',
  'note',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** What a spreadsheet takes for the beginning of a formula, also in its full-width spelling. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** A cell that no spreadsheet reckons with: one quoted line, begun with an apostrophe where it would be a formula. */
export function cell(value: string): string {
  const line = plain(value); // tabs and line ends, behind which a formula may hide, are gone
  return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}

/** Lines end with CR LF; the first one names the columns. */
export function csv(sheet: Sheet): string {
  const page: Row = {
    page: webAddress(sheet.page.url) ?? '',
    title: sheet.page.title,
    checked: sheet.checked,
  };
  const rows: Row[] = [
    ...sheet.findings.map((finding) => ({ ...page, ...findingRow(finding) })),
    ...sheet.conflicts.map((conflict) => ({ ...page, ...conflictRow(conflict) })),
  ];
  const lines = [COLUMNS.map(cell), ...rows.map((row) => COLUMNS.map((column) => cell(row[column] ?? '')))];
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

const yes = (value: boolean): string => (value ? 'yes' : '');

const findingRow = (finding: SheetFinding): Row => ({
  verdict: finding.verdict,
  confidence: finding.confidence,
  subject: finding.subject,
  attribute: finding.attribute,
  about: finding.about,
  quote: finding.quote.exact,
  said: finding.said,
  record: finding.expected ?? '',
  as_of: finding.asOf ?? '',
  sources_differ: yes(finding.disputed),
  spoiler_left_out: yes(finding.covered),
  sources: finding.sources.map(({ url }) => webAddress(url) ?? '').join(' '),
  pack: finding.pack ?? '',
  decision: finding.review?.decision ?? '',
  note: finding.review?.note ?? '',
});

const conflictRow = ({ subject, attribute, about, said }: SheetConflict): Row => ({
  verdict: 'conflict',
  subject,
  attribute,
  about,
  quote: said.map(({ quote }) => quote.exact).join(' / '),
  said: said.map(({ value }) => value).join(' / '),
});
