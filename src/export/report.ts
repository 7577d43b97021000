/** Reports that a reader may send to whoever keeps the record or the extension. Nothing here sends them. */
import type { Claim, Finding } from '../engine/claim';
import type { FactView, SourceView } from '../messages';
import { markdownLink, markdownText as text } from './markdown-text';

/** Steps are given by their codes: whoever mends a mark looks for these. */
const stepText = ({ code, params }: Finding['steps'][number]): string =>
  params ? `${code} ${JSON.stringify(params)}` : code;

const factLines = ({ id, pack, shown, asOf, knownThrough }: FactView): string[] => [
  `- Fact: ${text(`${pack} / ${id}`)}`,
  `- The record says: **${text(shown)}**${asOf ? `, as of ${text(asOf)}` : ''}, known through ${text(knownThrough)}`,
];

const sourceLine = ({ title, publisher, url, published }: SourceView): string =>
  `- Source: ${markdownLink(`${publisher}: ${title}`, url)} (${text(published)})`;

export interface MarkReport {
  finding: Finding;
  /** The words around the marked ones. */
  context: { prefix: string; suffix: string };
  page: { url: string; title: string };
  facts: FactView[];
  version: string;
}

/** "This mark is not right": the words, the claim as it was read, the facts, and the steps that led there. In English. */
export function markReport({ finding, context, page, facts, version }: MarkReport): string {
  const { claim, verdict, confidence, steps } = finding;
  return `${[
    '# A mark that is not right',
    '',
    `- Page: ${markdownLink(page.title || page.url, page.url)}`,
    `- Words: “${text(context.prefix)} **${text(claim.quote)}** ${text(context.suffix)}”`,
    `- Read as: ${text(readAs(claim))}`,
    `- Verdict: ${text(`${verdict}, ${confidence}`)}`,
    ...facts.flatMap(factLines),
    `- Steps: ${text([...claim.steps, ...steps].map(stepText).join('; '))}`,
    `- Double Take ${text(version)}`,
    '',
    'What is not right about it:',
    '',
  ].join('\n')}\n`;
}

const readAs = ({ subject, attribute, season, normal, stance }: Claim): string =>
  [subject, attribute, ...(season === undefined ? [] : [`season ${season}`]), normal, stance].join(' / ');

/** "The record is not right": the fact, its value and its sources, and room for a better one. In English. */
export function factReport(fact: FactView, sources: SourceView[], version: string): string {
  return `${[
    '# A fact that is not right',
    '',
    `- ${text(fact.subjectName)}: ${text(fact.attribute)}${fact.season === undefined ? '' : `, season ${fact.season}`}`,
    ...factLines(fact),
    ...sources.map(sourceLine),
    `- Double Take ${text(version)}`,
    '',
    'What it should be, and who says so (title, address, date):',
    '',
  ].join('\n')}\n`;
}
