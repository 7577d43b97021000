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
}

/** Pixels between the words and the card, and between the card and the window's edge. */
const GAP = 8;
const EDGE = 8;
/** Pixels of height below which nothing can be read; only a window that is smaller has the card on its words. */
const LEAST = 120;

/**
 * Below the words or above them where it fits whole, else beside them, else where there is more room for a part of it.
 * @param words the boxes of the words, line by line; at least one
 * @param card the size the card would like to have
 * @param view the window
 */
export function placeCard(words: readonly Box[], card: Size, view: Size): CardPlace {
  const first = words[0] as Box;
  const top = Math.min(...words.map((box) => box.top));
  const bottom = Math.max(...words.map((box) => box.bottom));
  const left = Math.min(...words.map((box) => box.left));
  const right = Math.max(...words.map((box) => box.right));
  const within = (wanted: number, size: number, whole: number) =>
    Math.max(EDGE, Math.min(wanted, whole - EDGE - size));
  const below = view.height - EDGE - (bottom + GAP);
  const above = top - GAP - EDGE;
  const most = view.height - 2 * EDGE;

  if (card.height > below && card.height > above && card.height <= most) {
    const beside = [right + GAP, left - GAP - card.width].find(
      (x) => x >= EDGE && x + card.width <= view.width - EDGE,
    );
    if (beside !== undefined) {
      return { left: beside, top: within(first.top, card.height, view.height), maxHeight: most };
    }
  }
  const isBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(isBelow ? below : above, LEAST);
  const height = Math.min(card.height, maxHeight);
  return {
    left: within(first.left, card.width, view.width),
    top: within(isBelow ? bottom + GAP : top - GAP - height, height, view.height),
    maxHeight,
  };
}
