/** How marks look. Kinds differ by their line; the colours can be told from light and from dark grounds alike. */
import { MARK_KINDS, type MarkKind } from './mark';

/** What is painted: the kinds, and the mark that the reader was led to. */
export type Look = MarkKind | 'found';
export const LOOKS: readonly Look[] = ['found', ...MARK_KINDS];

const LINE: Record<MarkKind, string> = {
  contradicted: 'wavy 2px #e2452b',
  conflict: 'double 2px #ab55d4',
  outdated: 'dashed 2px #b67a08',
  unverifiable: 'dotted 2px #7a8199',
  supported: 'solid 1px #1f9a6c',
};

/**
 * The style sheet for marks, none of it in print.
 * @param names highlight names, random so that no page can look for them
 */
export function styleOf(names: Record<Look, string>): string {
  const rule = (look: Look, body: string) => `::highlight(${names[look]}){${body}}`;
  const lines = (colour: (line: string) => string) =>
    MARK_KINDS.map((kind) =>
      rule(
        kind,
        `text-decoration:underline ${colour(LINE[kind])};text-underline-offset:.2em;text-decoration-skip-ink:none`,
      ),
    ).join('');
  return [
    '@media screen{',
    lines((line) => line),
    rule('found', 'background-color:#f2c14e80'),
    '@media (forced-colors:active){',
    lines((line) => line.replace(/#\w+/, 'LinkText')),
    rule('found', 'background-color:Highlight;color:HighlightText'),
    '}}',
  ].join('');
}
