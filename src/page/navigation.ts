/** Notices that a page has become another one without being loaded anew, or is looked at again. */

export interface Travel {
  /** The page has another address. */
  moved(): void;
  /** The page is looked at again, or has another title: something may have changed while nobody watched. */
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
  /** The address without a fragment, unless that is where the page keeps its place; and the title. */
  const now = () => [view.location.href.replace(/#(?![/!]).*/, ''), document.title];
  let last = now();
  const look = () => {
    const before = last;
    last = now();
    if (last[0] !== before[0]) moved();
    else if (last[1] !== before[1]) woke();
  };
  const on = (target: EventTarget | undefined, type: string, listener: (event: Event) => void) =>
    target?.addEventListener(type, listener, { signal });
  // What pages do to their history happens in their world and cannot be seen from here, but for what it leads to.
  on(view.navigation, 'currententrychange', look);
  on(view, 'popstate', look);
  on(view, 'pageshow', (event) => (event as PageTransitionEvent).persisted && returned());
  on(document, 'visibilitychange', () => !document.hidden && woke());

  const titles = new MutationObserver(look);
  titles.observe(document.head ?? document, { childList: true, characterData: true, subtree: true });
  on(signal, 'abort', () => titles.disconnect());
}
