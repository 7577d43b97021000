/** Keeps the claims of a page: reads its regions, sends what is new in them, and remembers what it was told. */
import type { Claim } from '../engine/claim';
import type { PageContext } from '../engine/passage';
import type { PageReplies, PageRequest } from '../messages';
import type { PlacedBlock } from './block-text';
import { dateHints } from './date-hints';
import { titlesIn } from './gate';
import { layoutByStyle } from './layout';
import type { Names } from './names';
import { type PlacedPassage, passagesOf } from './passages';
import type { Clock } from './ports';
import { outline, type Region } from './regions';
import { parentOf, type Root, rootsOf } from './roots';
import { inSlices } from './slices';

/** Passages of one page that are read; what is longer is read in part. */
const PASSAGES = 100;

interface Known {
  region: Region;
  key: string;
  passages: PlacedPassage[];
}

/** Asks the background; throws what went wrong. */
export type Ask = <R extends PageRequest>(request: R) => Promise<PageReplies[R['kind']]>;

export interface Reader {
  roots: Root[];
  titles: string[];
  context: PageContext;
  /** True when the page holds more than is read. */
  isPartial: boolean;
  /** Whether the page's text, and not only its source, names a title. */
  isCovered(): boolean;
  /** Claims of everything read so far, in the order of the page. */
  claims(): Claim[];
  /** The blocks of each passage, by its id. */
  blocks(): Map<string, PlacedBlock[]>;
  /**
   * Brings the claims up to date.
   * @param dirty what changed; null to look at the whole page
   * @param halfway called when the main text has been read and more is to come
   * @returns whether anything was read anew or is gone
   */
  read(dirty: Set<Node> | null, halfway: () => Promise<void>): Promise<boolean>;
}

export function reader(
  document: Document,
  names: Names,
  ask: Ask,
  clock: Clock,
  onHidden: (element: Element) => void,
  signal: AbortSignal,
): Reader {
  let known = new Map<Element, Known>();
  /** By passage: the text that was read, and what it claims. */
  const told = new Map<string, { source: string; claims: Claim[] }>();
  const keys = new WeakMap<Element, string>();
  let keyCount = 0;

  const run = <T>(work: Generator<void, T>): Promise<T> => inSlices(work, clock, signal);
  const isNamed = async ({ textContent }: Node) => (await run(names.in(textContent ?? ''))).size > 0;
  const passages = () => [...known.values()].flatMap((one) => one.passages);

  /** The regions that these changes touch; null where a new text outside of them names a title, or a region has gone. */
  const touched = async (dirty: Set<Node>): Promise<Set<Known> | null> => {
    const found = new Set<Known>();
    const elements = [...known.keys()];
    if (!elements.every((element) => element.isConnected)) return null;
    for (const node of dirty) {
      if (!node.isConnected) continue;
      let at: Node | null = node;
      while (at && !known.has(at as Element)) at = parentOf(at);
      const one = known.get(at as Element);
      if (one) found.add(one);
      // What holds a region has lost something beside it.
      else if (!elements.some((element) => node.contains(element)) && (await isNamed(node))) return null;
    }
    return found;
  };

  /** Finds out what the page names, and where it is to be read. */
  const lookAround = async () => {
    self.roots = rootsOf(document);
    self.titles = await run(titlesIn(self.roots, names));
    const before = known;
    known = new Map();
    if (!self.titles.length) return;
    const { regions, headline } = await run(outline(document, self.roots));
    let isTopic = false;
    for (const region of regions) {
      const { element, kind } = region;
      // What names no title is not read, unless it is the text of a headline that does.
      if (!(await isNamed(element)) && !(isTopic && kind === 'main')) continue;
      isTopic = true;
      const key = keys.get(element) ?? `${kind}-${keyCount++}`;
      keys.set(element, key);
      known.set(element, { region, key, passages: before.get(element)?.passages ?? [] });
    }
    if (!known.size) return;
    const { published } = await ask({ kind: 'date', hints: dateHints(document) });
    self.context = { now: clock.today(), published, ...(headline && { headline }) };
  };

  const self: Reader = {
    roots: [],
    titles: [],
    context: { now: clock.today(), published: null },
    isPartial: false,
    isCovered: () => told.size > 0,
    claims: () => passages().flatMap(({ passage }) => told.get(passage.id)?.claims ?? []),
    blocks: () => new Map(passages().map(({ passage, blocks }) => [passage.id, blocks])),
    async read(dirty, halfway) {
      const stale = dirty && (await touched(dirty));
      if (!stale) await lookAround();
      const isApart = (element: Element) => known.has(element);
      for (const one of stale ?? known.values()) {
        one.passages = await run(passagesOf(one.region, one.key, layoutByStyle, isApart, onHidden));
      }
      const all = passages();
      const now = all.slice(0, PASSAGES);
      self.isPartial = all.length > PASSAGES;
      let [isNew, isMainNew] = [false, false];
      const ids = now.map(({ passage }) => passage.id);
      for (const id of told.keys()) if (!ids.includes(id)) isNew = told.delete(id);
      for (const { passage } of now) {
        const { context, titles } = self;
        const source = JSON.stringify([passage.blocks, context, titles]);
        if (told.get(passage.id)?.source === source) continue;
        if (isMainNew && passage.kind !== 'main') {
          isMainNew = false;
          await halfway();
        }
        const { claims } = await ask({ kind: 'read', passage, context, titles });
        told.set(passage.id, { source, claims });
        isNew = true;
        isMainNew ||= passage.kind === 'main';
      }
      return isNew;
    },
  };
  return self;
}
