/** What the page layer asks of the outside. The entrypoint passes these in; nothing here knows the browser. */
import type { PageReplies, PageRequest } from '../messages';
import type { PageSettingsPort } from '../settings/page-settings';

export interface Clock {
  /** Today as an ISO day, in the reader's time zone. */
  today(): string;
  /** Milliseconds since some fixed moment, never going back. */
  ms(): number;
}

export interface PagePorts {
  /**
   * Asks the background.
   * @throws Error with a `code` for the locale
   */
  ask<R extends PageRequest>(request: R): Promise<PageReplies[R['kind']]>;
  settings: PageSettingsPort;
  clock: Clock;
  /** Whether the extension that put us here still runs; when it does not, the signal is aborted. */
  isAlive(): boolean;
  /** Aborted when the extension is updated or removed: the page is left as it was. */
  signal: AbortSignal;
}
