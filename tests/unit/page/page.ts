/** Documents for the tests of the page layer, without layout. */
import { layoutByTag } from '../../../src/page/layout';
import { type PageText, readPassages } from '../../../src/page/passages';

/** A document of this markup; a fragment stands in its body. */
export const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const read = (html: string): PageText => readPassages(documentOf(html), layoutByTag);

/** `role: text` of every block of these passages. */
export const lines = ({ passages }: PageText): string[] =>
  passages.flatMap(({ passage }) => passage.blocks.map(({ role, text }) => `${role}: ${text}`));

/** Prose enough to make an element the page's main text. */
export const PROSE =
  'A long sentence about nothing in particular, which goes on until it is surely prose and then a little further. '.repeat(
    4,
  );
