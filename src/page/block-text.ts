/** A block's text as a reader sees it, with a map back to the text nodes it came from. */
import type { Block, BlockRole, InlineMark } from '../engine/passage';

/** A stretch of a block's text that stands in one text node, unit for unit (white space apart, which may differ in kind). */
export interface Run {
  /** Offset in the block's text. */
  at: number;
  node: Text;
  /** Offset in the node's data. */
  from: number;
  length: number;
}

/** A block and where its words stand in the document. */
export interface PlacedBlock {
  block: Block;
  runs: Run[];
}

interface OpenMark {
  kind: InlineMark['kind'];
  /** Unknown until the first word inside it. */
  start: number | null;
}

const READ_MORE =
  /^(?:read (?:more|next|also)|related|see also|more(?: from| on)?|also|watch|don['’]t miss|up next)\b[^.]{0,24}:/i;
const SOME_SPACE = /[\t\n\r\f]/g;

const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

/** Gathers text nodes into one block: runs of white space become one space, none is left at the ends. */
export class BlockText {
  #text = '';
  #runs: Run[] = [];
  #marks: InlineMark[] = [];
  #open: OpenMark[] = [];
  /** What is to be put before the next word. */
  #gap = '';

  add(node: Text): void {
    const { data } = node;
    let at = 0;
    while (at < data.length) {
      const from = at;
      // One space inside the words keeps the run going; more would break the count of units.
      while (
        at < data.length &&
        !(
          isSpace(data.charCodeAt(at)) &&
          (at === from || at + 1 >= data.length || isSpace(data.charCodeAt(at + 1)))
        )
      )
        at++;
      if (at > from) this.#word(node, from, at);
      else {
        at++;
        this.space();
      }
    }
  }

  #word(node: Text, from: number, to: number): void {
    if (this.#text) this.#text += this.#gap;
    this.#gap = '';
    for (const mark of this.#open) mark.start ??= this.#text.length;
    this.#runs.push({ at: this.#text.length, node, from, length: to - from });
    this.#text += node.data.slice(from, to).replace(SOME_SPACE, ' ');
  }

  /** White space, if words follow. */
  space(): void {
    this.#gap ||= ' ';
  }

  /** A separator that is not on the page, if words stand before and after it. */
  separate(by: string): void {
    this.#gap = by;
  }

  get endsWithColon(): boolean {
    return this.#text.endsWith(':');
  }

  open(kind: InlineMark['kind']): void {
    this.#open.push({ kind, start: null });
  }

  close(): void {
    const mark = this.#open.pop();
    if (mark) this.#keep(mark);
  }

  #keep({ kind, start }: OpenMark): void {
    if (start !== null) this.#marks.push({ kind, start, end: this.#text.length });
  }

  /** The block gathered so far, if there is any text; marks that are open go on in the next one. */
  finish(role: BlockRole, level: number | undefined): PlacedBlock | null {
    for (const mark of this.#open) {
      this.#keep(mark);
      mark.start = null;
    }
    const text = this.#text;
    const runs = this.#runs;
    const marks = this.#marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
    this.#text = this.#gap = '';
    this.#runs = [];
    this.#marks = [];
    if (!text) return null;
    const block: Block = { text, role: isTeaser(text, marks, role) ? 'card' : role };
    if (marks.length) block.marks = marks;
    if (level) block.level = level;
    return { block, runs };
  }
}

/** A paragraph or list item that is nothing but a link leads elsewhere: it speaks of another page. */
function isTeaser(text: string, marks: InlineMark[], role: BlockRole): boolean {
  if (role !== 'body' && role !== 'list-item' && role !== 'heading') return false;
  let linked = 0;
  for (const { kind, start, end } of marks) if (kind === 'link') linked += end - start;
  return linked > 0 && (linked >= text.length * 0.9 || READ_MORE.test(text));
}

/**
 * Cuts a block that is longer than `limit` UTF-16 units, after a sentence if one ends in the second half, else after a
 * word, else anywhere but inside a character.
 */
export function cutBlock(whole: PlacedBlock, limit: number): PlacedBlock[] {
  const pieces: PlacedBlock[] = [];
  const { text } = whole.block;
  let from = 0;
  while (text.length - from > limit) {
    const to = from + cutIn(text.slice(from, from + limit));
    pieces.push(pieceOf(whole, from, to));
    from = to;
  }
  pieces.push(from ? pieceOf(whole, from, text.length) : whole);
  return pieces;
}

function cutIn(head: string): number {
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '));
  if (sentence > head.length / 2) return sentence + 2;
  const word = head.lastIndexOf(' ');
  if (word > 0) return word + 1;
  const last = head.charCodeAt(head.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? head.length - 1 : head.length;
}

function pieceOf({ block, runs }: PlacedBlock, from: number, to: number): PlacedBlock {
  const piece: Block = { ...block, text: block.text.slice(from, to) };
  const marks = (block.marks ?? []).flatMap((mark) => {
    const start = Math.max(mark.start, from) - from;
    const end = Math.min(mark.end, to) - from;
    return start < end ? [{ ...mark, start, end }] : [];
  });
  delete piece.marks;
  if (marks.length) piece.marks = marks;
  return {
    block: piece,
    runs: runs.flatMap((run) => {
      const start = Math.max(run.at, from);
      const end = Math.min(run.at + run.length, to);
      return start < end
        ? [{ at: start - from, node: run.node, from: run.from + start - run.at, length: end - start }]
        : [];
    }),
  };
}

/** Where a stretch of a block's text stands in the document. */
export interface Place {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/**
 * The place of the text from `start` to `end` (UTF-16 units of the block's text); null when a node it stood in has left
 * the document or holds other words by now. A boundary between two nodes belongs to the node that begins there.
 */
export function placeOf({ block, runs }: PlacedBlock, start: number, end: number): Place | null {
  const within = runs.filter((run) => run.at < end && run.at + run.length > start);
  const first = within[0];
  const last = within.at(-1);
  if (!first || !last || !within.every((run) => stillThere(run, block.text))) return null;
  return {
    startContainer: first.node,
    startOffset: first.from + Math.max(0, start - first.at),
    endContainer: last.node,
    endOffset: last.from + Math.min(last.length, end - last.at),
  };
}

const stillThere = ({ node, from, at, length }: Run, text: string): boolean =>
  node.isConnected &&
  node.data.slice(from, from + length).replace(SOME_SPACE, ' ') === text.slice(at, at + length);
