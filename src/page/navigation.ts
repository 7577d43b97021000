/** Notices that a page has become another one without being loaded anew, was translated, or is looked at again. */

export interface Travel {
  /** The page has another address or another language. */
  moved(): void;
  /** The page is looked at again: something may have changed while nobody watched. */
  woke(): void;
  /** The page came back from the browser's cache, where it lost its badge. */
  returned(): void;
}

/** Reports until the signal is aborted. */
export function watchTravel(
  document: Document,
  { moved, woke, returned }: Travel,
  signal: AbortSignal,
): void {
  const view = document.defaultView as Window;
  // The address without a fragment, unless that is where the page keeps its place.
  const where = () => view.location.href.replace(/#(?![/!]).*/, '');
  const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(type, listener, { signal });
  let address = where();
  // A translator's words are not the page's; it says so by the language.
  const translated = new MutationObserver(moved);
  translated.observe(document.documentElement, { attributeFilter: ['lang'] });
  signal.addEventListener('abort', () => translated.disconnect());
  // What pages do to their history happens in their world and cannot be seen from here, but for what it leads to.
  on(view.navigation, 'currententrychange', () => {
    if (where() === address) return;
    address = where();
    moved();
  });
  on(view, 'pageshow', (event) => (event as PageTransitionEvent).persisted && returned());
  on(document, 'visibilitychange', () => document.hidden || woke());
}
