/** The desk: serves the reader of a page once he asks for anything, by pointer, key, popup or command. */

import { markReport } from '../export/report';
import type { SessionRequest, SessionSummary } from '../messages';
import type { Desk, Session } from '../page/desk';
import { findingKey } from '../settings/finding-key';
import { saveFile } from '../ui/hand';
import type { Words } from '../ui/words';
import { type Manner, makeCardControl } from './card-control';
import { copy } from './clipboard';
import { makeGuide } from './guide';
import type { Host } from './host';
import { isEditor, takeKey } from './keys';
import { contextOf, pageView } from './page-view';
import { makePointer } from './pointer';

/** What there is to tell of a page whose settings are not read yet, or could not be. */
const UNREAD = {
  strictness: 'balanced',
  report: { findings: [], conflicts: [], silent: [] },
  evidence: { facts: {}, sources: {}, names: {} },
  painted: [],
  muted: [],
  showSupported: false,
} satisfies Omit<SessionSummary, 'state'>;

export interface DeskPorts {
  words: Words;
  /** Remembers a muted finding; in a private window nothing is stored. */
  mute(key: string): Promise<void>;
  /** The extension's own version, for reports. */
  version?: string;
}

/** Opens the desk of a session. It ends with the session's signal. */
export function openDesk(session: Session, host: Host, { words, mute, version = '' }: DeskPorts): Desk {
  const { document, painter } = session;
  const guide = makeGuide(session);
  let wired: { documents: Document[]; stop: AbortController } | undefined;

  const failed = (error: unknown) => {
    session.error = { code: 'settings', detail: String(error) };
  };
  const muteKey = (key: string) => {
    session.mutes.add(key);
    session.paint();
    mute(key).catch(failed);
  };
  const openCard = (claim: string | undefined, manner: Manner) => {
    if (claim !== undefined) card.open([claim], manner);
  };
  const step = (by: 1 | -1) => {
    const isOpen = card.claim !== null;
    const mark = guide.step(by, card.claim);
    if (isOpen) openCard(mark?.claim.id, 'stay');
  };
  const openNearest = () => {
    const mark = guide.nearest();
    if (mark && !guide.isInSight(mark.claim.id)) guide.goTo(mark.claim.id);
    openCard(mark?.claim.id, 'stay');
  };
  const card = makeCardControl(session, host, guide, words, {
    goTo: (claim) => {
      guide.goTo(claim);
      openCard(claim, 'stay');
    },
    step,
    mute: (id) => {
      const finding = session.result.report.findings.find(({ claim }) => claim.id === id);
      if (finding) muteKey(findingKey(finding.claim));
    },
    openRecord: (fact) => {
      session.ports.ask({ kind: 'open-record', fact }).catch(failed);
    },
    report: (id) => {
      const { report, evidence } = session.result;
      const finding = report.findings.find(({ claim }) => claim.id === id);
      if (!finding) return '';
      return markReport({
        finding,
        context: contextOf(session, finding),
        page: { url: document.location.href, title: document.title },
        facts: finding.facts.flatMap((fact) => evidence.facts[fact] ?? []),
        version,
      });
    },
    copy: (text) => copy(document, text),
    save: (name, mime, text) => saveFile(document, name, mime, text),
  });
  const pointer = makePointer(painter, {
    rested: (marks) =>
      card.open(
        marks.map(({ claim }) => claim.id),
        'hover',
      ),
    pressed: (marks) =>
      card.open(
        marks.map(({ claim }) => claim.id),
        'stay',
      ),
    left: card.leave,
    pressedElsewhere: card.close,
    isOurs: host.holds,
  });
  const keys = { open: openNearest, close: card.close, isInCard: () => host.holds(document.activeElement) };

  /** Listens in the documents that hold marks, and nowhere else. */
  const wire = () => {
    const documents = painter.documents();
    const before = wired?.documents ?? [];
    if (documents.length === before.length && documents.every((one) => before.includes(one))) return;
    wired?.stop.abort();
    const stop = new AbortController();
    wired = { documents, stop };
    for (const one of documents) {
      pointer.follow(one, stop.signal);
      const onKey = (event: KeyboardEvent) => takeKey(event, keys);
      one.defaultView?.addEventListener('keydown', onKey, { signal: stop.signal, capture: true });
    }
  };
  const summary = (): SessionSummary => {
    const { state, settings, result, mutes, showSupported, error } = session;
    if (!settings) return { ...UNREAD, state: error ? 'error' : 'reading', ...(error && { error }) };
    const all = result.report.findings.map(({ claim }) => findingKey(claim));
    return {
      state,
      strictness: settings.strictness,
      report: session.wanted(),
      evidence: result.evidence,
      painted: guide.marks().map(({ claim }) => claim.id),
      muted: [...new Set(all)].filter((key) => mutes.has(key) || settings.mutes.includes(key)),
      showSupported,
      ...(error && { error }),
    };
  };
  const carryOut = async (request: SessionRequest): Promise<void> => {
    switch (request.kind) {
      case 'summary':
      case 'with-page':
        return;
      case 'check':
        session.isAsked = true;
        return session.begin();
      case 'pause':
        session.isPaused = request.on;
        return session.begin();
      case 'show-supported':
        session.showSupported = request.on;
        return session.paint();
      case 'go-to':
        return guide.goTo(request.claim);
      case 'step':
        return step(request.by);
      case 'open-card':
        return openNearest();
      case 'mute-claim':
        return muteKey(request.key);
    }
  };
  wire();
  return {
    async answer(request) {
      await carryOut(request);
      return request.kind === 'with-page' ? { ...summary(), page: await pageView(session) } : summary();
    },
    called(event, marks) {
      if (marks.length) pointer.take(event as MouseEvent);
      else if (!isEditor(event.target)) openNearest();
    },
    repainted() {
      wire();
      card.refresh();
    },
  };
}
