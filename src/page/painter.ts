/** Paints marks with the CSS Custom Highlight API. No node of the page is touched; the style comes and goes with the marks. */
import type { Lines } from '../settings/page-settings';
import { type PlacedBlock, placeOf } from './block-text';
import type { Mark } from './mark';
import { LOOKS, type Look, styleOf } from './mark-style';

/** A mark, the block its words stand in, and what it is to look like. */
export interface MarkInBlock {
  mark: Mark;
  placed: PlacedBlock;
  look: Look;
}

export interface Painted extends MarkInBlock {
  range: StaticRange;
}

export interface Painter {
  /** Everything that is painted, in the order it was given. */
  painted(): readonly Painted[];
  /** Documents in which something is painted: the page's, and framed ones. */
  documents(): Document[];
  /** Paints these and no others; those whose words are not there are left out. */
  paint(marks: readonly MarkInBlock[]): void;
  /** Drops marks whose words have changed or gone; true when there were any. */
  check(): boolean;
  /** What is painted under a point of a document's viewport. */
  at(document: Document, x: number, y: number): Painted[];
}

type Tree = Document | ShadowRoot;
type View = Window & typeof globalThis;
/** The registry of a document; a framed one has its own. */
const registryOf = (root: Tree): HighlightRegistry | undefined =>
  (root.ownerDocument ?? (root as Document)).defaultView?.CSS.highlights;

/** A live range over the same words, to be used at once: every one that is kept taxes every change of the page. */
export function liveRange(place: AbstractRange): Range {
  const range = new Range();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

/** @param lines how the lines under words are drawn, as the reader wants it now */
export function painter(lines: () => Lines): Painter {
  // Names that mean nothing and differ from page to page, as the page can read them.
  const stem = (10 + Math.random() * 26).toString(36).replace('.', '');
  const nameOf = (look: Look) => stem + LOOKS.indexOf(look);
  let painted: Painted[] = [];
  /** Where our style is. Rules of a document do not reach into its shadow trees in every browser. */
  const dressed = new Map<Tree, CSSStyleSheet>();
  const isDocument = (root: Tree) => !('host' in root);

  const dress = (root: Tree, view: View) => {
    if (dressed.has(root)) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styleOf(nameOf, lines()));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    dressed.set(root, sheet);
  };

  const self: Painter = {
    painted: () => painted,
    documents: () => [...dressed.keys()].filter(isDocument) as Document[],
    paint(marks) {
      // The page may have cleared the registry or set its own sheets, so nothing of before is relied on.
      for (const [root, sheet] of dressed) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
        for (const look of LOOKS) registryOf(root)?.delete(nameOf(look));
      }
      dressed.clear();
      painted = marks.flatMap((one) => {
        const place = placeIn(one);
        const document = place?.startContainer.ownerDocument;
        const view = document?.defaultView as View | null | undefined;
        if (!place || !view || !document) return [];
        const range = new view.StaticRange(place);
        dress(document, view);
        dress(place.startContainer.getRootNode() as Tree, view);
        const registry = view.CSS.highlights;
        const highlight = registry.get(nameOf(one.look)) ?? new view.Highlight();
        highlight.priority = -LOOKS.indexOf(one.look);
        registry.set(nameOf(one.look), highlight.add(range));
        return [{ ...one, range }];
      });
    },
    check() {
      const isStale = !painted.every(placeIn);
      if (isStale) self.paint(painted);
      return isStale;
    },
    // `highlightsFromPoint` would say it at once, but finds nothing where the screen has more than one pixel to a CSS
    // pixel (Chromium 156). The caret snaps to the nearest text, so the boxes of the words have the last word.
    at(document, x, y) {
      const shadowRoots = [...dressed.keys()].filter((root) => !isDocument(root)) as ShadowRoot[];
      const node = document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode;
      return painted.filter(({ range }) => {
        const live = liveRange(range);
        const isIn = (box: DOMRect) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
        return node && live.intersectsNode(node) && [...live.getClientRects()].some(isIn);
      });
    },
  };
  return self;
}

/** Where the words of a mark are now; null where other words stand. */
const placeIn = ({ mark, placed }: MarkInBlock) => {
  const {
    quote,
    span: { start, end },
  } = mark.claim;
  return placed.block.text.slice(start, end) === quote ? placeOf(placed, start, end) : null;
};
