/** One element's text as blocks: what is prose, what stands beside it, and what is not read at all. */
import type { BlockRole, InlineMark } from '../engine/passage';
import { BlockText, type PlacedBlock } from './block-text';
import { isSilent, roleByName, roleByTag } from './element-role';
import type { LayoutOf } from './layout';

/** What is to be read, and how. */
export interface Scope {
  element: Element;
  /** The page's headline, if it stands in this element. */
  headline: Element | null;
  /** The role of what has no other. */
  role: BlockRole;
  layoutOf: LayoutOf;
  /** Elements that are read apart, or that are ours. */
  isApart(element: Element): boolean;
  /** Told of each element whose text is not read because it is not shown. */
  onHidden?(element: Element): void;
}

interface Frame {
  nodes: ArrayLike<ChildNode>;
  next: number;
  role: BlockRole;
  level: number | undefined;
  /** Whether a block ends before and after the element. */
  before: boolean;
  after: boolean;
  /** In a table row, or a description with its term: block elements do not break it. */
  isRow: boolean;
  isMarked: boolean;
}

const MARKS: Record<string, InlineMark['kind']> = {
  em: 'emphasis',
  i: 'emphasis',
  b: 'emphasis',
  strong: 'emphasis',
  cite: 'emphasis',
  a: 'link',
  q: 'quotation',
};
/** Node types, as numbers: outside a browser there is no `Node`. */
const ELEMENT = 1;
const TEXT = 3;
/** UTF-16 units; a longer row is layout, and its cells are read as they stand. */
const ROW_LIMIT = 400;
/** The part of the text from which on an element is not believed to be a side matter by its name. */
const TOO_MUCH = 0.4;
/** Nodes between two offers to pause. */
const STRIDE = 64;

/**
 * The blocks of an element in reading order, chrome left out. A table row is one block of role `table-cell`, "Platform:
 * Netflix, 2025": the label is set off as in running text; so is a term with its description. A generator, so that a long
 * page can be read in slices; it walks without recursion, as pages nest as deep as they like.
 */
export function* blocksOf(scope: Scope): Generator<void, PlacedBlock[]> {
  const blocks: PlacedBlock[] = [];
  const text = new BlockText();
  const flush = ({ role, level }: Frame) => {
    const block = text.finish(role, level);
    if (block) blocks.push(block);
  };
  const walk = new Walk(scope, text);
  const stack = [walk.root()];
  let steps = 0;
  for (let frame = stack[0]; frame; frame = stack.at(-1)) {
    if (++steps % STRIDE === 0) yield;
    const node: ChildNode | undefined = frame.nodes[frame.next++];
    if (!node) {
      if (frame.isMarked) text.close();
      if (frame.after) flush(frame);
      stack.pop();
    } else if (node.nodeType === TEXT) {
      text.add(node as Text);
    } else if ((node as Element).localName === 'br') {
      if (!frame.isRow && follows(node, 'br')) flush(frame);
      else text.separate(frame.isRow ? ' ' : '\n');
    } else if (node.nodeType === ELEMENT) {
      const child = walk.enter(node as Element, frame);
      if (!child) continue;
      if (child.before) flush(frame);
      const mark = MARKS[(node as Element).localName];
      if (mark) text.open(mark);
      child.isMarked = mark !== undefined;
      stack.push(child);
    }
  }
  return blocks;
}

/** What is needed on the way down. */
class Walk {
  /** UTF-16 units of the whole, once they are asked for. */
  #size: number | undefined;

  constructor(
    private readonly scope: Scope,
    private readonly text: BlockText,
  ) {}

  root(): Frame {
    const { element, headline, role } = this.scope;
    return this.#frame(element, element === headline ? 'headline' : role, true, false);
  }

  /** The frame of a child element; null where nothing in it is read. */
  enter(element: Element, parent: Frame): Frame | null {
    const { scope, text } = this;
    if (isSilent(element) || scope.isApart(element)) {
      text.space();
      return null;
    }
    const layout = scope.layoutOf(element);
    if (layout === 'hidden') {
      scope.onHidden?.(element);
      return null;
    }
    const role = this.#role(element, parent.role);
    if (role === 'chrome') {
      text.space();
      return null;
    }
    const frame = this.#frame(element, role, layout === 'block', parent.isRow);
    if (role === 'heading' || role === 'headline') {
      frame.level = parent.level ?? (Number(element.localName[1]) || undefined);
    }
    this.#row(element, frame, parent);
    return frame;
  }

  #frame(element: Element, role: BlockRole, isBlock: boolean, isRow: boolean): Frame {
    return {
      nodes: childrenOf(element),
      next: 0,
      role,
      level: undefined,
      before: isBlock,
      after: isBlock,
      isRow,
      isMarked: false,
    };
  }

  #role(element: Element, inherited: BlockRole): BlockRole {
    const { headline, role: plain } = this.scope;
    if (element === headline) return 'headline';
    const byTag = roleByTag(element);
    const own = byTag ?? roleByName(element);
    const isAside = own === 'chrome' || own === 'card';
    const holdsHeadline = headline !== null && element.contains(headline);
    const isBelieved = !isAside || !(holdsHeadline || (byTag === null && this.#isMuch(element)));
    if (own === 'chrome' && isBelieved) return own;
    if (inherited !== plain && inherited !== 'list-item') return inherited;
    if (own && isBelieved) return own;
    if (plain === 'body' && /^h[1-6]$/.test(element.localName)) return 'heading';
    return plain === 'body' && element.localName === 'li' ? 'list-item' : inherited;
  }

  #isMuch(element: Element): boolean {
    this.#size ??= this.scope.element.textContent?.length ?? 0;
    return (element.textContent?.length ?? 0) > this.#size * TOO_MUCH;
  }

  /** Keeps a row together. */
  #row(element: Element, frame: Frame, parent: Frame): void {
    const { text } = this;
    const name = element.localName;
    const cell = name === 'td' || name === 'th';
    if (parent.isRow) {
      frame.before = frame.after = false;
      if (cell && element.previousElementSibling) {
        const isFirst = !element.previousElementSibling.previousElementSibling;
        text.separate(text.endsWithColon ? ' ' : isFirst ? ': ' : ', ');
      } else if (!cell) text.space();
    } else if (name === 'tr' && isShort(element) && !element.querySelector('table')) {
      frame.isRow = true;
    } else if (name === 'dt' && isShort(element.nextElementSibling, 'dd')) {
      frame.after = false;
    } else if (name === 'dd' && isShort(element, 'dd') && follows(element, 'dt')) {
      frame.before = false;
      frame.isRow = true;
      text.separate(text.endsWithColon ? ' ' : ': ');
    } else return;
    if (parent.role === this.scope.role) frame.role = 'table-cell';
  }
}

const isShort = (element: Element | null, name?: string): boolean =>
  element !== null &&
  (name === undefined || element.localName === name) &&
  (element.textContent?.length ?? 0) <= ROW_LIMIT;

/** Whether the node before this one, white space apart, is an element of that name. */
function follows(node: ChildNode, name: string): boolean {
  let before = node.previousSibling;
  while (before?.nodeType === TEXT && !(before as Text).data.trim()) before = before.previousSibling;
  return (before as Element | null)?.localName === name;
}

/** Children as they are shown: of an open shadow root, with what is slotted into it. */
function childrenOf(element: Element): ArrayLike<ChildNode> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  return (slotted?.length ? slotted : element.childNodes) as ArrayLike<ChildNode>;
}
