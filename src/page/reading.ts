/** Reads a page, sends what is new in it, and keeps at it while the page changes and that is not in vain. */
import type { Claim } from '../engine/claim';
import type { PageContext } from '../engine/passage';
import { LIMITS, type PageReplies, type SessionState } from '../messages';
import type { PlacedBlock } from './block-text';
import { dateHints } from './date-hints';
import { titlesIn } from './gate';
import { layoutByStyle } from './layout';
import type { Names } from './names';
import { type PageText, type PlacedPassage, passagesOf } from './passages';
import type { PagePorts } from './ports';
import { rootsOf } from './roots';
import { inSlices } from './slices';

/** Passages of one page that are read; what is longer is read in part. */
const PASSAGES = 100;
/** Milliseconds from a change to reading again; doubled up to this many times while that is in vain. */
const REREAD = 300;
const DOUBLINGS = 5;
/** Times that a page is read again in vain before nothing but news of another kind wakes us. */
const VAIN = 8;

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

const NOWHERE: PageText = { passages: [], headline: null };

/** Begins to read the page as soon as it is looked at, until the signal is aborted. */
export function reading(
  document: Document,
  names: Names,
  { ask, clock }: PagePorts,
  events: ReadingEvents,
  signal: AbortSignal,
): Reading {
  let passages: PlacedPassage[] = [];
  /** What each text claims, and the id it was read under. */
  let told = new Map<string, { id: string; claims: Claim[] }>();
  let count = 0;
  let published: PageContext['published'] = null;
  let isDated = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let vain = 0;
  let { title } = document;
  let [isDue, isBusy] = [true, false];

  const later = (delay: number) => {
    isDue = true;
    if (isBusy || vain >= VAIN) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!document.hidden) void run();
    }, delay);
  };
  /** What was in vain may not be any more: nothing waits for a long time. */
  const hope = () => {
    vain = 0;
    clearTimeout(timer);
    timer = undefined;
  };
  const onChange = () => {
    events.changed();
    if (title !== document.title) hope();
    title = document.title;
    later(REREAD * 2 ** Math.min(vain, DOUBLINGS));
  };
  const observer = new MutationObserver(onChange);
  // What was not shown when the page was read may come into view without any change of the text.
  const reveals = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    reveals.disconnect();
    onChange();
  });
  const onHidden = (element: Element) => reveals.observe(element);
  const watch = (root: Node) =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  const inPieces = <T>(work: Generator<void, T>): Promise<T> => inSlices(work, clock, signal);
  const isNamed = async (text: string) => (await inPieces(names.in(text))).size > 0;
  const textOf = ({ passage }: PlacedPassage) => passage.blocks.map(({ text }) => text).join('\n');

  /** Brings claims and report up to date; true when anything was read anew or is gone. */
  const read = async (): Promise<boolean> => {
    const roots = rootsOf(document);
    roots.forEach(watch);
    const titles = await inPieces(titlesIn(roots, names));
    const page = titles.length ? await inPieces(passagesOf(document, layoutByStyle, onHidden)) : NOWHERE;
    const { headline } = page;
    // What names no title is not read; the main text is one, with its headline.
    const main = page.passages.filter(({ passage }) => passage.kind === 'main').map(textOf);
    const isTopic = await isNamed([headline, ...main].join('\n'));
    const now: PlacedPassage[] = [];
    for (const one of page.passages) {
      if (one.passage.kind === 'main' ? isTopic : await isNamed(textOf(one))) now.push(one);
    }

    const context: PageContext = { now: clock.today(), published, ...(headline && { headline }) };
    const conclude = async () => {
      const claims = [...told.values()].flatMap((one) => one.claims).slice(0, LIMITS.claims);
      const result = claims.length ? await ask({ kind: 'conclude', claims, context, titles }) : NOTHING;
      signal.throwIfAborted();
      events.concluded(result);
    };
    const was = told;
    told = new Map();
    passages = now.slice(0, PASSAGES);
    let news = 0;
    for (const { passage } of passages) {
      const source = JSON.stringify([passage.blocks, titles]);
      let one = was.get(source) ?? told.get(source);
      passage.id = one?.id ?? `${passage.kind}-${count++}`;
      if (!one) {
        if (!isDated) context.published = (await ask({ kind: 'date', hints: dateHints(document) })).published;
        [isDated, published] = [true, context.published];
        // What was read first can be shown while the rest is read.
        if (news++ === 1 && !was.size) await conclude();
        one = { id: passage.id, ...(await ask({ kind: 'read', passage, context, titles })) };
      }
      told.set(source, one);
    }
    signal.throwIfAborted();
    const isNew = news > 0 || told.size !== was.size;
    if (isNew) await conclude();
    events.state(!told.size ? 'nothing-covered' : now.length > PASSAGES ? 'limit-reached' : 'ready');
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
      told.clear(); // it is not known what of it has been concluded
      events.failed(error);
    }
    isBusy = false;
    if (isDue) onChange();
    if (vain >= VAIN && !told.size) {
      // Nothing is watched but the title. Where there are marks, their words still are.
      observer.disconnect();
      watch(document.head);
      isDue = true;
    }
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    reveals.disconnect();
  });
  watch(document);
  later(0);
  return {
    blocksOf: (id) => passages.find(({ passage }) => passage.id === id)?.blocks,
    wake() {
      hope();
      watch(document);
      if (isDue) later(0);
    },
  };
}
