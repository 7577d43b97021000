/** What the reader has selected on the page: the words, and where they stand. */
import type { Box } from './place';

export interface Selected {
  text: string;
  /** In the window, line by line; they go along when the page is scrolled. */
  boxes(): Box[];
}

/** Text that the browser reports of a selection has no lines, so the page's own goes first. */
export function selectedIn(document: Document, reported: string): Selected {
  const selection = document.getSelection();
  const text = String(selection ?? '').trim();
  const range = text && selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  const { clientWidth, clientHeight } = document.documentElement;
  // In a frame or a field nobody says where: the card stands in the middle.
  const middle = {
    left: clientWidth / 4,
    right: clientWidth / 4,
    top: clientHeight / 4,
    bottom: clientHeight / 4,
  };
  return {
    text: text || reported.trim(),
    boxes() {
      const boxes = [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
      return range ? boxes : [middle];
    },
  };
}
