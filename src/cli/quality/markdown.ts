/** The report's own small part of Markdown. */

/** A table; the first column is text, the others are figures. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    line(head),
    `|${head.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}

const escaped = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A heading with its paragraphs and tables, parted by empty lines. */
export const section = (heading: string, ...parts: string[]): string =>
  [`## ${heading}`, ...parts].join('\n\n');
