/**
 * How marks look. Kinds differ by their line; the colours can be told from light and from dark grounds alike. Where the
 * reader forces colours, Chromium paints marks as it paints selected text, and a line is seen only within its ground.
 */
import type { MarkKind } from './mark';

/** What is painted: the kinds, and the place that the reader was led to. */
export type Look = MarkKind | 'found';

const LINE: Record<Look, string> = {
  found: '',
  contradicted: 'wavy#e2452b',
  conflict: 'double#ab55d4',
  outdated: 'dashed#b67a08',
  unverifiable: 'dotted#7a8199',
  supported: 'solid#1f9a6c',
};
/** From the topmost down. */
export const LOOKS = Object.keys(LINE) as Look[];

/** The style sheet for marks, by the names of their highlights and the lines' thickness in CSS pixels; none of it in print. */
export const styleOf = (nameOf: (look: Look) => string, thickness: number): string =>
  `@media screen{${LOOKS.map((look) => {
    const line = `text-decoration:underline ${thickness}px ${LINE[look]};text-underline-offset:.2em;text-decoration-skip-ink:none;@media(forced-colors:active){text-underline-offset:0}`;
    return `::highlight(${nameOf(look)}){${LINE[look] ? line : 'background:#f2c14e66'}}`;
  }).join('')}}`;
