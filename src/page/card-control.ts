/** Opens and closes the card; asks for its script on first use. */
import type { Claim, Report } from '../engine/claim';
import type { Evidence } from '../messages';
import { type Card, type CardView, whenConnected } from './card-socket';
import type { Mark } from './mark';
import type { Painter } from './painter';
import type { BackgroundPort } from './ports';

/** What the card is told of the page's session. */
export interface CardSource {
  report(): Report;
  evidence(): Evidence;
  goTo(claim: string): void;
  step(by: 1 | -1): void;
  mute(claim: string): void;
  failed(code: string, detail: string): void;
}

/** `hover` goes with the pointer; `stay` was asked for by click or key. */
export type Manner = 'hover' | 'stay';

export class CardControl {
  #card: Card | null = null;
  #isAsked = false;
  #open: { claims: string[]; manner: Manner } | null = null;

  constructor(
    private readonly painter: Pick<Painter, 'marks' | 'rangeOf'>,
    private readonly background: BackgroundPort,
    private readonly source: CardSource,
  ) {}

  /** The claim that the open card speaks of. */
  get claim(): string | null {
    return this.#open?.claims[0] ?? null;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  holds = (target: EventTarget | null): boolean => this.#card?.holds(target) === true;

  open(marks: readonly Mark[], manner: Manner): void {
    const claims = marks.map(({ claim }) => claim.id);
    const isSame = claims.join() === this.#open?.claims.join();
    if (!claims.length || (isSame && manner === 'hover')) return;
    this.#open = { claims, manner };
    if (this.#card) this.#show(true);
    else this.#connect();
  }

  /** The pointer has gone: a card that was asked for stays. */
  leave(): void {
    if (this.#open?.manner === 'hover') this.close();
  }

  close = (): boolean => {
    if (!this.#open) return false;
    this.#open = null;
    this.#card?.hide();
    return true;
  };

  /** Brings an open card in line with what is painted now. */
  refresh(): void {
    if (!this.#open) return;
    if (this.#marks().length) this.#show(false);
    else this.close();
  }

  #connect(): void {
    whenConnected((card) => {
      this.#card = card;
      if (this.#open) this.#show(true);
    });
    if (this.#card || this.#isAsked) return;
    this.#isAsked = true;
    void this.background.ask({ kind: 'card' }).then((reply) => {
      if (reply.ok) return;
      this.#isAsked = false;
      this.#open = null;
      this.source.failed(reply.code, reply.detail);
    });
  }

  #marks(): Mark[] {
    const marks = this.painter.marks;
    return (this.#open?.claims ?? []).flatMap((id) => marks.find(({ claim }) => claim.id === id) ?? []);
  }

  #show(isNew: boolean): void {
    const marks = this.#marks();
    const [first] = marks;
    if (!first) return void this.close();
    this.#card?.show(this.#view(marks, first.claim), isNew && this.#open?.manner === 'stay');
  }

  #view(marks: Mark[], { id }: Claim): CardView {
    const { source, painter } = this;
    const all = painter.marks;
    return {
      marks,
      evidence: source.evidence(),
      place: { index: all.findIndex(({ claim }) => claim.id === id) + 1, count: all.length },
      sidesOf: ({ values }) =>
        values.flatMap(({ value, claim }) => {
          const finding = source.report().findings.find((one) => one.claim.id === claim);
          return finding ? [{ value, claim, quote: finding.claim.quote }] : [];
        }),
      rects: () => viewportRects(painter.rangeOf(id)),
      goTo: (claim) => source.goTo(claim),
      step: (by) => source.step(by),
      mute: (claim) => source.mute(claim),
      close: this.close,
    };
  }
}

/** The boxes of a range in the top window's viewport, also when it stands in a frame. */
function viewportRects(range: Range | null): DOMRect[] {
  if (!range) return [];
  let [x, y] = [0, 0];
  let view = range.startContainer.ownerDocument?.defaultView;
  for (let frame = view?.frameElement; frame; frame = view?.frameElement) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map((box) => new DOMRect(box.left + x, box.top + y, box.width, box.height));
}
