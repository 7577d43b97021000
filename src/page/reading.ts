/** Reads a page, sends what is new in it, and keeps at it while the page changes and that is not in vain. */
import type { Claim } from '../engine/claim';
import type { PageContext } from '../engine/passage';
import { LIMITS, type PageReplies, type PageRequest, type SessionState } from '../messages';
import type { PlacedBlock } from './block-text';
import { dateHints } from './date-hints';
import { titlesIn } from './gate';
import { layoutByStyle } from './layout';
import type { Names } from './names';
import { type PlacedPassage, passagesOf } from './passages';
import type { Clock } from './ports';
import { type Outline, outline } from './regions';
import { reveals } from './reveals';
import { parentOf, type Root, rootsOf } from './roots';
import { inSlices } from './slices';

/** Passages of one page that are read; what is longer is read in part. */
const PASSAGES = 100;
/** Milliseconds from a change to reading again; doubled up to this many times while that is in vain. */
const REREAD = 300;
const DOUBLINGS = 5;
/** Times that a page is read again in vain before nothing but news of another kind wakes us. */
const VAIN = 8;
/** Changed nodes that are told apart; beyond them the whole page counts as changed. */
const MANY = 1000;

/** Asks the background; throws what went wrong. */
export type Ask = <R extends PageRequest>(request: R) => Promise<PageReplies[R['kind']]>;
type Concluded = PageReplies['conclude'];

export interface ReadingEvents {
  /** Words of the page may have changed. */
  changed(): void;
  concluded(result: Concluded): void;
  state(state: SessionState): void;
  failed(error: unknown): void;
}

export interface Reading {
  /** The blocks of a passage; none for one that is not on the page any more. */
  blocksOf(passage: string): PlacedBlock[] | undefined;
  /** The page is looked at again, or shows that something is new. */
  wake(): void;
}

export const NOTHING: Concluded = {
  report: { findings: [], conflicts: [], silent: [] },
  evidence: { facts: {}, sources: {}, names: {} },
};

const NOWHERE: Outline = { regions: [], headline: '' };

/** Begins to read the page as soon as it is looked at, until the signal is aborted. */
export function reading(
  document: Document,
  names: Names,
  ask: Ask,
  clock: Clock,
  events: ReadingEvents,
  signal: AbortSignal,
): Reading {
  /** By region, as far as it was read. */
  let known = new Map<Element, PlacedPassage[]>();
  /** By passage: the text that was read, and what it claims. */
  let told = new Map<string, { source: string; claims: Claim[] }>();
  const keys = new WeakMap<Element, number>();
  let keyCount = 0;

  let watched = new Set<Root>();
  let dirty = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let vain = 0;
  let [isDue, isBusy] = [true, false];

  const delay = () => REREAD * 2 ** Math.min(vain, DOUBLINGS);
  const inPieces = <T>(work: Generator<void, T>): Promise<T> => inSlices(work, clock, signal);
  const later = (delay: number) => {
    isDue = true;
    if (isBusy || vain >= VAIN) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      if (document.visibilityState === 'visible') void run();
    }, delay);
  };
  const changed = (node: Node) => {
    dirty.add(node);
    events.changed();
    later(delay());
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (dirty.size > MANY) break;
      for (const node of addedNodes.length ? addedNodes : [target]) changed(node);
    }
  });
  const onHidden = reveals(changed, signal);
  const watch = (roots: Iterable<Root>) => {
    for (const root of roots) {
      if (!watched.has(root)) observer.observe(root, { childList: true, characterData: true, subtree: true });
      watched.add(root);
    }
  };
  const sleep = () => {
    observer.disconnect();
    watched = new Set();
    isDue = true;
  };

  let published: PageContext['published'] | undefined;
  const conclude = async (context: PageContext, titles: string[]) => {
    const claims = [...told.values()].flatMap((one) => one.claims).slice(0, LIMITS.claims);
    events.concluded(claims.length ? await ask({ kind: 'conclude', claims, context, titles }) : NOTHING);
  };

  /** Brings claims and report up to date; true when anything was read anew or is gone. */
  const read = async (): Promise<boolean> => {
    const roots = rootsOf(document);
    watch(roots);
    const stale = new Set<Node>();
    const isAll = dirty.size > MANY;
    for (let at of dirty as Set<Node | null>) {
      for (; at && !stale.has(at); at = parentOf(at)) stale.add(at);
    }
    dirty = new Set();

    const titles = await inPieces(titlesIn(roots, names));
    const { regions, headline } = titles.length ? await inPieces(outline(document, roots)) : NOWHERE;
    const before = known;
    known = new Map(regions.map(({ element }) => [element, []]));
    const isApart = (element: Element) => known.has(element);
    let isTopic = false;
    for (const region of regions) {
      const { element, kind } = region;
      // What names no title is not read, unless it is the text of a headline that does.
      isTopic =
        (await inPieces(names.in(element.textContent ?? ''))).size > 0 || (isTopic && kind === 'main');
      if (!isTopic) continue;
      const key = keys.get(element) ?? keyCount++;
      keys.set(element, key);
      const fresh = isAll || stale.has(element) ? undefined : before.get(element);
      const work = () => inPieces(passagesOf(region, `${kind}-${key}`, layoutByStyle, isApart, onHidden));
      known.set(element, fresh?.length ? fresh : await work());
    }

    const all = [...known.values()].flat();
    const was = told;
    told = new Map();
    let [isNew, isHalfway] = [false, false];
    let context: PageContext | undefined;
    for (const { passage } of all.slice(0, PASSAGES)) {
      const source = JSON.stringify([passage.blocks, titles]);
      let one = was.get(passage.id);
      if (one?.source !== source) {
        published ??= (await ask({ kind: 'date', hints: dateHints(document) })).published;
        context ??= { now: clock.today(), published, ...(headline && { headline }) };
        // What was read first can be shown while the rest is read.
        if (isNew && !isHalfway) {
          isHalfway = true;
          await conclude(context, titles);
        }
        one = { source, ...(await ask({ kind: 'read', passage, context, titles })) };
        isNew = true;
      }
      told.set(passage.id, one);
    }
    isNew ||= told.size !== was.size;
    if (isNew) await conclude(context ?? { now: clock.today(), published: published ?? null }, titles);
    events.state(!told.size ? 'nothing-covered' : all.length > PASSAGES ? 'limit-reached' : 'ready');
    return isNew;
  };

  const run = async () => {
    isBusy = true;
    isDue = false;
    try {
      vain = (await read()) ? 0 : vain + 1;
    } catch (error) {
      if (signal.aborted) return;
      vain++;
      isDue = true;
      events.failed(error);
    }
    isBusy = false;
    if (isDue) later(delay());
    // Marks are still watched over; where there are none, nothing is.
    if (vain >= VAIN && !told.size) sleep();
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  watch([document]);
  later(0);
  return {
    blocksOf: (id) => [...known.values()].flat().find(({ passage }) => passage.id === id)?.blocks,
    wake() {
      vain = 0;
      watch([document]);
      if (isDue) later(0);
    },
  };
}
