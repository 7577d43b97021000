/** Keeps what the popup shows in step with the page, the settings and the record. */
import type { RecordState, SessionRequest, SessionSummary } from '../../messages';
import type { Stamp } from '../stamp';
import type { Actions } from './actions';
import type { PopupPorts } from './ports';
import type { PopupSettings, TabFacts } from './view';

/** All the popup knows at one moment. */
export interface Snapshot {
  tab: TabFacts;
  settings: PopupSettings;
  /** Undefined while waited for, null when nobody answered. */
  summary: SessionSummary | null | undefined;
  record: RecordState | undefined;
  /** The last thing that failed, in the words of whoever failed. */
  failure: string | null;
  /** The page as it was when the reader asked for an export; null while no export is open. */
  exported: { summary: SessionSummary; stamp: Stamp } | null;
}

export interface Timing {
  /** Milliseconds to wait for the page's answer before the first drawing. Most answers come sooner, so nothing jumps. */
  patience: number;
  /** Milliseconds between two looks at a page that is still changing, and at one that is not. */
  soon: number;
  later: number;
}

const TIMING: Timing = { patience: 120, soon: 250, later: 1500 };
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Starts the popup and calls `draw` with every change, at first as soon as enough is known.
 * @returns how to stop
 */
export async function startPopup(
  ports: PopupPorts,
  draw: (snapshot: Snapshot, actions: Actions) => void,
  timing: Timing = TIMING,
): Promise<() => void> {
  let stopped = false;
  let drawn = false;
  let hurry = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tab = await ports.tab();
  const now: Snapshot = {
    tab,
    settings: await ports.settings.read(tab.host),
    summary: undefined,
    record: undefined,
    failure: null,
    exported: null,
  };

  const set = (change: Partial<Snapshot>) => {
    const next = { ...now, ...change };
    if (isSame(next, now)) return;
    Object.assign(now, change);
    if (drawn && !stopped) draw({ ...now }, actions);
  };
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      set({ failure: wordsOf(error) });
    }
  };
  // Answers may overtake one another; one that was asked for earlier than the last shown is out of date.
  let asked = 0;
  let shown = 0;
  const ask = (request: SessionRequest) =>
    attempt(async () => {
      if (tab.place === 'browser') return;
      asked += 1;
      const turn = asked;
      const summary = await ports.session.ask(request);
      if (turn < shown) return;
      shown = turn;
      set({ summary, failure: null });
    });
  const readRecord = async () => {
    try {
      set({ record: await ports.record.state() });
    } catch (error) {
      set({ record: { ok: false, reason: 'unknown', detail: wordsOf(error) } });
    }
  };
  const readSettings = () => attempt(async () => set({ settings: await ports.settings.read(tab.host) }));

  // The page is asked again and again, as it changes while the popup is open. What is the same is not drawn again.
  const schedule = () => {
    clearTimeout(timer);
    if (stopped || tab.place === 'browser') return;
    const changing = now.summary === undefined || now.summary?.state === 'reading' || hurry > 0;
    if (hurry > 0) hurry -= 1;
    timer = setTimeout(
      () => void ask({ kind: 'summary' }).then(schedule),
      changing ? timing.soon : timing.later,
    );
  };
  const act = (work: () => Promise<void>) => {
    hurry = 4;
    void attempt(work).then(schedule);
  };

  const actions: Actions = {
    go: (claim) => void ask({ kind: 'go-to', claim }),
    pause: (on) => act(() => ask({ kind: 'pause', on })),
    showSupported: (on) => act(() => ask({ kind: 'show-supported', on })),
    strictness: (strictness) => {
      set({ settings: { ...now.settings, strictness } });
      act(() => ports.settings.setStrictness(strictness));
    },
    site: (on) => {
      const { host } = tab;
      if (host) act(() => ports.settings.setSite(host, on));
    },
    check: () => act(() => ask({ kind: 'check' })),
    allow: () => act(ports.allow),
    retry: () => void readRecord().then(schedule),
    reload: () => act(ports.reload),
    options: () => act(ports.options),
    review: () => act(ports.review),
    record: () => act(ports.openRecord),
    exporting: (on) => {
      if (!on) return set({ exported: null });
      void attempt(async () => {
        const summary = await ports.session.ask({ kind: 'with-page' });
        if (summary?.page) set({ exported: { summary, stamp: ports.stamp() } });
      });
    },
  };

  const stopWatching = ports.settings.watch(() => void readSettings());
  const answers = Promise.all([ask({ kind: 'summary' }), readRecord()]);
  await Promise.race([answers, sleep(timing.patience)]);
  drawn = true;
  draw({ ...now }, actions);
  schedule();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopWatching();
  };
}
