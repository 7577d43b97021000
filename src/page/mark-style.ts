/** How marks look. Kinds differ by their line; the colours can be told from light and from dark grounds alike. */
import type { MarkKind } from './mark';

/** What is painted: the kinds, and the place that the reader was led to. */
export type Look = MarkKind | 'found';

const LINE: Record<Look, string> = {
  found: '',
  contradicted: 'wavy 2px #e2452b',
  conflict: 'double 2px #ab55d4',
  outdated: 'dashed 2px #b67a08',
  unverifiable: 'dotted 2px #7a8199',
  supported: 'solid 1px #1f9a6c',
};
/** From the topmost down. */
export const LOOKS = Object.keys(LINE) as Look[];

/** The style sheet for marks, by the names of their highlights; none of it in print. */
export function styleOf(nameOf: (look: Look) => string): string {
  const rules = (found: string, colour = '$&') =>
    LOOKS.map((look) => {
      const line = LINE[look].replace(/#.*/, colour);
      const body = line
        ? `text-decoration:underline ${line};text-underline-offset:.2em;text-decoration-skip-ink:none`
        : found;
      return `::highlight(${nameOf(look)}){${body}}`;
    }).join('');
  return `@media screen{${rules('background:#f2c14e80')}@media (forced-colors:active){${rules('background:Highlight;color:HighlightText', 'LinkText')}}}`;
}
