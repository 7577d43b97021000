/** Where the card stands: near the words it speaks of, inside the window, and never on them. Pure. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface CardPlace {
  left: number;
  top: number;
  /** The most it may be high; beyond that its text scrolls. */
  maxHeight: number;
  side: 'above' | 'below';
}

/** Pixels between the words and the card, and between the card and the window's edge. */
const GAP = 8;
const EDGE = 8;
/** Pixels of height below which nothing can be read; only a window that is smaller has the card on its words. */
const LEAST = 120;

/**
 * @param words the boxes of the words, line by line; at least one
 * @param card the size the card would like to have
 * @param view the window
 */
export function placeCard(words: readonly Box[], card: Size, view: Size): CardPlace {
  const top = Math.min(...words.map((box) => box.top));
  const bottom = Math.max(...words.map((box) => box.bottom));
  const below = view.height - EDGE - (bottom + GAP);
  const above = top - GAP - EDGE;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(side === 'below' ? below : above, LEAST);
  const height = Math.min(card.height, maxHeight);
  const wanted = side === 'below' ? bottom + GAP : top - GAP - height;
  const first = words[0] as Box;
  return {
    left: Math.max(EDGE, Math.min(first.left, view.width - EDGE - card.width)),
    top: Math.max(EDGE, Math.min(wanted, view.height - EDGE - height)),
    maxHeight,
    side,
  };
}
