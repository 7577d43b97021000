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

/** UTF-16 units from which on a block ends with a word, and at which it ends in any case. */
const LONG = 8_000;
const TOO_LONG = 16_000;
const READ_MORE = /^(?:read|related|see also|more|also|watch|don.t miss|up next)\b[^.]{0,24}:/i;

const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14);
const plain = (data: string, from: number, length: number): string =>
  data.slice(from, from + length).replace(/\s/g, (space) => (space === '\xa0' ? space : ' '));

export interface BlockText {
  /**
   * Adds a node's text from an offset on.
   * @returns where it stopped because the block has become too long; the node's length when all was added
   */
  add(node: Text, at: number): number;
  /**
   * Puts something before the next word, if words stand on both sides; a space gives way to what is there.
   * @returns what was there
   */
  gap(between: string): string;
  /** An inline element begins; another one ends. */
  open(kind: InlineMark['kind']): void;
  close(): void;
  /** The block gathered so far, if there is any text; inline elements go on in the next one. */
  finish(role: BlockRole, level?: number): PlacedBlock | null;
}

/** Gathers text nodes into blocks: runs of white space become one space, none is left at the ends. */
export function blockText(): BlockText {
  let text = '';
  let runs: Run[] = [];
  let marks: InlineMark[] = [];
  let between = '';
  const open: { kind: InlineMark['kind']; start: number | undefined }[] = [];

  const keep = ({ kind, start }: (typeof open)[number]) => {
    if (start !== undefined) marks.push({ start, end: text.length, kind });
  };
  return {
    add(node, at) {
      const { data } = node;
      const isGap = (here: number) => here >= data.length || isSpace(data.charCodeAt(here));
      while (at < data.length && text.length < LONG) {
        const from = at;
        // A single space among the words keeps a run going; more would break the count of units.
        while (at - from < TOO_LONG && !(isGap(at) && (at === from || isGap(at + 1) || at - from > LONG)))
          at++;
        if (at === from) {
          at++;
          between ||= ' ';
        } else {
          if (text) text += between;
          between = '';
          for (const mark of open) mark.start ??= text.length;
          runs.push({ at: text.length, node, from, length: at - from });
          text += plain(data, from, at - from);
        }
      }
      return at;
    },
    gap(what) {
      const last = between;
      // A label may bring its own colon.
      if (what === ': ' && text.endsWith(':')) between = ' ';
      else if (what !== ' ' || !last) between = what;
      return last;
    },
    open(kind) {
      open.push({ kind, start: undefined });
    },
    close() {
      const mark = open.pop();
      if (mark) keep(mark);
    },
    finish(role, level) {
      for (const mark of open) {
        keep(mark);
        mark.start = undefined;
      }
      const made = { block: blockOf(text, role, level, marks), runs };
      text = between = '';
      [runs, marks] = [[], []];
      return made.block.text ? made : null;
    },
  };
}

function blockOf(text: string, role: BlockRole, level: number | undefined, marks: InlineMark[]): Block {
  const linked = marks.reduce((sum, { kind, start, end }) => (kind === 'link' ? sum + end - start : sum), 0);
  // A paragraph that is nothing but a link leads elsewhere: it speaks of another page.
  const isTeaser =
    /^(?:body|list-item|heading)$/.test(role) &&
    linked &&
    (linked > text.length * 0.9 || READ_MORE.test(text));
  return {
    text,
    role: isTeaser ? 'card' : role,
    ...(marks.length && { marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }),
    ...(level && { level }),
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
  const within = runs.filter(({ at, length }) => at < end && at + length > start);
  const [first, last] = [within[0], within.at(-1)];
  const isThere = within.every(
    ({ node, from, at, length }) =>
      node.isConnected && plain(node.data, from, length) === block.text.slice(at, at + length),
  );
  if (!first || !last || !isThere) return null;
  return {
    startContainer: first.node,
    startOffset: first.from + Math.max(0, start - first.at),
    endContainer: last.node,
    endOffset: last.from + Math.min(last.length, end - last.at),
  };
}
