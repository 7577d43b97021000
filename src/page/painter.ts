/** Paints marks with the CSS Custom Highlight API. No node of the page is touched; the style comes and goes with the marks. */
import { type PlacedBlock, placeOf } from './block-text';
import type { Mark } from './mark';
import { LOOKS, type Look, styleOf } from './mark-style';
import type { Root } from './roots';

/** A mark, the block its words stand in, and what it is to look like. */
export interface MarkInBlock {
  mark: Mark;
  placed: PlacedBlock;
  look: Look;
}

export interface Painted extends MarkInBlock {
  range: StaticRange;
}

/** What one document holds of ours. A framed document has a registry and a style of its own. */
interface Realm {
  sheet: CSSStyleSheet;
  highlights: Map<Look, Highlight>;
  roots: Set<Root>;
}

export interface Painter {
  /** Everything that is painted, in the order it was given. */
  painted(): readonly Painted[];
  /** Documents in which something is painted. */
  documents(): Document[];
  /** Paints these and no others; those whose words are not there are left out. */
  paint(marks: readonly MarkInBlock[]): void;
  /** Drops marks whose words have changed or gone. */
  check(): void;
  /** The marks under a point of a document's viewport, topmost first. */
  at(document: Document, x: number, y: number): Mark[];
}

/** What TypeScript's library does not know yet. */
interface PointRegistry extends HighlightRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { ranges: AbstractRange[] }[];
}

const registryOf = (document: Document) => document.defaultView?.CSS.highlights as PointRegistry | undefined;

export function painter(): Painter {
  const names = randomNames();
  const realms = new Map<Document, Realm>();
  let painted: Painted[] = [];

  const realmOf = (document: Document, view: typeof globalThis): Realm => {
    let realm = realms.get(document);
    if (!realm) {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(styleOf(names));
      realm = { sheet, roots: new Set([document]), highlights: new Map() };
      for (const look of LOOKS) {
        const highlight = new view.Highlight();
        highlight.priority = LOOKS.length - LOOKS.indexOf(look);
        realm.highlights.set(look, highlight);
      }
      realms.set(document, realm);
    }
    return realm;
  };

  const self: Painter = {
    painted: () => painted,
    documents: () => [...realms.keys()],
    paint(marks) {
      for (const { highlights } of realms.values())
        for (const highlight of highlights.values()) highlight.clear();
      const empty = new Set(realms.keys());
      painted = marks.flatMap((one): Painted[] => {
        const place = placeIn(one);
        const document = place?.startContainer.ownerDocument;
        const view = document?.defaultView as typeof globalThis | null | undefined;
        if (!place || !document || !view) return [];
        const range = new view.StaticRange(place);
        const { highlights, roots } = realmOf(document, view);
        // Rules of the document do not reach into shadow trees in every browser.
        roots.add(place.startContainer.getRootNode() as Root);
        highlights.get(one.look)?.add(range);
        empty.delete(document);
        return [{ ...one, range }];
      });
      for (const [document, { sheet, highlights, roots }] of realms) {
        const isEmpty = empty.has(document);
        const registry = registryOf(document);
        // The page can clear the registry and set its own sheets, so both are seen to every time.
        for (const root of roots) {
          const others = root.adoptedStyleSheets.filter((other) => other !== sheet);
          root.adoptedStyleSheets = isEmpty ? others : [...others, sheet];
        }
        for (const [look, highlight] of highlights) {
          if (isEmpty) registry?.delete(names[look]);
          else registry?.set(names[look], highlight);
        }
        if (isEmpty) realms.delete(document);
      }
    },
    check() {
      if (!painted.every(placeIn)) self.paint(painted);
    },
    at(document, x, y) {
      const shadowRoots = [...(realms.get(document)?.roots ?? [])].filter(
        (root): root is ShadowRoot => 'host' in root,
      );
      const hits = realms.has(document)
        ? registryOf(document)?.highlightsFromPoint(x, y, { shadowRoots })
        : [];
      const ranges = (hits ?? []).flatMap((hit) => hit.ranges);
      const marks = ranges.flatMap((hit) => painted.find(({ range }) => range === hit)?.mark ?? []);
      return [...new Set(marks)];
    },
  };
  return self;
}

/** Where the words of a mark are now; null where other words stand. */
const placeIn = ({ mark, placed }: MarkInBlock) => {
  const { quote, span } = mark.claim;
  return placed.block.text.slice(span.start, span.end) === quote
    ? placeOf(placed, span.start, span.end)
    : null;
};

/** Names that mean nothing and differ from page to page: the page can read them. */
function randomNames(): Record<Look, string> {
  const stem = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return Object.fromEntries(LOOKS.map((look, at) => [look, stem.join('') + at])) as Record<Look, string>;
}
