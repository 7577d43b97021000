/** Opens, draws, moves and closes the card. */
import { render } from 'preact';
import type { Words } from '../ui/words';
import { WordsContext } from '../ui/words-context';
import type { Content } from './content';
import type { Host } from './host';

/** `hover` goes with the pointer; `stay` was asked for by press or key. */
export type Manner = 'hover' | 'stay';

/** Milliseconds that the page has to scroll to the words a card speaks of. */
const PATIENCE = 1500;

export interface CardControl {
  /** What the open card is about. */
  readonly content: Content | null;
  open(content: Content, manner: Manner): void;
  /** The pointer has gone: a card that was asked for stays. */
  leave(): void;
  /** Whether there was something to close. */
  close(): boolean;
  /** Brings an open card in line with what is painted now. */
  refresh(): void;
}

/** @param changed called when the card opens or closes */
export function makeCardControl(view: Window, host: Host, words: Words, changed: () => void): CardControl {
  let content: Content | null = null;
  let manner: Manner = 'hover';
  /** Until when the words may be out of sight, as the page is still scrolling to them. */
  let patience = 0;
  let moving: AbortController | undefined;
  host.box.setAttribute('role', 'dialog');
  host.box.setAttribute('aria-label', words.say('card_label'));
  host.box.lang = words.locale;

  const close = () => {
    if (!content) return false;
    content = null;
    moving?.abort();
    render(null, host.box);
    host.close();
    changed();
    return true;
  };
  const stand = () => {
    const boxes = content?.boxes() ?? [];
    if (!boxes.length) return;
    if (host.stand(boxes)) patience = 0;
    else if (performance.now() > patience) close();
  };
  const draw = () => {
    const drawn = content?.draw(close);
    if (!drawn) return void close();
    render(<WordsContext.Provider value={words}>{drawn}</WordsContext.Provider>, host.box);
    stand();
  };
  return {
    get content() {
      return content;
    },
    open(wanted, how) {
      if (wanted.key === content?.key && how === 'hover') return;
      content = wanted;
      manner = how;
      patience = performance.now() + PATIENCE;
      if (!host.isOpen) {
        host.open();
        moving = new AbortController();
        const { signal } = moving;
        view.addEventListener('scroll', stand, { signal, capture: true, passive: true });
        view.addEventListener('resize', stand, { signal });
        // Details that open or close change the card's height.
        host.box.addEventListener('toggle', stand, { signal, capture: true });
        changed();
      }
      draw();
      if (how === 'stay') host.focus();
    },
    leave() {
      if (manner === 'hover') close();
    },
    close,
    refresh() {
      if (content) draw();
    },
  };
}
