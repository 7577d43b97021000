/** What the reader sees and does on the page: marks, the way from one to the next, the card. */
import { CardControl, type CardSource } from './card-control';
import { listenToKeys } from './keys';
import type { Mark } from './mark';
import { type MarkInBlock, Painter } from './painter';
import { followPointer } from './pointer';
import type { PagePorts } from './ports';

/** Milliseconds that a place the reader was led to is shown apart. */
const FOUND = 1800;
/** Milliseconds between two looks whether the extension that painted the marks still runs; nobody tells them. */
const PULSE = 10_000;

export class Display {
  #painter = new Painter();
  #shown: readonly MarkInBlock[] = [];
  /** The claim the reader was led to last. */
  #at: string | null = null;
  /** What is shown apart for a moment. */
  #found: MarkInBlock | null = null;
  #fading: ReturnType<typeof setTimeout> | undefined;
  #wired: { documents: Document[]; stop: AbortController } | null = null;
  #card: CardControl;

  constructor(
    private readonly document: Document,
    private readonly ports: Pick<PagePorts, 'background' | 'isAlive'>,
    source: Omit<CardSource, 'step'>,
  ) {
    this.#card = new CardControl(this.#painter, ports.background, { ...source, step: (by) => this.step(by) });
  }

  /** Ids of the claims that are painted, in page order. */
  get painted(): string[] {
    return this.#painter.marks.map(({ claim }) => claim.id);
  }

  /** Shows these marks and no others. */
  show(marks: readonly MarkInBlock[]): void {
    this.#shown = marks;
    this.#paint();
  }

  /** Takes everything off the page. */
  clear(): void {
    this.#at = this.#found = null;
    clearTimeout(this.#fading);
    this.show([]);
  }

  /** Drops marks whose words have changed or gone. */
  check(): void {
    this.#painter.check();
    this.#wire();
    this.#card.refresh();
  }

  /** Leads the reader to a place, marked or not. */
  goTo(one: MarkInBlock): void {
    this.#at = one.mark.claim.id;
    this.#found = { ...one, look: 'found' };
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => {
      this.#found = null;
      this.#paint();
    }, FOUND);
    this.#paint();
    const range = this.#painter.rangeOf(this.#at);
    const calm = this.document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    range?.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      behavior: calm ? 'instant' : 'smooth',
    });
  }

  /** To the next mark, or the one before; an open card goes along. */
  step(by: 1 | -1): void {
    const { marks } = this.#painter;
    if (!marks.length) return;
    const at = marks.findIndex(({ claim }) => claim.id === (this.#card.claim ?? this.#at));
    const next = at < 0 ? this.#nearest(marks) : (at + by + marks.length) % marks.length;
    const mark = marks[next] as Mark;
    const one = this.#shown.find((shown) => shown.mark.claim.id === mark.claim.id);
    if (one) this.goTo(one);
    if (this.#card.isOpen) this.#card.open([mark], 'stay');
  }

  /** Opens the card for the mark the reader is at, else for the nearest. */
  openCard(): void {
    const { marks } = this.#painter;
    const at = marks.find(({ claim }) => claim.id === this.#at && this.#isInView(claim.id));
    const mark = at ?? marks[this.#nearest(marks)];
    if (!mark) return;
    const one = this.#shown.find((shown) => shown.mark.claim.id === mark.claim.id);
    if (one && !this.#isInView(mark.claim.id)) this.goTo(one);
    this.#at = mark.claim.id;
    this.#card.open([mark], 'stay');
  }

  /** The first mark in the window or below it, else the last. */
  #nearest(marks: readonly Mark[]): number {
    const at = marks.findIndex(
      ({ claim }) => (this.#painter.rangeOf(claim.id)?.getBoundingClientRect().top ?? -1) >= 0,
    );
    return at < 0 ? marks.length - 1 : at;
  }

  #isInView(claim: string): boolean {
    const box = this.#painter.rangeOf(claim)?.getBoundingClientRect();
    return !!box && box.top >= 0 && box.bottom <= this.document.documentElement.clientHeight;
  }

  #paint(): void {
    this.#painter.paint(this.#found ? [...this.#shown, this.#found] : this.#shown);
    this.#wire();
    this.#card.refresh();
  }

  /** Listens to the reader in the documents that hold marks, and nowhere else. */
  #wire(): void {
    const { documents } = this.#painter;
    const before = this.#wired?.documents ?? [];
    if (documents.length === before.length && documents.every((one) => before.includes(one))) return;
    this.#wired?.stop.abort();
    this.#wired = null;
    if (!documents.length) return;
    const stop = new AbortController();
    this.#wired = { documents, stop };
    const pulse = setInterval(this.ports.isAlive, PULSE);
    stop.signal.addEventListener('abort', () => clearInterval(pulse));
    const card = this.#card;
    followPointer(
      documents,
      this.#painter,
      {
        rested: (marks) => card.open(marks, 'hover'),
        left: () => card.leave(),
        pressed: (marks) => card.open(marks, 'stay'),
        isOurs: card.holds,
      },
      stop.signal,
    );
    const keys = {
      open: () => this.openCard(),
      close: card.close,
      isInCard: () => card.holds(this.document.activeElement),
    };
    for (const document of documents) listenToKeys(document, keys, stop.signal);
  }
}
