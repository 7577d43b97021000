/** One element's text as blocks: what is prose, what stands beside it, and what is not read at all. */
import type { BlockRole, InlineMark } from '../engine/passage';
import { blockText, type PlacedBlock } from './block-text';
import { isSilent, roleOf } from './element-role';
import type { LayoutOf } from './layout';
import { bodyOf, treeIn } from './roots';

/** What is to be read, and how. */
export interface Scope {
  element: Element;
  /** The page's headline, if it stands in this element. */
  headline: Element | undefined;
  /** The role of what has no other. */
  plain: BlockRole;
  layoutOf: LayoutOf;
  /** Elements that are read apart. */
  isApart(element: Element): boolean;
  /** Told of each element whose text is not read because it is not shown. */
  onHidden?: ((element: Element) => void) | undefined;
}

interface Frame {
  nodes: ArrayLike<Node>;
  next: number;
  role: BlockRole;
  level?: number | undefined;
  /** Whether a block ends before and after the element. */
  before: boolean;
  after: boolean;
  /** In a table row, or a description with its term: block elements do not break it. */
  isRow: boolean;
  mark?: InlineMark['kind'] | undefined;
}

/** UTF-16 units; a longer row is layout, and its cells are read as they stand. */
const ROW = 400;
/** The part of the text from which on an element is not believed to be a side matter by its name. */
const MUCH = 0.4;
/** Nodes between two offers to pause. */
const STRIDE = 64;

const markOf = (name: string): Frame['mark'] =>
  name === 'a'
    ? 'link'
    : name === 'q'
      ? 'quotation'
      : /^(?:em|i|b|strong|cite)$/.test(name)
        ? 'emphasis'
        : undefined;

/**
 * The blocks of an element in reading order, chrome left out. A table row is one block of role `table-cell`, "Platform:
 * Netflix, 2025": the label is set off as in running text; so is a term with its description. A generator, so that a long
 * page can be read in slices; it walks without recursion, as pages nest as deep as they like.
 */
export function* blocksOf(scope: Scope): Generator<void, PlacedBlock[]> {
  const { headline, plain } = scope;
  const blocks: PlacedBlock[] = [];
  const text = blockText();
  let whole = 0;

  const flush = ({ role, level }: Frame) => {
    const block = text.finish(role, level);
    if (block) blocks.push(block);
  };
  const frameOf = (element: Element, role: BlockRole, isBlock: boolean): Frame => ({
    nodes: childrenOf(element),
    next: 0,
    role,
    before: isBlock,
    after: isBlock,
    isRow: false,
  });

  const roleIn = (element: Element, inherited: BlockRole): BlockRole => {
    const { localName } = element;
    let own = roleOf(element);
    if (own === 'chrome' || own === 'card') {
      whole ||= scope.element.textContent.length;
      const isMuch = element.textContent.length > whole * MUCH && !/^(?:aside|footer)$/.test(localName);
      if (isMuch || (headline && element.contains(headline))) own = undefined;
    }
    if (element === headline || own === 'chrome') return own ?? 'headline';
    if (inherited !== plain && inherited !== 'list-item') return inherited;
    if (own || plain !== 'body') return own ?? inherited;
    return /^h[1-6]$/.test(localName) ? 'heading' : localName === 'li' ? 'list-item' : inherited;
  };

  /** Keeps a row together. */
  const keepRow = (element: Element, frame: Frame, parent: Frame) => {
    const { localName: name, nextElementSibling: next, previousElementSibling: last } = element;
    const isShort = (one: Element) => one.textContent.length <= ROW;
    const label = () => text.gap(text.endsWith(':') ? ' ' : ': ');
    if (parent.isRow) {
      frame.before = frame.after = false;
      if (last && /^t[dh]$/.test(name)) last.previousElementSibling ? text.gap(', ') : label();
      else text.gap(' ');
    } else if (name === 'dt' && next?.localName === 'dd') {
      frame.after = !isShort(next);
      return;
    } else if (name === 'dd' && last?.localName === 'dt' && isShort(element)) {
      frame.before = false;
      label();
    } else if (name !== 'tr' || !isShort(element) || element.querySelector('table')) return;
    frame.isRow = true;
    if (parent.role === plain) frame.role = 'table-cell';
  };

  /** The frame of a child element; none where nothing in it is read. */
  const enter = (element: Element, parent: Frame): Frame | undefined => {
    const isOut = isSilent(element) || scope.isApart(element);
    const layout = isOut || scope.layoutOf(element);
    if (layout === 'hidden') {
      scope.onHidden?.(element);
      return;
    }
    const role = isOut ? 'chrome' : roleIn(element, parent.role);
    if (role === 'chrome') {
      text.gap(' ');
      return;
    }
    const frame = frameOf(element, role, layout === 'block');
    if (role.startsWith('head')) frame.level = parent.level ?? (Number(element.localName[1]) || undefined);
    keepRow(element, frame, parent);
    return frame;
  };

  const stack = [frameOf(scope.element, scope.element === headline ? 'headline' : plain, true)];
  for (let steps = 1, frame = stack[0]; frame; frame = stack.at(-1)) {
    if (steps++ % STRIDE === 0) yield;
    const node = frame.nodes[frame.next++];
    if (!node) {
      if (frame.mark) text.close();
      if (frame.after) flush(frame);
      stack.pop();
    } else if ((node as Element).localName === 'br') {
      if (!frame.isRow && isAfterBreak(node)) flush(frame);
      else text.gap(frame.isRow ? ' ' : '\n');
    } else if (node.nodeType === 1) {
      const child = enter(node as Element, frame);
      if (!child) continue;
      if (child.before) flush(frame);
      child.mark = markOf((node as Element).localName);
      if (child.mark) text.open(child.mark);
      stack.push(child);
    } else if (node.nodeType === 3) {
      const { length } = (node as Text).data;
      for (let at = text.add(node as Text, 0); at < length; at = text.add(node as Text, at)) {
        flush(frame);
        yield;
      }
    }
  }
  return blocks;
}

/** Whether another line break stands before this one, white space apart. */
function isAfterBreak(node: Node): boolean {
  let before = node.previousSibling;
  while (before?.nodeType === 3 && !(before as Text).data.trim()) before = before.previousSibling;
  return (before as Element | null)?.localName === 'br';
}

/** Children as they are shown: of an open shadow root with what is slotted into it, of a framed document. */
function childrenOf(element: Element): ArrayLike<Node> {
  const tree = treeIn(element);
  const slotted = element.localName === 'slot' && (element as HTMLSlotElement).assignedNodes?.();
  if (slotted && slotted.length > 0) return slotted;
  return ((tree && bodyOf(tree)) ?? element).childNodes;
}
