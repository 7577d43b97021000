/**
 * How marks look. Kinds differ by their line; the colours can be told from light and from dark grounds alike. Where the
 * reader forces colours, the browser paints in those and the lines still differ.
 */
import type { MarkKind } from './mark';

/** What is painted: the kinds, and the place that the reader was led to. */
export type Look = MarkKind | 'found';

const LINE: Record<Look, string> = {
  found: '',
  contradicted: 'wavy 2px#e2452b',
  conflict: 'double 2px#ab55d4',
  outdated: 'dashed 2px#b67a08',
  unverifiable: 'dotted 2px#7a8199',
  supported: 'solid 1px#1f9a6c',
};
/** From the topmost down. */
export const LOOKS = Object.keys(LINE) as Look[];

/** The style sheet for marks, by the names of their highlights; none of it in print. */
export const styleOf = (nameOf: (look: Look) => string): string =>
  `@media screen{${LOOKS.map((look) => {
    const line = `text-decoration:underline ${LINE[look]};text-underline-offset:.2em;text-decoration-skip-ink:none`;
    return `::highlight(${nameOf(look)}){${LINE[look] ? line : 'background:#f2c14e80'}}`;
  }).join('')}}`;
