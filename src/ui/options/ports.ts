import type { Settings } from '../../settings/schema';
import type { RecordPort } from '../ports';

/** The settings that the options page shows. */
export type Choices = Pick<Settings, 'strictness' | 'attributesOff' | 'appearance' | 'sites' | 'mutes'>;

/** All the options page asks of the outside. */
export interface OptionsPorts {
  read(): Promise<Choices>;
  /** Stores what is given, and leaves the rest. @throws Error when it is not stored, saying why */
  write(change: Partial<Choices>): Promise<void>;
  /** Calls back on every change, wherever it is made; returns how to stop. */
  watch(changed: () => void): () => void;
  /** Puts every setting back to its default. */
  reset(): Promise<void>;
  record: RecordPort;
  access: {
    /** Whether the browser lets pages be read. */
    granted(): Promise<boolean>;
    /** Asks the reader by way of the browser; to be called in answer to a press. */
    request(): Promise<boolean>;
  };
}
