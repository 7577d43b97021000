/** What the surfaces ask of the outside. The entrypoints pass these in; nothing here knows the browser. */
import type { RecordState, SessionRequest, SessionSummary } from '../messages';

/** The session of the page in the active tab. */
export interface SessionPort {
  /** The page's summary after the request was carried out; null when nothing of ours runs on that page. */
  ask(request: SessionRequest): Promise<SessionSummary | null>;
}

/** How the record is doing, asked of the background. */
export interface RecordPort {
  state(): Promise<RecordState>;
}
