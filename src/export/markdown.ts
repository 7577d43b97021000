/** A sheet as Markdown, for letters, tickets and notes. */
import type { SourceView } from '../messages';
import { groupBy } from '../reference/group';
import { markdownLink, markdownText as text } from './markdown-text';
import type { Sheet, SheetConflict, SheetFinding, SheetWords } from './sheet';

/** Ends with a newline. */
export function markdown(sheet: Sheet): string {
  const { page, checked, packs, findings, conflicts, words } = sheet;
  const head = [
    `# ${text(words.title)}`,
    '',
    `- ${text(words.page)}: ${markdownLink(page.title || page.url, page.url)}`,
    ...(page.published ? [`- ${text(words.published)}: ${text(page.published)}`] : []),
    `- ${text(words.checked)}: ${text(checked)}`,
    ...packs.map(
      ({ name, version, knownThrough }) =>
        `- ${text(words.record)}: ${text(`${name} ${version}, ${knownThrough}`)}`,
    ),
  ];
  const groups = groupBy(findings, ({ verdictText }) => verdictText);
  const sections = [...groups].map(([verdict, group]) => [
    `## ${text(verdict)}`,
    '',
    ...group.flatMap((finding) => findingLines(finding, words)),
  ]);
  const against = [
    `## ${text(words.conflicts)}`,
    '',
    ...conflicts.flatMap((one) => conflictLines(one, words)),
  ];
  const all = [head, ...sections, ...(conflicts.length > 0 ? [against] : [])];
  if (all.length === 1) all.push([text(words.nothing)]);
  return `${all.map((lines) => lines.join('\n').trimEnd()).join('\n\n')}\n`;
}

function findingLines(finding: SheetFinding, words: SheetWords): string[] {
  const { subject, about, quote, said, expected, covered, remarks, sources, review } = finding;
  const record = covered ? words.covered : (expected ?? words.recordSilent);
  return [
    `### ${text(subject)}: ${text(about)}`,
    '',
    `- ${text(words.pageSays)}: **${text(said)}** (“${text(quote.exact)}”)`,
    `- ${text(words.recordSays)}: **${text(record)}**${remarks.map((remark) => `, ${text(remark)}`).join('')}`,
    ...(sources.length > 0 ? [`- ${text(words.sources)}: ${sourceLinks(sources, words)}`] : []),
    ...(review?.decision ? [`- ${text(words.decisions[review.decision])}`] : []),
    ...(review?.note ? [`- ${text(words.note)}: ${text(review.note)}`] : []),
    '',
  ];
}

const sourceLinks = (sources: SourceView[], words: SheetWords): string =>
  sources
    .map(({ publisher, title, url, published }) => {
      const date = published === 'undated' ? words.undated : published;
      return `${markdownLink(`${publisher}: ${title}`, url)} (${text(date)})`;
    })
    .join('; ');

const conflictLines = ({ subject, about, said }: SheetConflict, words: SheetWords): string[] => [
  `### ${text(subject)}: ${text(about)}`,
  '',
  ...said.map(({ value, quote }) => `- ${text(words.pageSays)}: **${text(value)}** (“${text(quote.exact)}”)`),
  '',
];
