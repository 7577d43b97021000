import type { Strictness } from '../../engine/policy';
import type { RecordPort, SessionPort } from '../ports';
import type { Stamp } from '../stamp';
import type { PopupSettings, TabFacts } from './view';

/** All the popup asks of the outside. */
export interface PopupPorts {
  tab(): Promise<TabFacts>;
  session: SessionPort;
  record: RecordPort;
  settings: {
    read(host: string | null): Promise<PopupSettings>;
    /** Calls back on every change; returns how to stop. */
    watch(changed: () => void): () => void;
    setStrictness(strictness: Strictness): Promise<void>;
    setSite(host: string, on: boolean): Promise<void>;
  };
  /** Asks the browser for the permission to read pages. */
  allow(): Promise<void>;
  reload(): Promise<void>;
  options(): Promise<void>;
  review(): Promise<void>;
  openRecord(): Promise<void>;
  stamp(): Stamp;
}
