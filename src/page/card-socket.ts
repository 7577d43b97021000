/** Where the page layer and the card's script meet: both run in the extension's own world of the page. */
import type { Conflict } from '../engine/claim';
import type { Evidence } from '../messages';
import type { Mark } from './mark';

/** One side of a conflict. */
export interface Side {
  value: string;
  claim: string;
  quote: string;
}

/** What a card shows, and what can be done in it. */
export interface CardView {
  /** The marks under the pointer, topmost first; at least one. */
  marks: Mark[];
  evidence: Evidence;
  /** Which of the page's marks the first one is, counted from 1. */
  place: { index: number; count: number };
  sidesOf(conflict: Conflict): Side[];
  /** The words it speaks of, in the viewport; empty when they are gone. */
  rects(): DOMRect[];
  goTo(claim: string): void;
  step(by: 1 | -1): void;
  mute(claim: string): void;
  close(): void;
}

export interface Card {
  /** @param focus whether the reader came by key or click, and works in the card from now on */
  show(view: CardView, focus: boolean): void;
  hide(): void;
  /** Whether an event that reached the document happened in the card. */
  holds(target: EventTarget | null): boolean;
}

interface Socket {
  card?: Card;
  connected?: (card: Card) => void;
}

const PLACE = Symbol.for('card');
const socket = (): Socket => {
  const world = globalThis as { [PLACE]?: Socket };
  world[PLACE] ??= {};
  return world[PLACE];
};

/** The card, as soon as its script has run. */
export function whenConnected(connected: (card: Card) => void): void {
  const place = socket();
  if (place.card) connected(place.card);
  else place.connected = connected;
}

/** Called once by the card's script. */
export function connect(card: Card): void {
  const place = socket();
  place.card = card;
  place.connected?.(card);
}
