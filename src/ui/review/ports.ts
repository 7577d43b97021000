import type { ReviewNote } from '../../settings/schema';
import type { RecordPort, SessionPort } from '../ports';
import type { Stamp } from '../stamp';

/** All the review asks of the outside. */
export interface ReviewPorts {
  session: SessionPort;
  record: RecordPort;
  /** Brings the page's tab to the front. */
  showTab(): Promise<void>;
  notes: {
    read(): Promise<ReviewNote[]>;
    /** Keeps a note, or takes it away where it says nothing. Nothing is kept in a private window. */
    keep(note: ReviewNote): Promise<void>;
  };
  /** Whether notes are kept at all. */
  keeps: boolean;
  stamp(): Stamp;
}
