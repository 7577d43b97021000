/** What the parts of the extension say to one another: one type per direction, plain data only. */
import type { AttributeId } from './engine/attribute-ids';
import type { Claim, Report } from './engine/claim';
import type { Explained } from './engine/explain';
import type { PageContext, Passage } from './engine/passage';
import type { Strictness } from './engine/policy';
import type { EntityKind, Qualifier, TimeKind } from './engine/record';
import type { FactValue } from './engine/values';

/** The compiled gate in `storage.local`: which names make a page worth reading. At most 64 kB as JSON. */
export interface Gate {
  version: string;
  triggers: GateTrigger[];
  /** Words of which one must stand on the page for an everyday or personal name to count. */
  companions: string[];
}

export interface GateTrigger {
  name: string;
  /** Ids of the titles whose facts the background is to load. */
  titles: string[];
  /** The name alone proves nothing: one of these, or of the gate's companions, must stand there too. */
  needs?: string[];
  /** Only what it needs counts: the gate's companions may stand beside such a word anywhere. */
  only?: true;
}

/** What a card and popup show of a fact: text only, made in the background. */
export interface FactView {
  id: string;
  subject: string;
  subjectName: string;
  attribute: AttributeId;
  value: FactValue;
  /** The value as text in normal form. */
  shown: string;
  season?: number;
  valid?: { from?: string; to?: string };
  asOf?: string;
  knownThrough: string;
  spoiler: boolean;
  disputed: boolean;
  pack: string;
  packName: string;
  /** Of a pack that the reader brought in. */
  imported?: true;
  sources: string[];
}

export interface SourceView {
  id: string;
  title: string;
  publisher: string;
  url: string;
  published: string;
  accessed: string;
}

/** Everything the findings of a report refer to, so that page and popup need no second request. */
export interface Evidence {
  facts: Record<string, FactView>;
  sources: Record<string, SourceView>;
  names: Record<string, string>;
}

/** A fact as the record page shows it. */
export interface RecordFact extends FactView {
  qualifier: Qualifier;
  time: TimeKind;
  /** Earlier values, as text in normal form. */
  readings: { asOf: string; value: FactValue; shown: string }[];
  note?: string;
}

/** What facts are about: a work, or a person, character or thing of one or more works. */
export interface RecordSubject {
  id: string;
  name: string;
  kind: EntityKind;
  /** The works it belongs to; a work belongs to itself. */
  works: string[];
}

/** The whole record, for people to read. */
export interface RecordView {
  packs: { id: string; name: string; version: string; knownThrough: string }[];
  /** Those that have facts: works first, then by name. */
  subjects: RecordSubject[];
  facts: RecordFact[];
  /** By pack and id. */
  sources: Record<string, Record<string, SourceView>>;
}

/** Texts of a page that may tell its date, in the order in which they stand. */
export interface DateHints {
  path: string;
  /** An element: its tag, the values of its attributes, its text. */
  pieces: { tag: string; values: string[]; text: string }[];
}

/** Content script -> background. */
export type PageRequest =
  | { kind: 'read'; passage: Passage; context: PageContext; titles: string[] }
  | { kind: 'conclude'; claims: Claim[]; context: PageContext; titles: string[] }
  /** When the page was published and changed, worked out of what it says about that. */
  | { kind: 'date'; hints: DateHints }
  /** `quiet` where all of it stands in items of a feed or in comments: in words only, without a number. */
  | { kind: 'badge'; contradicted: number; conflicts: number; outdated: number; quiet: boolean }
  | { kind: 'card' }
  /** Open the record at a fact, in a tab of its own. */
  | { kind: 'open-record'; fact: string }
  /** What a text claims, sentence by sentence, and why a sentence claims nothing. */
  | { kind: 'explain'; text: string };

export interface PageReplies {
  read: { claims: Claim[] };
  conclude: { report: Report; evidence: Evidence };
  date: { published: PageContext['published'] };
  badge: null;
  card: null;
  'open-record': null;
  explain: { sentences: Explained[]; evidence: Evidence };
}

