/** Every face of the popup, as the snapshots that bring it about. */
import type { RecordState, SessionSummary } from '../../src/messages';
import type { Snapshot } from '../../src/ui/popup/controller';
import { agreeing, article, claim, finding, RECORD, single, summary } from '../unit/ui/summaries';

const base: Snapshot = {
  tab: { place: 'page', host: 'entertainment.example.com', incognito: false },
  settings: { strictness: 'balanced', site: 'on' },
  summary: undefined,
  record: RECORD,
  failure: null,
  exported: null,
};
const page = (of: SessionSummary, change: Partial<Snapshot> = {}): Snapshot => ({
  ...base,
  summary: of,
  ...change,
});
const empty = (state: SessionSummary['state'], change: Partial<SessionSummary> = {}) =>
  summary([], [], { state, ...change });
const broken = (reason: Extract<RecordState, { ok: false }>['reason'], detail: string): RecordState => ({
  ok: false,
  reason,
  detail,
});
const at = (strictness: Snapshot['settings']['strictness']) => ({
  settings: { strictness, site: 'on' as const },
});

export const POPUP_STATES: Record<string, Snapshot> = {
  article: page(article()),
  lenient: page(article(), at('lenient')),
  strict: page(article({ showSupported: true }), at('strict')),
  exporting: page(article(), {
    exported: { summary: article(), stamp: { today: '2026-11-25', version: '0.1.0', id: 'an-export' } },
  }),
  single: page(single()),
  agrees: page(agreeing()),
  'agrees-shown': page({ ...agreeing(), showSupported: true }),
  'all-hidden': page(
    summary([finding(claim('composer', 'John Smith'), { verdict: 'unverifiable', confidence: 'low' })]),
  ),
  uncheckable: page(empty('ready')),
  'nothing-covered': page(empty('nothing-covered')),
  waiting: { ...base, record: undefined },
  reading: page(empty('reading')),
  'reading-some': page({ ...single(), state: 'reading' }),
  'limit-reached': page(article({ state: 'limit-reached' })),
  'off-here': page(empty('site-off'), { settings: { strictness: 'balanced', site: 'off-here' } }),
  'not-chosen': page(empty('site-off'), { settings: { strictness: 'balanced', site: 'not-chosen' } }),
  'on-click': page(empty('site-off'), { settings: { strictness: 'balanced', site: 'on-click' } }),
  incognito: page(single(), { tab: { ...base.tab, incognito: true } }),
  paused: page(empty('paused')),
  'other-language': page(empty('other-language')),
  error: page(
    empty('error', { error: { code: 'read-failed', detail: 'Message port closed before an answer came.' } }),
  ),
  'not-running': { ...base, summary: null },
  'no-access': { ...base, tab: { ...base.tab, place: 'no-access' }, summary: null },
  'browser-page': { ...base, tab: { place: 'browser', host: null, incognito: false } },
  'record-blocked': page(empty('nothing-covered'), {
    record: broken(
      'blocked',
      'InvalidStateError: A mutation operation was attempted on a database that did not allow mutations.',
    ),
  }),
  'record-quota': page(single(), { record: broken('quota', 'QuotaExceededError') }),
  'two-packs': page(single(), {
    record: {
      ok: true,
      packs: [
        ...(RECORD.ok ? RECORD.packs : []),
        { id: 'mine', name: 'My own corrections', version: '0.1.0', knownThrough: '2025-12-31', facts: 3 },
      ],
    },
  }),
  failure: { ...page(single()), failure: 'The message port closed before a response was received.' },
};
