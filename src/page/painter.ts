/** Paints marks with the CSS Custom Highlight API. No node of the page is touched; the style comes and goes with the marks. */
import { type Place, type PlacedBlock, placeOf } from './block-text';
import type { Mark } from './mark';
import { LOOKS, type Look, styleOf } from './mark-style';

/** A mark, the block its words stand in, and what it is to look like. */
export interface MarkInBlock {
  mark: Mark;
  placed: PlacedBlock;
  look: Look;
}

interface Painted extends MarkInBlock {
  range: StaticRange;
  document: Document;
}

/** What TypeScript's library does not know yet. */
interface PointRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { ranges: AbstractRange[] }[];
}

/** What one document holds of ours. A framed document has a registry of its own. */
interface Realm {
  sheet: CSSStyleSheet;
  highlights: Map<Look, Highlight>;
  roots: Set<Document | ShadowRoot>;
}

export class Painter {
  #names: Record<Look, string> = randomNames();
  #painted: Painted[] = [];
  #byRange = new Map<AbstractRange, Painted>();
  #realms = new Map<Document, Realm>();

  /** Marks that are painted right now, in the order they were given. */
  get marks(): Mark[] {
    return this.#painted.filter(({ look }) => look !== 'found').map(({ mark }) => mark);
  }

  /** Documents in which something is painted. */
  get documents(): Document[] {
    return [...this.#realms.keys()];
  }

  /** Paints these marks and no others; those whose words are not there are left out. */
  paint(marks: readonly MarkInBlock[]): void {
    this.#painted = marks.flatMap((one): Painted[] => {
      const place = placeIn(one);
      const document = place?.startContainer.ownerDocument;
      const range = place && document?.defaultView && new document.defaultView.StaticRange(place);
      return range ? [{ ...one, range, document }] : [];
    });
    this.#byRange = new Map(this.#painted.map((one) => [one.range, one]));
    for (const [document, realm] of this.#realms) {
      for (const highlight of realm.highlights.values()) highlight.clear();
      if (!this.#painted.some((one) => one.document === document)) this.#leave(document, realm);
    }
    for (const { look, range, document } of this.#painted) {
      const realm = this.#realm(document);
      this.#dress(realm, range.startContainer.getRootNode() as Document | ShadowRoot);
      realm.highlights.get(look)?.add(range);
    }
  }

  /** Drops marks whose words have changed or gone. */
  check(): void {
    if (this.#painted.some((one) => !placeIn(one))) this.paint(this.#painted);
  }

  #realm(document: Document): Realm {
    const view = document.defaultView as Window & typeof globalThis;
    let realm = this.#realms.get(document);
    if (!realm) {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(styleOf(this.#names));
      realm = { sheet, highlights: new Map(), roots: new Set() };
      for (const [at, look] of LOOKS.entries()) {
        const highlight = new view.Highlight();
        highlight.priority = LOOKS.length - at;
        realm.highlights.set(look, highlight);
      }
      this.#realms.set(document, realm);
    }
    // The registry is the page's as well, which may clear it.
    for (const [look, highlight] of realm.highlights) {
      if (!view.CSS.highlights.has(this.#names[look])) view.CSS.highlights.set(this.#names[look], highlight);
    }
    this.#dress(realm, document);
    return realm;
  }

  /** Rules of the document do not reach into shadow trees in every browser. */
  #dress({ sheet, roots }: Realm, root: Document | ShadowRoot): void {
    roots.add(root);
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #leave(document: Document, { sheet, roots }: Realm): void {
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    for (const look of LOOKS) document.defaultView?.CSS.highlights.delete(this.#names[look]);
    this.#realms.delete(document);
  }

  /** The marks under a point of a document's viewport, topmost first. */
  at(document: Document, x: number, y: number): Mark[] {
    const realm = this.#realms.get(document);
    const registry = document.defaultView?.CSS.highlights as PointRegistry | undefined;
    if (!realm || !registry) return [];
    const shadowRoots = [...realm.roots].filter((root): root is ShadowRoot => 'host' in root);
    const marks: Mark[] = [];
    for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
      for (const range of ranges) {
        const mark = this.#byRange.get(range)?.mark;
        if (mark && !marks.includes(mark)) marks.push(mark);
      }
    }
    return marks;
  }

  /** A live range over the words of a claim; null where they are not painted. */
  rangeOf(claim: string): Range | null {
    const range = this.#painted.find(({ mark }) => mark.claim.id === claim)?.range;
    const live = range?.startContainer.ownerDocument?.createRange();
    if (!range || !live) return null;
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  }
}

/** Where the words of a mark are now; null where other words stand. */
const placeIn = ({ mark, placed }: MarkInBlock): Place | null => {
  const { start, end } = mark.claim.span;
  return placed.block.text.slice(start, end) === mark.claim.quote ? placeOf(placed, start, end) : null;
};

/** Names that mean nothing and differ from page to page: the page can read them. */
function randomNames(): Record<Look, string> {
  const letters = crypto.getRandomValues(new Uint8Array(LOOKS.length * 6));
  const name = (at: number) =>
    [...letters.subarray(at * 6, at * 6 + 6)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return Object.fromEntries(LOOKS.map((look, at) => [look, name(at) + at])) as Record<Look, string>;
}
