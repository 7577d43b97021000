/** A page's text as blocks: what is prose, what stands beside it, and what is not read at all. */
import type { BlockRole, InlineMark } from '../engine/passage';
import { blockText, type PlacedBlock } from './block-text';
import { isComment, isSilent, roleOf } from './element-role';
import type { LayoutOf } from './layout';
import { treeIn } from './roots';

/** A block and what it lies in. */
export interface FoundBlock extends PlacedBlock {
  element: Element;
  /** The article around it, the outermost if there are several, or the comment it belongs to. */
  unit: Element | undefined;
}

interface Frame {
  element: Element;
  nodes: ArrayLike<Node>;
  next: number;
  role: BlockRole;
  level?: number | undefined;
  unit: Element | undefined;
  /** Whether a block ends before and after the element. */
  before: boolean;
  after: boolean;
  /** In a table row, or a description with its term: block elements do not break it. */
  isRow: boolean;
  mark?: InlineMark['kind'] | undefined;
}

const ARTICLE = 'article,[role=article],[itemprop~=articleBody],[itemtype$=Article]';
/** A single comment in an area of comments. */
const COMMENT = `${ARTICLE},[itemtype$=Comment],[itemprop=comment],li`;
/** UTF-16 units; a longer row is layout, and its cells are read as they stand. */
const ROW = 400;
/** Nodes between two offers to pause. */
const STRIDE = 64;

const lengthOf = ({ textContent }: Element): number => textContent.length;
const paragraphsIn = (element: Element): number => element.getElementsByTagName('p').length;
const markOf = (name: string): Frame['mark'] => {
  if (name === 'a') return 'link';
  if (name === 'q') return 'quotation';
  return /^(?:em|i|b|strong|cite)$/.test(name) ? 'emphasis' : undefined;
};

/**
 * The blocks of a page in reading order, chrome left out. A table row is one block of role `table-cell`, "Platform:
 * Netflix, 2025": the label is set off as in running text; so is a term with its description. A generator, so that a long
 * page can be read in slices; it walks without recursion, as pages nest as deep as they like.
 * @param onHidden told of each element whose text is not read because it is not shown
 */
export function* blocksOf(
  body: Element,
  layoutOf: LayoutOf,
  onHidden?: (element: Element) => void,
): Generator<void, FoundBlock[]> {
  const blocks: FoundBlock[] = [];
  const text = blockText();
  const headline = body.querySelector('h1');

  const flush = ({ role, level, element, unit }: Frame) => {
    const block = text.finish(role, level);
    if (block) blocks.push({ ...block, element, unit });
  };
  const roleIn = (element: Element, inherited: BlockRole): BlockRole => {
    const { localName } = element;
    let own = roleOf(element);
    if (own === 'chrome' || own === 'card') {
      // What holds most paragraphs, or the headline, is no side matter whatever it is called.
      const isMost = paragraphsIn(element) * 2 > paragraphsIn(body) && !/^(?:aside|footer)$/.test(localName);
      if (isMost || element.contains(headline)) own = undefined;
    }
    if (own === 'chrome') return own;
    if (!/^(?:body|list-item)$/.test(inherited)) return inherited;
    if (own) return own;
    if (isComment(element)) return 'comment';
    if (/^h[1-6]$/.test(localName)) return 'heading';
    return localName === 'li' ? 'list-item' : inherited;
  };
  /** Keeps a row together. */
  const keepRow = (element: Element, frame: Frame, parent: Frame) => {
    const { localName: name, nextElementSibling: next, previousElementSibling: last } = element;
    if (parent.isRow) {
      frame.before = frame.after = false;
      if (!last || !/^t[dh]$/.test(name)) text.gap(' ');
      else if (last.previousElementSibling) text.gap(', ');
      else text.gap(': ');
    } else if (name === 'dt' && next?.localName === 'dd') {
      frame.after = lengthOf(next) > ROW;
      return;
    } else if (name === 'dd' && last?.localName === 'dt' && lengthOf(element) <= ROW) {
      frame.before = false;
      text.gap(': ');
    } else if (name !== 'tr' || lengthOf(element) > ROW || element.querySelector('table')) return;
    frame.isRow = true;
    if (parent.role === 'body') frame.role = 'table-cell';
  };
  const frameOf = (
    element: Element,
    parent: Frame | undefined,
    role: BlockRole,
    isBlock: boolean,
  ): Frame => ({
    element,
    nodes: childrenOf(element),
    next: 0,
    role,
    level: role === 'heading' ? (parent?.level ?? (Number(element.localName[1]) || undefined)) : undefined,
    unit: parent?.unit,
    before: isBlock,
    after: isBlock,
    isRow: false,
  });
  /** The frame of a child element; none where nothing in it is read. */
  const enter = (element: Element, parent: Frame): Frame | undefined => {
    const isOut = isSilent(element);
    const layout = isOut || layoutOf(element);
    if (layout === 'hidden') {
      onHidden?.(element);
      return;
    }
    const role = isOut ? 'chrome' : roleIn(element, parent.role);
    if (role === 'chrome') {
      text.gap(' ');
      return;
    }
    const frame = frameOf(element, parent, role, layout === 'block');
    if (role !== 'comment') {
      if (!frame.unit && element.matches(ARTICLE)) frame.unit = element;
    } else if (parent.role !== role || element.matches(COMMENT)) frame.unit = element;
    keepRow(element, frame, parent);
    return frame;
  };

  const stack = [frameOf(body, undefined, 'body', true)];
  for (let steps = 1, frame = stack[0]; frame; frame = stack.at(-1)) {
    if (steps++ % STRIDE === 0) yield;
    const node = frame.nodes[frame.next++];
    if (!node) {
      if (frame.mark) text.close();
      if (frame.after) flush(frame);
      stack.pop();
    } else if ((node as Element).localName === 'br') {
      if (frame.isRow) text.gap(' ');
      else if (text.gap('\n') === '\n') flush(frame);
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

/** Children as they are shown: of an open shadow root with what is slotted into it, of a framed document. */
function childrenOf(element: Element): ArrayLike<Node> {
  const slotted = element.localName === 'slot' && (element as HTMLSlotElement).assignedNodes?.();
  if (slotted && slotted.length > 0) return slotted;
  return (treeIn(element) ?? element).childNodes;
}
