/** The card's own place on a page: a closed shadow tree in the top layer, there only while the card is open. */
import { type Box, placeCard } from './place';

export interface Host {
  /** What the card is drawn into. */
  readonly box: HTMLElement;
  readonly isOpen: boolean;
  open(): void;
  /** Takes the card off the page and gives the focus back if it had it. */
  close(): void;
  /** Puts the card by these words; false when they are out of sight. */
  stand(words: readonly Box[]): boolean;
  focus(): void;
  /** Whether an event that reached the document happened in the card. */
  holds(target: EventTarget | null): boolean;
  /** Light, dark, or that of the system. */
  setTheme(theme: string | undefined): void;
}

/** Events of ours that pages have shortcuts and shields for. */
const KEPT = ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'click', 'wheel'];

export function makeHost(document: Document, css: string): Host {
  const view = document.defaultView as Window & typeof globalThis;
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('section');
  box.className = 'card';
  box.tabIndex = -1;
  root.append(box);
  for (const type of KEPT) {
    // What a page makes up does not reach the card; what happens in the card does not reach the page.
    root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), {
      capture: true,
    });
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  let before: Element | null = null;

  const holds = (target: EventTarget | null) => target === host;
  return {
    box,
    get isOpen() {
      return host.isConnected;
    },
    open() {
      if (host.isConnected) return;
      document.documentElement.append(host);
      host.showPopover();
    },
    close() {
      const hadFocus = holds(document.activeElement);
      host.remove();
      if (hadFocus && before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
      before = null;
    },
    stand(words) {
      const { clientWidth: width, clientHeight } = document.documentElement;
      const height = view.innerHeight || clientHeight;
      const isSeen = words.some(
        ({ bottom, top, right, left }) => bottom > 0 && top < height && right > 0 && left < width,
      );
      box.style.opacity = isSeen ? '' : '0';
      if (!isSeen) return false;
      box.style.maxHeight = '';
      const place = placeCard(
        words,
        { width: box.offsetWidth, height: box.scrollHeight + 2 },
        { width, height },
      );
      box.style.left = `${place.left}px`;
      box.style.top = `${place.top}px`;
      box.style.maxHeight = `${place.maxHeight}px`;
      return true;
    },
    focus() {
      if (holds(document.activeElement)) return;
      before = document.activeElement;
      box.focus({ preventScroll: true });
    },
    holds,
    setTheme(theme) {
      if (theme === 'light' || theme === 'dark') host.dataset.theme = theme;
      else delete host.dataset.theme;
    },
  };
}
