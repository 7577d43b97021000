/**
 * Where the two scripts of a page meet. The first reads and paints; the second, the desk, serves the reader: card, keys,
 * the popup's questions. It is asked for on first use, and runs in the same world of ours beside the page's.
 */
import type { Report } from '../engine/claim';
import type { PageReplies, SessionRequest, SessionState, SessionSummary } from '../messages';
import type { PageSettings } from '../settings/page-settings';
import type { Mark } from './mark';
import type { MarkInBlock, Painter } from './painter';
import type { PagePorts } from './ports';

/** The page's session, as the desk sees it. */
export interface Session {
  readonly document: Document;
  readonly ports: PagePorts;
  readonly painter: Painter;
  /** Undefined until they are read. */
  readonly settings: PageSettings;
  readonly state: SessionState;
  /** The last thing that went wrong. */
  error: { code: string; detail: string } | undefined;
  /** What was concluded, unfiltered. */
  readonly result: PageReplies['conclude'];
  /** What is to be painted, whether or not its words are still there. */
  readonly shown: readonly MarkInBlock[];
  /** The place the reader was led to, shown apart for a moment. */
  found: MarkInBlock | null;
  showSupported: boolean;
  isPaused: boolean;
  /** The reader asked for this page, where pages are read on a click only. */
  isAsked: boolean;
  /** Keys muted in this tab; in a private window nowhere else. */
  readonly mutes: Set<string>;
  /** The report without what the reader wants to hear nothing of. */
  wanted(): Report;
  /** Where marks stand, painted or not. */
  placed(marks: readonly Mark[]): MarkInBlock[];
  /** Begins anew, by the settings and the wishes above. */
  begin(): Promise<void>;
  /** Paints anew, by the report, the settings and the wishes above. */
  paint(): void;
  /** The desk, once its script has run. */
  desk: Desk | null;
}

export interface Desk {
  /** Carries a request out and tells how things stand afterwards. */
  answer(request: SessionRequest): Promise<SessionSummary>;
  /** What the reader did on the page that called for the desk. */
  called(event: PointerEvent | MouseEvent | KeyboardEvent): void;
  /** What is painted may have changed. */
  repainted(): void;
}

const PLACE = Symbol.for('session');
type World = { [PLACE]?: Session };

/** Puts the session where the desk's script finds it. */
export function layOut(session: Session): void {
  (globalThis as World)[PLACE] = session;
}

/** The session that the desk is for; null where there is none. */
export const sessionHere = (): Session | null => (globalThis as World)[PLACE] ?? null;
