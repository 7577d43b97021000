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
export function watchTravel(document: Document, travel: Travel, signal: AbortSignal): void {
  const view = document.defaultView as Window & typeof globalThis;
  const { location } = view;
  let address = addressOf(location);
  let { title } = document;
  const look = () => {
    const now = addressOf(location);
    if (now === address) return;
    address = now;
    title = document.title;
    travel.moved();
  };
  // The page's own calls of pushState happen in its world and cannot be seen from here, but for what they lead to.
  view.navigation?.addEventListener('currententrychange', look, { signal });
  view.addEventListener('popstate', look, { signal });
  view.addEventListener('hashchange', look, { signal });
  view.addEventListener('pageshow', ({ persisted }) => persisted && travel.returned(), { signal });
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && travel.woke(),
    {
      signal,
    },
  );

  const titles = new MutationObserver(() => {
    if (document.title === title) return;
    title = document.title;
    travel.woke();
  });
  if (document.head) titles.observe(document.head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => titles.disconnect());
}

/** Without a fragment, unless that is where the page keeps its place. */
const addressOf = ({ origin, pathname, search, hash }: Location): string =>
  origin + pathname + search + (/^#[/!]/.test(hash) ? hash : '');
