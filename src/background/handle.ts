/** Answers messages. Stateless: what it keeps between two of them it can lose. */
import { conclude } from '../engine/conclude';
import { explain } from '../engine/explain';
import { read } from '../engine/read';
import type { PageReplies, RecordState, Reply, SurfaceReplies } from '../messages';
import { dateOf } from '../page/page-date';
import { buildGate } from '../reference/gate';
import { titlesNamed } from '../reference/named';
import type { Settings } from '../settings/schema';
import type { Setting } from '../settings/storage';
import { RecordUnavailable } from '../store/failure';
import type { RecordStore } from '../store/record';
import type { BadgeCounts } from './badge';
import { contextOf, passageOf } from './check-text';
import { evidenceOf } from './evidence';
import { start } from './install';
import { lettable } from './parse-claim';
import { parseRequest, type Request } from './parse-request';
import { recordView } from './record-view';
import type { Known, References } from './references';
import { type PlaceInTab, type Self, type Sender, type Speaker, speakerOf } from './speaker';

export interface Services {
  self: Self;
  record: RecordStore;
  references: References;
  gate: Pick<Setting<Settings['gate']>, 'read' | 'write'>;
  setBadge(tabId: number, counts: BadgeCounts): Promise<void>;
  injectCard(place: PlaceInTab): Promise<void>;
  /** Opens the record page at a fact, beside the tab that asks. */
  openRecord(fact: string): Promise<void>;
  /** Today as an ISO day, in the reader's time zone. */
  today(): string;
}

type Replies = PageReplies & SurfaceReplies;
type Answer = Replies[keyof Replies];

/** A request that cannot be carried out; the code is for the locale. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** The answer to any message from anyone. Never rejects: a failure is a reply with a code. */
export async function handle(message: unknown, sender: Sender, services: Services): Promise<Reply<Answer>> {
  try {
    const speaker = speakerOf(sender, services.self);
    if (!speaker) throw new Refusal('foreign-sender', 'only the extension itself is answered');
    const parsed = parseRequest(message);
    if ('wrong' in parsed) throw new Refusal('bad-request', parsed.wrong);
    return { ok: true, value: await answer(parsed.request, speaker, services) };
  } catch (error) {
    return { ok: false, ...failureOf(error) };
  }
}

async function answer(request: Request, speaker: Speaker, services: Services): Promise<Answer> {
  const { record, references } = services;
  switch (request.kind) {
    case 'read': {
      const { reference } = await references.of(request.titles);
      return { claims: lettable(read(request.passage, request.context, reference)) };
    }
    case 'conclude': {
      const known = await references.of(request.titles);
      const report = conclude(request.claims, request.context, known.reference);
      return { report, evidence: await evidenceOf(report, known, record) };
    }
    case 'date':
      return { published: dateOf(request.hints) };
    case 'badge':
      await services.setBadge(wholeTab(speaker).tabId, request);
      return null;
    case 'card':
      await services.injectCard(ownTab(speaker));
      return null;
    case 'open-record':
      ownTab(speaker);
      await services.openRecord(request.fact);
      return null;
    case 'record':
      surfacesOnly(speaker);
      return recordView(await record.all());
    case 'explain':
      return explainText(request.text, services);
    case 'record-state':
      surfacesOnly(speaker);
      return recordState(services);
    case 'check-text':
      surfacesOnly(speaker);
      return checkText(request.text, services);
  }
}

/** How the record is doing. Where it came back after a failure, so does the gate: pages are read again without a restart. */
async function recordState({ record, gate }: Services): Promise<RecordState> {
  const state = await record.state();
  if (state.ok) await start({ record, gate });
  return state;
}

/** The record around the titles that a text names. */
async function knownOf(text: string, { gate, record, references }: Services): Promise<Known> {
  const names = (await gate.read()) ?? buildGate(await record.all());
  return references.of(titlesNamed(names, text));
}

async function explainText(text: string, services: Services): Promise<PageReplies['explain']> {
  const known = await knownOf(text, services);
  const [passage, context] = [passageOf(text), contextOf(services.today())];
  const report = conclude(read(passage, context, known.reference), context, known.reference);
  return {
    sentences: explain(passage, context, known.reference),
    evidence: await evidenceOf(report, known, services.record),
  };
}

async function checkText(text: string, services: Services): Promise<SurfaceReplies['check-text']> {
  const known = await knownOf(text, services);
  const [passage, context] = [passageOf(text), contextOf(services.today())];
  const report = conclude(read(passage, context, known.reference), context, known.reference);
  return { passage, report, evidence: await evidenceOf(report, known, services.record) };
}

/** A content script speaks for the tab it runs in, and for no other. */
function ownTab(speaker: Speaker): PlaceInTab {
  if (speaker.who === 'page') return speaker.place;
  throw new Refusal('no-page', 'the extension’s own pages have no badge and no card');
}

/** The badge is the tab's, so only the page that fills it sets it; not a frame, nor a page loaded in advance. */
function wholeTab(speaker: Speaker): PlaceInTab {
  const place = ownTab(speaker);
  if (place.frameId === 0) return place;
  throw new Refusal('not-top-frame', 'only the page that a tab shows sets its badge');
}

function surfacesOnly(speaker: Speaker): void {
  if (speaker.who !== 'surface')
    throw new Refusal('not-for-pages', 'only the extension’s own pages may ask that');
}

function failureOf(error: unknown): { code: string; detail: string } {
  if (error instanceof Refusal) return { code: error.code, detail: error.message };
  if (error instanceof RecordUnavailable) return { code: `record-${error.reason}`, detail: error.detail };
  console.error('Double Take could not answer a message.', error);
  return {
    code: 'internal',
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
