/** Keeps the report on a page up to date while the page changes, and leaves the page alone when that is in vain. */
import { LIMITS, type PageReplies, type SessionState } from '../messages';
import type { Names } from './names';
import type { Clock } from './ports';
import { type Ask, type Reader, reader } from './reader';
import { reveals } from './reveals';
import { watcher } from './watcher';

export interface ReadingEvents {
  /** Words of the page may have changed. */
  changed(): void;
  concluded(result: PageReplies['conclude']): void;
  state(state: SessionState): void;
  failed(error: unknown): void;
}

export interface Reading {
  reader: Reader;
  /** The page is looked at again, or shows that something is new. */
  wake(): void;
}

export const NOTHING: PageReplies['conclude'] = {
  report: { findings: [], conflicts: [], silent: [] },
  evidence: { facts: {}, sources: {}, names: {} },
};

/** Milliseconds from a change to reading again; doubled up to this many times while that is in vain. */
const REREAD = 300;
const DOUBLINGS = 5;
/** Times that a page is read again in vain before nothing but news of another kind wakes us. */
const VAIN = 8;

/** Begins to read the page as soon as it is looked at, until the signal is aborted. */
export function reading(
  document: Document,
  names: Names,
  ask: Ask,
  clock: Clock,
  events: ReadingEvents,
  signal: AbortSignal,
): Reading {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let vain = 0;
  /** The whole page is to be looked at, not only what changed. */
  let isWhole = true;
  let isDue = true;
  let [isBusy, isAsleep] = [false, false];

  const onChange = () => {
    events.changed();
    isDue = true;
    if (!isAsleep) later(REREAD * 2 ** Math.min(vain, DOUBLINGS));
  };
  const watch = watcher(onChange);
  const read = reader(document, names, ask, clock, reveals(watch.add, signal), signal);

  const later = (delay: number) => {
    if (isBusy) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      if (document.visibilityState === 'visible' && !signal.aborted) void run();
    }, delay);
  };
  const conclude = async () => {
    const { context, titles } = read;
    const claims = read.claims().slice(0, LIMITS.claims);
    events.concluded(claims.length ? await ask({ kind: 'conclude', claims, context, titles }) : NOTHING);
  };
  const run = async () => {
    const dirty = watch.take();
    const isAll = isWhole;
    isBusy = true;
    isWhole = isDue = false;
    try {
      const isNew = await read.read(isAll ? null : dirty, conclude);
      if (isNew) await conclude();
      vain = isNew ? 0 : vain + 1;
      events.state(read.isCovered() ? (read.isPartial ? 'limit-reached' : 'ready') : 'nothing-covered');
    } catch (error) {
      isWhole = isDue = true; // What was not read this time is looked for again the next.
      vain++;
      if (!signal.aborted) events.failed(error);
    }
    isBusy = false;
    if (signal.aborted) return;
    watch.watch(read.roots);
    isAsleep = vain >= VAIN;
    // Marks are still watched over; where there are none, nothing is.
    if (isAsleep && !read.isCovered()) watch.sleep();
    else if (isDue) onChange();
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    watch.sleep();
  });
  watch.watch([document]);
  later(0);
  return {
    reader: read,
    wake() {
      isWhole ||= isAsleep;
      isDue ||= isAsleep;
      isAsleep = false;
      vain = 0;
      watch.watch([document]);
      if (isDue) later(0);
    },
  };
}
