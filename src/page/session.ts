/** The truth about one page: what was concluded of it, what is shown. Popup, card and badge all ask here. */
import type { SessionState } from '../messages';
import { type Calling, listenForCalls } from './call';
import { type Desk, layOut, type Session } from './desk';
import { closedBy } from './gate';
import { type Mark, type MarkKind, marksOf, wanted } from './mark';
import { namesOf } from './names';
import { watchTravel } from './navigation';
import { painter } from './painter';
import type { PagePorts } from './ports';
import { type Ask, NOTHING, type Reading, reading } from './reading';

/** Milliseconds from a change to looking for words that went. */
const CHECK = 16;
/** Milliseconds that a page which has become another one has to fill itself. */
const SETTLE = 250;
/** Milliseconds between two looks whether the extension that painted the marks still runs; nobody tells them. */
const PULSE = 10_000;
type Timer = ReturnType<typeof setTimeout> | undefined;
/** Contradictions, conflicts, statements out of date. */
const NO_BADGE = [0, 0, 0] as [number, number, number];

/** A failure with a code for the locale. */
class Failure extends Error {
  constructor(
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

/**
 * Begins a page's session; it ends with the signal of the ports.
 * @returns how to ask it
 */
export function startSession(document: Document, ports: PagePorts): Desk['answer'] {
  const { background, settings, signal, clock, isAlive } = ports;
  let life = new AbortController();
  let listening: { to: Document[]; stop: AbortController } | undefined;
  let read: Reading | undefined;
  let desk: Desk | undefined;
  let arriving: Promise<Desk> | undefined;
  let badge = NO_BADGE;
  let [checking, moving]: Timer[] = [];

  const failed = (error: unknown) => {
    if (signal.aborted) return;
    if (!(error instanceof Failure)) console.error('Double Take failed on this page.', error);
    session.error = { code: error instanceof Failure ? error.code : 'internal', detail: String(error) };
  };
  const ask: Ask = async (request) => {
    const reply = await background.ask(request);
    if (!reply.ok) throw new Failure(reply.code, reply.detail);
    return reply.value;
  };
  const callDesk = (): Promise<Desk> => {
    arriving ??= new Promise((resolve, reject) => {
      session.connect = (one) => {
        desk = one;
        listen();
        resolve(one);
      };
      ask({ kind: 'card' }).catch((error) => {
        arriving = undefined;
        reject(error);
      });
    });
    return arriving;
  };

  /** Listens to the reader where marks are, until the desk does. */
  const listen = () => {
    const to = desk ? [] : session.painter.documents();
    const before = listening?.to ?? [];
    if (to.length === before.length && to.every((one) => before.includes(one))) return;
    listening?.stop.abort();
    const stop = new AbortController();
    listening = { to, stop };
    for (const one of to) {
      const called = (event: Calling, marks: Mark[]) =>
        void callDesk()
          .then((desk) => desk.called(event, marks))
          .catch(failed);
      listenForCalls(one, session.painter, called, stop.signal);
    }
  };
  const announce = (counts: typeof NO_BADGE) => {
    if (`${counts}` === `${badge}`) return;
    badge = counts;
    const [contradicted, conflicts, outdated] = counts;
    ask({ kind: 'badge', contradicted, conflicts, outdated }).catch(failed);
  };
  const paint = () => {
    const { settings, showSupported, found } = session;
    const marks = marksOf(session.wanted(), settings.strictness, showSupported);
    session.shown = session.placed(marks);
    session.painter.paint(found ? [...session.shown, found] : session.shown);
    listen();
    desk?.repainted();
    const count = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length;
    announce([
      count('contradicted'),
      new Set(marks.flatMap((mark) => mark.conflicts)).size,
      count('outdated'),
    ]);
  };
  const conclude = (result: typeof NOTHING) => {
    session.result = result;
    paint();
  };
  /** Stops everything and leaves the page as it was. */
  const end = () => {
    life.abort();
    life = new AbortController();
    clearTimeout(checking);
    clearTimeout(moving);
    read = checking = session.error = undefined;
    session.found = null;
    conclude(NOTHING);
  };

  const travel = {
    moved() {
      session.isAsked = false;
      end();
      moving = setTimeout(begin, SETTLE);
    },
    woke: () => void (isAlive() && read?.wake()),
    returned() {
      badge = NO_BADGE;
      paint();
    },
  };
  const events = {
    changed() {
      checking ??= setTimeout(() => {
        checking = undefined;
        session.painter.check();
        listen();
        desk?.repainted();
      }, CHECK);
    },
    concluded: conclude,
    state(state: SessionState) {
      session.state = state;
      session.error = undefined;
    },
    failed(error: unknown) {
      conclude(NOTHING);
      session.state = 'error';
      failed(error);
    },
  };
  const begin = async () => {
    end();
    const ending = life.signal;
    const { site } = session.settings;
    const isOff = site === 'off-here' || (site !== 'on' && !session.isAsked);
    const why = isOff ? 'site-off' : session.isPaused ? 'paused' : closedBy(document);
    session.state = why ?? 'reading';
    if (!isOff) watchTravel(document, travel, ending);
    if (why) return;
    const gate = await settings.readGate();
    if (ending.aborted) return;
    if (gate) read = reading(document, namesOf(gate), ask, clock, events, ending);
    else session.state = 'nothing-covered';
  };

  const session: Writable<Session> = {
    document,
    ports,
    painter: painter(),
    settings: { strictness: 'balanced', attributesOff: [], site: 'on', mutes: [] },
    state: 'reading',
    error: undefined,
    result: NOTHING,
    shown: [],
    found: null,
    showSupported: false,
    isPaused: false,
    isAsked: false,
    mutes: new Set(),
    wanted() {
      const { mutes, attributesOff } = session.settings;
      return wanted(
        session.result.report,
        attributesOff,
        (key) => mutes.includes(key) || session.mutes.has(key),
      );
    },
    placed(marks) {
      return marks.flatMap((mark) => {
        const { passage, span } = mark.claim;
        const placed = read?.blocksOf(passage)?.[span.block];
        return placed ? [{ mark, placed, look: mark.kind }] : [];
      });
    },
    begin,
    paint,
    connect() {},
  };
  layOut(session);
  const unwatch = settings.watch({
    settings(now) {
      const isMoved = now.site !== session.settings.site;
      session.settings = now;
      if (isMoved) void begin();
      else paint();
    },
    gate: () => void begin(),
    failed,
  });
  // Nobody tells a page that its extension has gone.
  const pulse = setInterval(() => session.shown.length && isAlive(), PULSE);
  signal.addEventListener('abort', () => {
    clearInterval(pulse);
    unwatch();
    end();
  });
  settings
    .read()
    .then((now) => {
      session.settings = now;
      return begin();
    })
    .catch(failed);
  return (request) => callDesk().then((desk) => desk.answer(request));
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
