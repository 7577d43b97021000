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
  /** The address without a fragment, unless that is where the page keeps its place. */
  const where = () => view.location.href.replace(/#(?![/!]).*/, '');
  let [address, title] = [where(), document.title];
  const look = () => {
    if (where() !== address) {
      [address, title] = [where(), document.title];
      moved();
    } else if (document.title !== title) {
      title = document.title;
      woke();
    }
  };
  const on = (target: EventTarget | undefined, type: string, listener: (event: Event) => void) =>
    target?.addEventListener(type, listener, { signal });
  // What pages do to their history happens in their world and cannot be seen from here, but for what it leads to.
  on(view.navigation, 'currententrychange', look);
  on(view, 'popstate', look);
  on(view, 'pageshow', (event) => (event as PageTransitionEvent).persisted && returned());
  on(document, 'visibilitychange', () => document.visibilityState === 'visible' && woke());

  const titles = new MutationObserver(look);
  if (document.head) titles.observe(document.head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => titles.disconnect());
}
