/** Keeps the report on a page up to date while the page changes, and leaves the page alone when that is in vain. */
import type { Report } from '../engine/claim';
import { type Evidence, LIMITS, type SessionState } from '../messages';
import type { Names } from './names';
import type { PagePorts } from './ports';
import { Reader, ReadingFailed } from './reader';
import { Reveals } from './reveals';
import { Watcher } from './watcher';

export interface ReadingEvents {
  /** Words of the page may have changed. */
  changed(): void;
  concluded(report: Report, evidence: Evidence): void;
  state(state: SessionState, error?: { code: string; detail: string }): void;
}

/** Milliseconds from a change to reading again; doubled up to this many times while that is in vain. */
const REREAD = 300;
const DOUBLINGS = 5;
/** Times that a page is read again in vain before nothing but news of another kind wakes us. */
const VAIN = 8;

export class Reading {
  readonly reader: Reader;
  #watcher: Watcher;
  #stop = new AbortController();
  #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWhole = true;
  #isBusy = false;
  #isAsleep = false;
  #isDue = false;
  #vain = 0;

  constructor(
    private readonly document: Document,
    names: Names,
    private readonly ports: PagePorts,
    private readonly events: ReadingEvents,
  ) {
    this.#signal = AbortSignal.any([ports.signal, this.#stop.signal]);
    this.#watcher = new Watcher(this.#changed, this.#signal);
    const reveals = new Reveals((element) => this.#watcher.add(element), this.#signal);
    this.reader = new Reader(document, names, ports, reveals.await);
  }

  /** Reads as soon as the page is looked at. */
  start(): void {
    this.#watcher.watch([this.document]);
    this.#later(0);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  /** The page is looked at again, or shows that something is new. */
  wake(): void {
    if (this.#isAsleep) {
      this.#isAsleep = false;
      this.#isWhole = this.#isDue = true;
      this.#watcher.watch([this.document]);
    }
    this.#vain = 0;
    if (this.#isDue) this.#later(0);
  }

  #changed = (): void => {
    this.events.changed();
    if (this.#isAsleep) return;
    this.#isDue = true;
    this.#later(REREAD * 2 ** Math.min(this.#vain, DOUBLINGS));
  };

  #later(delay: number): void {
    if (this.#isBusy || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.document.visibilityState === 'visible') void this.#run();
      else this.#isDue = true;
    }, delay);
  }

  async #run(): Promise<void> {
    const dirty = this.#watcher.take();
    const isWhole = this.#isWhole;
    this.#isBusy = true;
    this.#isWhole = this.#isDue = false;
    try {
      const isNew = await this.reader.read(isWhole ? null : dirty, this.#signal, () => this.#conclude());
      if (isNew) await this.#conclude();
      this.#vain = isNew ? 0 : this.#vain + 1;
      this.events.state(this.#state());
    } catch (error) {
      if (this.#signal.aborted) return;
      this.#isWhole = true; // What was not read this time is looked for again the next.
      this.events.state('error', failureOf(error));
    } finally {
      this.#isBusy = false;
    }
    this.#watcher.watch(this.reader.roots);
    if (this.#vain >= VAIN) this.#sleep();
    else if (this.#isDue) this.#changed();
  }

  #state(): SessionState {
    if (!this.reader.isCovered) return 'nothing-covered';
    return this.reader.isPartial ? 'limit-reached' : 'ready';
  }

  async #conclude(): Promise<void> {
    const { context, titles, claims } = this.reader;
    if (!claims.length) {
      return this.events.concluded(
        { findings: [], conflicts: [], silent: [] },
        { facts: {}, sources: {}, names: {} },
      );
    }
    const reply = await this.ports.background.ask({
      kind: 'conclude',
      claims: claims.slice(0, LIMITS.claims),
      context,
      titles,
    });
    this.#signal.throwIfAborted();
    if (!reply.ok) throw new ReadingFailed(reply.code, reply.detail);
    this.events.concluded(reply.value.report, reply.value.evidence);
  }

  /** Marks are still watched over; where there are none, nothing is. */
  #sleep(): void {
    this.#isAsleep = true;
    if (!this.reader.isCovered) this.#watcher.sleep();
  }
}

function failureOf(error: unknown): { code: string; detail: string } {
  if (error instanceof ReadingFailed) return { code: error.code, detail: error.message };
  console.error('Double Take could not read this page.', error);
  return { code: 'internal', detail: String(error) };
}
