/** Plain text to blocks: one line, one block; roles from the shape of the line. */
import type { Block, BlockRole } from '../engine/passage';
import { type PlacedBlock, toPassages } from './passages';
import type { SourceText } from './source-text';

const HEADLINE_LENGTH = 140;
const HEADING_LENGTH = 80;
const LIST_MARKER = /^(?:[-*•‣▪]|\d{1,3}[.)])\s+/;
const QUOTE_MARKER = /^(?:>\s*)+/;
const HEADING_MARKER = /^(#{1,6})\s+/;
const ENDED = /[.!?…:;,]["'”’)\]]*$/;
/** Words that Title Case leaves small. */
const SMALL = new Set(
  'a an and as at but by for from in into is its nor of off on or over per so the than that to up v via vs was with'.split(
    ' ',
  ),
);

/** Reads a plain text. Positions are those of the text as given; list, quote and heading marks stay outside the blocks. */
export function readText(text: string): SourceText {
  const lines = [...text.matchAll(/[^\r\n]+/g)]
    .map((match) => trimmed(match[0], match.index))
    .filter((line) => line.text !== '');
  const blocks = lines.map((line, index) => asBlock(line, index === 0, lines.slice(index + 1, index + 40)));
  const headline = blocks[0]?.block.role === 'headline' ? blocks[0].block.text : null;
  return { text, passages: toPassages(blocks), headline, published: null };
}

interface Line {
  text: string;
  start: number;
}

function trimmed(raw: string, at: number): Line {
  const lead = raw.length - raw.replace(/^[\s\uFEFF]+/, '').length;
  return { text: raw.slice(lead).trimEnd(), start: at + lead };
}

function asBlock(line: Line, first: boolean, rest: Line[]): PlacedBlock {
  const marked = HEADING_MARKER.exec(line.text);
  if (marked)
    return placed(line, marked[0].length, first ? 'headline' : 'heading', (marked[1] as string).length);
  const quote = QUOTE_MARKER.exec(line.text);
  if (quote) return placed(line, quote[0].length, 'quote');
  if (first && isHeadline(line.text, rest)) return placed(line, 0, 'headline');
  const item = LIST_MARKER.exec(line.text);
  if (item) return placed(line, item[0].length, 'list-item');
  if (isTableRow(line.text)) return placed(line, 0, 'table-cell');
  return placed(line, 0, rest.length > 0 && isHeading(line.text) ? 'heading' : 'body');
}

function placed(line: Line, skip: number, role: BlockRole, level?: number): PlacedBlock {
  const block: Block = { text: line.text.slice(skip), role };
  if (level !== undefined) block.level = level;
  return { block, start: line.start + skip };
}

/** Short, not a finished sentence, and followed by something longer than itself, or by a table. */
function isHeadline(text: string, rest: Line[]): boolean {
  return (
    text.length <= HEADLINE_LENGTH &&
    !/(?<!\.)\.["'”’)\]]*$/.test(text) &&
    !isTableRow(text) &&
    rest.some((next) => next.text.length > text.length || isTableRow(next.text))
  );
}

function isTableRow(text: string): boolean {
  return text.includes('\t') || (/\S \| \S/.test(text) && !/^by\s/i.test(text));
}

/** Title Case or capitals throughout, without the marks of a sentence, a label or a list inside. */
function isHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || ENDED.test(text) || /[:#@(|]| [–—-] /.test(text)) return false;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return false;
  return words.every((word, index) => isCapital(word) || (index > 0 && SMALL.has(word)));
}

function isCapital(word: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(word);
}