/** Popup, record, options and welcome page -> background. */
export type SurfaceRequest =
  | { kind: 'record-state' }
  | { kind: 'record' }
  | { kind: 'check-text'; text: string };

export interface SurfaceReplies {
  'record-state': RecordState;
  record: RecordView;
  /** `passage` is the text as it was read: a block a line. */
  'check-text': { passage: Passage; report: Report; evidence: Evidence };
}

/** What one message may hold at most, texts in UTF-16 units: the engine's work grows faster than a passage does. */
export const LIMITS = { passageText: 32_768, blocks: 4_000, claims: 5_000, titles: 200 } as const;

/** How the record is doing: what the popup says when the database cannot be opened. */
export type RecordState =
  | { ok: true; packs: { id: string; name: string; version: string; knownThrough: string; facts: number }[] }
  | { ok: false; reason: 'blocked' | 'quota' | 'corrupt' | 'unknown'; detail: string };

/** Every answer says whether it worked; a failure carries a code for the locale and a detail for the curious. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: string; detail: string };

/** What the background answers to a request. */
export type ReplyTo<Request extends PageRequest | SurfaceRequest> = Reply<
  (PageReplies & SurfaceReplies)[Request['kind']]
>;

/** What browsers say when no background listens. */
const NOBODY = /Receiving end does not exist/;
/** Milliseconds that a background needs to be gone, so that the next message starts it anew. */
const GONE = 150;

/**
 * Asks the background; once more where nobody is there, which Firefox says while a background is just being stopped.
 * @param send the browser's `runtime.sendMessage`
 * @throws what `send` throws, also when the extension was updated or removed under a page
 */
export async function askBackground<Request extends PageRequest | SurfaceRequest>(
  send: (request: Request) => Promise<unknown>,
  request: Request,
): Promise<ReplyTo<Request>> {
  try {
    return (await send(request)) as ReplyTo<Request>;
  } catch (error) {
    if (!NOBODY.test(String(error))) throw error;
    await new Promise((resolve) => setTimeout(resolve, GONE));
    return (await send(request)) as ReplyTo<Request>;
  }
}

/** Popup and background -> the page's session. Every request is answered with the SessionSummary that results. */
export type SessionRequest =
  | { kind: 'summary' }
  /** The summary with what is known of the page itself, for an export. */
  | { kind: 'with-page' }
  /** Read the page now, where the reader chose to have pages read on a click only. */
  | { kind: 'check' }
  | { kind: 'go-to'; claim: string }
  | { kind: 'step'; by: 1 | -1 }
  | { kind: 'open-card' }
  /** Says in the card what is read in the page's selection; `text` where the page does not tell what is selected. */
  | { kind: 'check-selection'; text: string }
  | { kind: 'show-supported'; on: boolean }
  | { kind: 'pause'; on: boolean }
  | { kind: 'mute-claim'; key: string };

/** Why the page shows nothing, or that it does. */
export type SessionState =
  | 'reading'
  | 'ready'
  | 'nothing-covered'
  | 'site-off'
  | 'paused'
  | 'other-language'
  | 'limit-reached'
  | 'error';

/** A page and the words around each claim of its report, by claim id. */
export interface PageView {
  url: string;
  title: string;
  /** A language tag, or nothing where the page has none. */
  language: string;
  published: PageContext['published'];
  contexts: Record<string, { prefix: string; suffix: string }>;
}

export interface SessionSummary {
  state: SessionState;
  strictness: Strictness;
  report: Report;
  evidence: Evidence;
  /** Claim ids that are painted right now, in page order. */
  painted: string[];
  muted: string[];
  showSupported: boolean;
  /** Where it was asked for. */
  page?: PageView;
  /** A code for the locale, when the state is an error. */
  error?: { code: string; detail: string };
}
