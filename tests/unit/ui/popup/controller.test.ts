import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordState, SessionRequest, SessionSummary } from '../../../../src/messages';
import type { Actions } from '../../../../src/ui/popup/actions';
import { type Snapshot, startPopup } from '../../../../src/ui/popup/controller';
import type { PopupPorts } from '../../../../src/ui/popup/ports';
import { article, RECORD, single, summary } from '../summaries';

const TIMING = { patience: 20, soon: 5, later: 5_000 };
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

interface Page {
  answer: (request: SessionRequest) => Promise<SessionSummary | null>;
  record?: () => Promise<RecordState>;
  place?: 'page' | 'browser' | 'no-access';
}

async function open({ answer, record = async () => RECORD, place = 'page' }: Page) {
  const asked: SessionRequest[] = [];
  const stored = { strictness: 'balanced' as const, site: 'on' as 'on' | 'off-here' };
  let changed = () => {};
  const ports = {
    tab: async () => ({ place, host: place === 'browser' ? null : 'example.com', incognito: false }),
    session: {
      ask: (request) => {
        asked.push(request);
        return answer(request);
      },
    },
    record: { state: record },
    settings: {
      read: async () => ({ ...stored }),
      watch: (callback) => {
        changed = callback;
        return () => {
          changed = () => {};
        };
      },
      setStrictness: async (strictness) => {
        Object.assign(stored, { strictness });
        changed();
      },
      setSite: async (_, on) => {
        Object.assign(stored, { site: on ? 'on' : 'off-here' });
        changed();
      },
    },
    allow: vi.fn(async () => {}),
    reload: vi.fn(async () => {}),
    options: vi.fn(async () => {}),
    review: vi.fn(async () => {}),
    openRecord: vi.fn(async () => {}),
    stamp: () => ({ today: '2026-11-25', version: '0.1.0', id: 'id' }),
  } satisfies PopupPorts;
  const drawn: Snapshot[] = [];
  let actions: Actions | undefined;
  stops.push(
    await startPopup(
      ports,
      (snapshot, given) => {
        drawn.push(snapshot);
        actions = given;
      },
      TIMING,
    ),
  );
  if (!actions) throw new Error('nothing was drawn');
  return {
    drawn,
    actions,
    asked,
    ports,
    stored,
    last: () => drawn.at(-1) as Snapshot,
    change: () => changed(),
  };
}

const never = <T>() => new Promise<T>(() => {});
const same = single();

describe('the popup', () => {
  it('draws once when the page answers in time', async () => {
    const { drawn } = await open({ answer: async () => same });
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toMatchObject({ summary: same, record: RECORD, failure: null });
  });

  it('draws twice when the answer is late', async () => {
    const late = async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return same;
    };
    const { drawn, last } = await open({ answer: late });
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.summary).toBeUndefined();
    await vi.waitFor(() => expect(last().summary).toEqual(same));
    expect(drawn).toHaveLength(2);
  });

  it('looks again while the page is being read, and draws only what is new', async () => {
    const answers = [summary([], [], { state: 'reading' }), summary([], [], { state: 'reading' }), same];
    const { drawn, last, asked } = await open({ answer: async () => answers.shift() ?? same });
    await vi.waitFor(() => expect(last().summary?.state).toBe('ready'));
    expect(drawn).toHaveLength(2);
    expect(asked.length).toBeGreaterThanOrEqual(3);
  });

  it('does not speak to a page of the browser', async () => {
    const { asked, drawn } = await open({ answer: never, place: 'browser' });
    expect(asked).toEqual([]);
    expect(drawn).toHaveLength(1);
  });

  it('shows a new strictness at once, and stores it', async () => {
    const { actions, last, stored } = await open({ answer: async () => article() });
    actions.strictness('strict');
    expect(last().settings.strictness).toBe('strict');
    await vi.waitFor(() => expect(stored.strictness).toBe('strict'));
  });

  it('follows settings changed elsewhere', async () => {
    const { last, stored, change } = await open({ answer: async () => same });
    Object.assign(stored, { strictness: 'lenient' });
    change();
    await vi.waitFor(() => expect(last().settings.strictness).toBe('lenient'));
  });

  it('turns the site off and looks at the page again', async () => {
    let off = false;
    const { actions, last, ports } = await open({
      answer: async () => (off ? summary([], [], { state: 'site-off' }) : same),
    });
    const setSite = ports.settings.setSite;
    ports.settings.setSite = async (host, on) => {
      off = !on;
      await setSite(host, on);
    };
    actions.site(false);
    await vi.waitFor(() =>
      expect(last()).toMatchObject({ settings: { site: 'off-here' }, summary: { state: 'site-off' } }),
    );
  });

  it('sends each request to the page and shows what comes back', async () => {
    let paused = false;
    const { actions, asked, last } = await open({
      answer: async (request) => {
        if (request.kind === 'pause') paused = request.on;
        return paused ? summary([], [], { state: 'paused' }) : same;
      },
    });
    actions.go('claim-1');
    actions.showSupported(true);
    actions.check();
    actions.pause(true);
    await vi.waitFor(() => expect(last().summary?.state).toBe('paused'));
    expect(asked).toEqual(
      expect.arrayContaining([
        { kind: 'go-to', claim: 'claim-1' },
        { kind: 'show-supported', on: true },
        { kind: 'check' },
        { kind: 'pause', on: true },
      ]),
    );
  });

  it('is not set back by an answer that comes late', async () => {
    const late: (() => void)[] = [];
    let paused = false;
    const { actions, last } = await open({
      answer: (request) => {
        if (request.kind === 'go-to') return new Promise((resolve) => late.push(() => resolve(same)));
        if (request.kind === 'pause') paused = request.on;
        return Promise.resolve(paused ? summary([], [], { state: 'paused' }) : same);
      },
    });
    actions.go('claim-1');
    actions.pause(true);
    await vi.waitFor(() => expect(last().summary?.state).toBe('paused'));
    for (const answer of late) answer();
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(late).toHaveLength(1);
    expect(last().summary?.state).toBe('paused');
  });

  it('says what failed, keeps what it had, and forgets the failure when the page answers again', async () => {
    let fails = false;
    const { actions, last } = await open({
      answer: async () => {
        if (fails) throw new Error('the port closed');
        return same;
      },
    });
    fails = true;
    actions.go('claim-1');
    await vi.waitFor(() => expect(last()).toMatchObject({ failure: 'the port closed', summary: same }));
    fails = false;
    actions.go('claim-1');
    await vi.waitFor(() => expect(last().failure).toBeNull());
  });

  it('reports a record that cannot be asked for as one that cannot be opened, and asks again when told to', async () => {
    let gone = true;
    const { actions, last } = await open({
      answer: async () => same,
      record: async () => {
        if (gone) throw new Error('no background');
        return RECORD;
      },
    });
    expect(last().record).toEqual({ ok: false, reason: 'unknown', detail: 'no background' });
    gone = false;
    actions.retry();
    await vi.waitFor(() => expect(last().record).toEqual(RECORD));
  });

  it('stops asking when it is stopped', async () => {
    const reading = summary([], [], { state: 'reading' });
    const { asked } = await open({ answer: async () => reading });
    for (const stop of stops.splice(0)) stop();
    const before = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(asked.length - before).toBeLessThanOrEqual(1);
  });
});
