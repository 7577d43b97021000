/** What the page layer asks of the outside. The entrypoint passes these in; nothing here knows the browser. */
import type { PageReplies, PageRequest, Reply } from '../messages';
import type { PageSettingsPort } from '../settings/page-settings';

export interface BackgroundPort {
  /** Never rejects: a message that could not be delivered is a failed reply. */
  ask<R extends PageRequest>(request: R): Promise<Reply<PageReplies[R['kind']]>>;
}

export interface Clock {
  /** Today as an ISO day, in the reader's time zone. */
  today(): string;
  /** Milliseconds since some fixed moment, never going back. */
  ms(): number;
}

export interface PagePorts {
  background: BackgroundPort;
  settings: PageSettingsPort;
  clock: Clock;
  /** Whether the extension that put us here still runs; when it does not, the signal is aborted. */
  isAlive(): boolean;
  /** Aborted when the extension is updated or removed: the page is left as it was. */
  signal: AbortSignal;
}
