/** The truth about one page: what was concluded of it, what is shown. Popup, card and badge all ask here. */
import type { SessionState } from '../messages';
import { listenForCalls } from './call';
import { type Desk, layOut, type Session } from './desk';
import { closedBy } from './gate';
import { type MarkKind, marksOf, wanted } from './mark';
import { namesOf } from './names';
import { watchTravel } from './navigation';
import { painter } from './painter';
import type { PagePorts } from './ports';
import { NOTHING, type Reading, reading } from './reading';

/** Milliseconds from a change to looking for words that went. */
const CHECK = 16;
/** Milliseconds that a page which has become another one has to fill itself. */
const SETTLE = 250;
/** Milliseconds between two looks whether the extension that painted the marks still runs; nobody tells them. */
const PULSE = 10_000;
type Timer = ReturnType<typeof setTimeout> | undefined;
/** Contradictions, conflicts, statements out of date, and whether their number is kept quiet. */
const NO_BADGE = '0,0,0,true';

/**
 * Begins a page's session; it ends with the signal of the ports.
 * @returns how to ask it
 */
export function startSession(document: Document, ports: PagePorts): Desk['answer'] {
  const { ask, settings, signal, isAlive } = ports;
  const marks = painter(() => session.settings.lines);
  let life = new AbortController();
  let ears = new AbortController();
  let read: Reading | undefined;
  let arriving: Promise<unknown> | undefined;
  let badge: string = NO_BADGE;
  let [checking, moving]: Timer[] = [];

  const failed = (error: unknown) => {
    if (signal.aborted) return;
    const { code } = error as { code?: string };
    if (!code) console.error('Double Take', error);
    session.error = { code: code ?? 'internal', detail: `${error}` };
  };
  const callDesk = async (): Promise<Desk> => {
    if (!session.desk) {
      arriving ??= ask({ kind: 'card' }).finally(() => {
        arriving = undefined;
      });
      await arriving;
      listen();
    }
    return session.desk as unknown as Desk; // its script has run
  };
  const called: Desk['called'] = (event) => {
    callDesk()
      .then((desk) => desk.called(event))
      .catch(failed);
  };
  /** Listens to the reader where marks are, until the desk does. */
  const listen = () => {
    ears.abort();
    ears = new AbortController();
    if (session.desk) session.desk.repainted();
    else for (const one of marks.documents()) listenForCalls(one, marks, called, ears.signal);
  };
  const paint = () => {
    const { settings, showSupported, found } = session;
    const all = marksOf(session.wanted(), settings.strictness, showSupported);
    session.shown = session.placed(all);
    marks.paint(found ? [...session.shown, found] : session.shown);
    listen();
    const count = (kind: MarkKind) => all.filter((mark) => mark.kind === kind).length;
    const conflicts = new Set(all.flatMap((mark) => mark.conflicts)).size;
    const [contradicted, outdated] = [count('contradicted'), count('outdated')];
    // Items of a feed and comments are nothing that the reader has opened.
    const quiet = all.every(({ claim }) => !/^main/.test(claim.passage));
    const now = `${[contradicted, conflicts, outdated, quiet]}`;
    if (now === badge) return;
    badge = now;
    ask({ kind: 'badge', contradicted, conflicts, outdated, quiet }).catch(failed);
  };
  const concluded = (result: typeof NOTHING) => {
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
    concluded(NOTHING);
  };
  const begin = () => open().catch(failed);
  const open = async () => {
    end();
    const ending = life.signal;
    const { site } = session.settings;
    const isOff = site !== 'on' && (site === 'off-here' || !session.isAsked);
    const why = isOff ? 'site-off' : session.isPaused ? 'paused' : closedBy(document);
    session.state = why ?? 'reading';
    if (!isOff) watchTravel(document, travel, ending);
    const gate = why ? null : await settings.readGate();
    if (why || ending.aborted) return;
    if (gate) read = reading(document, namesOf(gate), ports, events, ending);
    else session.state = 'nothing-covered';
  };

  const travel = {
    moved() {
      session.isAsked = false;
      end();
      moving = setTimeout(begin, SETTLE);
    },
    woke() {
      if (isAlive()) read?.wake();
    },
    returned() {
      badge = NO_BADGE;
      paint();
    },
  };
  const events = {
    changed() {
      checking ??= setTimeout(() => {
        checking = undefined;
        if (marks.check()) listen();
      }, CHECK);
    },
    concluded,
    state(state: SessionState) {
      session.state = state;
      session.error = undefined;
      paint(); // the same words may stand in other nodes by now
    },
    failed(error: unknown) {
      concluded(NOTHING);
      session.state = 'error';
      failed(error);
    },
  };
  const session: Writable<Session> = {
    document,
    ports,
    painter: marks,
    settings: undefined as never, // until it is read, and nothing begins before
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
    placed: (all) =>
      all.flatMap((mark) => {
        const { passage, span } = mark.claim;
        const placed = read?.blocksOf(passage)?.[span.block];
        return placed ? [{ mark, placed, look: mark.kind }] : [];
      }),
    begin,
    paint,
    desk: null,
  };
  layOut(session);
  const start = async () => {
    session.settings = await settings.read();
    const unwatch = settings.watch({
      settings(now) {
        const isMoved = now.site !== session.settings.site;
        session.settings = now;
        if (isMoved) begin();
        else paint();
      },
      gate: begin,
      failed,
    });
    // Nobody tells a page that its extension has gone.
    const pulse = setInterval(() => session.shown.length && isAlive(), PULSE);
    signal.addEventListener('abort', () => {
      clearInterval(pulse);
      unwatch();
      end();
    });
    await begin();
  };
  start().catch(failed);
  return async (request) => (await callDesk()).answer(request);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
