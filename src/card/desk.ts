/** The desk: serves the reader of a page once he asks for anything, by pointer, key, popup or command. */

import { markReport } from '../export/report';
import { textFragmentLink } from '../export/text-fragment';
import type { SessionRequest, SessionSummary } from '../messages';
import type { Desk, Session } from '../page/desk';
import type { Mark } from '../page/mark';
import { factKey, findingKey } from '../settings/finding-key';
import { saveFile } from '../ui/hand';
import type { Words } from '../ui/words';
import { type Manner, makeCardControl } from './card-control';
import { copy } from './clipboard';
import { makeGuide } from './guide';
import type { Host } from './host';
import { isEditor, takeKey } from './keys';
import { marksContent } from './marks-content';
import { contextOf, pageView } from './page-view';
import { makePointer } from './pointer';
import { selectedIn } from './selected';
import { selectionContent } from './selection-content';

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
  /** Turns the extension off on the page's site; false in a private window, where nothing is stored. */
  muteSite(): Promise<boolean>;
}

/** Opens the desk of a session. It ends with the session's signal. */
export function openDesk(
  session: Session,
  host: Host,
  { words, mute, muteSite, version = '' }: DeskPorts,
): Desk {
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
  const openCard = (claims: readonly string[], manner: Manner) => {
    if (claims.length) card.open(marksContent(claims, session, guide, actions), manner);
  };
  const step = (by: 1 | -1) => {
    const from = card.content?.claim ?? null;
    const mark = guide.step(by, from);
    if (mark && from !== null) openCard([mark.claim.id], 'stay');
  };
  const openNearest = () => {
    const mark = guide.nearest();
    if (mark && !guide.isInSight(mark.claim.id)) guide.goTo(mark.claim.id);
    if (mark) openCard([mark.claim.id], 'stay');
  };
  const claimOf = (id: string) => session.result.report.findings.find(({ claim }) => claim.id === id)?.claim;
  const actions = {
    goTo: (claim: string) => {
      guide.goTo(claim);
      openCard([claim], 'stay');
    },
    step,
    mute: (id: string) => {
      const claim = claimOf(id);
      if (claim) muteKey(findingKey(claim));
    },
    openRecord: (fact: string) => {
      session.ports.ask({ kind: 'open-record', fact }).catch(failed);
    },
    report: (id: string) => {
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
    muteFact: (id: string) => {
      const claim = claimOf(id);
      if (claim) muteKey(factKey(claim));
    },
    muteSite: () => {
      card.close();
      muteSite()
        .then((isStored) => {
          if (isStored) return;
          session.isPaused = true;
          return session.begin();
        })
        .catch(failed);
    },
    linkTo: (id: string) => {
      const claim = claimOf(id);
      const [one] = session.shown.filter(({ mark }) => mark.claim === claim);
      return claim && one
        ? textFragmentLink(document.URL, one.placed.block.text, claim.span.start, claim.span.end)
        : null;
    },
    copy: (text: string) => copy(document, text),
    save: (name: string, mime: string, text: string) => saveFile(document, name, mime, text),
  };
  const idsOf = (marks: readonly Mark[]) => marks.map(({ claim }) => claim.id);
  const pointer = makePointer(painter, {
    rested: (marks) => openCard(idsOf(marks), 'hover'),
    pressed: (marks) => openCard(idsOf(marks), 'stay'),
    left: () => card.leave(),
    pressedElsewhere: () => card.close(),
    isOurs: host.holds,
  });
  /** Listens in the documents that hold marks, in the card's while it is open, and nowhere else. */
  const wire = () => {
    const documents = [...new Set([...painter.documents(), ...(host.isOpen ? [document] : [])])];
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
  const card = makeCardControl(document.defaultView as Window, host, words, wire);
  const keys = { open: openNearest, close: card.close, isInCard: () => host.holds(document.activeElement) };
  const checkSelection = (text: string) => {
    const selected = selectedIn(document, text);
    card.open(selectionContent(selected, session.ports.ask, card.refresh), 'stay');
  };
  const summary = (): SessionSummary => {
    const { state, settings, result, mutes, showSupported, error } = session;
    if (!settings) return { ...UNREAD, state: error ? 'error' : 'reading', ...(error && { error }) };
    const all = result.report.findings.flatMap(({ claim }) => [findingKey(claim), factKey(claim)]);
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
      case 'check-selection':
        return checkSelection(request.text);
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
    called(event) {
      if (!('code' in event)) pointer.take(event);
      else if (!isEditor(event.target)) openNearest();
    },
    repainted() {
      wire();
      card.refresh();
    },
  };
}
