/** What a card can be about: marks of the page, or what is read in a selection. */
import type { ComponentChild } from 'preact';
import type { Box } from './place';

export interface Content {
  /** Two contents with the same key are the same to the reader. */
  readonly key: string;
  /** The claim it speaks of first, if it is about marks. */
  readonly claim: string | null;
  /** Where in the window stands what it speaks of; none while that is not known. */
  boxes(): Box[];
  /** What the card is to say now; null where there is nothing to speak of any more. */
  draw(close: () => void): ComponentChild;
}
