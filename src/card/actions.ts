import type { Hand } from '../ui/hand';

/** What the reader can do in the card. */
export interface CardActions extends Hand {
  goTo(claim: string): void;
  step(by: 1 | -1): void;
  mute(claim: string): void;
  /** Opens the record at a fact. */
  openRecord(fact: string): void;
  /** A report on the mark of a claim, for the reader to send. */
  report(claim: string): string;
  close(): void;
}
