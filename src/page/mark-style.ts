/**
 * How marks look. Kinds differ by their line; the colours can be told from light and from dark grounds alike. Where the
 * reader forces colours, Chromium paints marks as it paints selected text, and a line is seen only within its ground.
 */
import type { Lines } from '../settings/page-settings';
import type { MarkKind } from './mark';

/** What is painted: the kinds, and the place that the reader was led to. */
export type Look = MarkKind | 'found';

/** Shape, usual colour, and the colour, where it is another, that is told from the others by any kind of sight. */
const LINE: Record<Look, string> = {
  found: '',
  contradicted: 'wavy#e2452b#da003a',
  conflict: 'double#ab55d4#b32dd2',
  outdated: 'dashed#b67a08#db720b',
  unverifiable: 'dotted#7a8199',
  supported: 'solid#1f9a6c#3b9e6e',
};
/** From the topmost down. */
export const LOOKS = Object.keys(LINE) as Look[];

/** The style sheet for marks, by the names of their highlights and how the reader wants the lines; none of it in print. */
export const styleOf = (nameOf: (look: Look) => string, { marks, plain, safe }: Lines): string =>
  `@media screen{${LOOKS.map((look) => {
    const [shape, usual, apart] = LINE[look].split('#');
    const line = `text-decoration:underline ${marks}px ${plain ? '' : shape}#${(safe && apart) || usual};text-underline-offset:.2em;text-decoration-skip-ink:none;@media(forced-colors:active){text-underline-offset:0}`;
    return `::highlight(${nameOf(look)}){${shape ? line : 'background:#f2c14e66'}}`;
  }).join('')}}`;
