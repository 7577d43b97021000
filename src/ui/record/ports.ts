import type { RecordView } from '../../messages';

/** All the record page asks of the outside. */
export interface RecordPagePorts {
  /** @throws Error when the record cannot be read */
  record(): Promise<RecordView>;
  /** The fact that the page's address leads to; null for none. */
  place(): string | null;
  /** Calls back when the address leads elsewhere. */
  watchPlace(moved: () => void): void;
}
