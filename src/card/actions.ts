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
  /** Everything that is said on the same fact. */
  muteFact(claim: string): void;
  /** Turns the extension off on this site. */
  muteSite(): void;
  /** A link to the words of the claim; null where they are not on the page any more. */
  linkTo(claim: string): string | null;
  close(): void;
}
