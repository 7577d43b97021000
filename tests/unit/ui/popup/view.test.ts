import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../../src/messages';
import { makeModel } from '../../../../src/ui/popup/model';
import { type PopupSettings, type TabFacts, tabFacts, viewOf } from '../../../../src/ui/popup/view';
import { agreeing, article, claim, finding, single, summary } from '../summaries';

const tab: TabFacts = { place: 'page', host: 'example.com', incognito: false };
const settings: PopupSettings = { strictness: 'balanced', site: 'on' };
const view = (
  of: ReturnType<typeof article> | null | undefined,
  change: Partial<PopupSettings> = {},
  where = tab,
) =>
  viewOf(
    where,
    { ...settings, ...change },
    of,
    of ? makeModel(of, change.strictness ?? 'balanced') : null,
    false,
  );
const unsure = () =>
  summary([finding(claim('composer', 'X'), { verdict: 'unverifiable', confidence: 'low' })]);

describe('the face of the popup', () => {
  it.each<[SessionState, string]>([
    ['nothing-covered', 'nothing-covered'],
    ['paused', 'paused'],
    ['other-language', 'other-language'],
    ['error', 'error'],
    ['reading', 'reading'],
    ['ready', 'uncheckable'],
    ['limit-reached', 'uncheckable'],
  ])('an empty summary that is %s gives %s', (state, face) => {
    expect(view(summary([], [], { state }))).toBe(face);
  });

  it('shows findings, also while the page is still being read', () => {
    expect(view(article())).toBe('findings');
    expect(view({ ...single(), state: 'reading' })).toBe('findings');
    expect(view({ ...single(), state: 'limit-reached' })).toBe('findings');
  });

  it('says that all agrees only when nothing is hidden and all is read', () => {
    expect(view(agreeing())).toBe('agrees');
    expect(view({ ...agreeing(), state: 'reading' })).toBe('reading');
    expect(view(unsure())).toBe('all-hidden');
    expect(view(unsure(), { strictness: 'strict' })).toBe('findings');
  });

  it.each(['off-here', 'not-chosen', 'on-click'] as const)(
    'tells %s from other reasons to be silent',
    (site) => {
      expect(view(summary([], [], { state: 'site-off' }), { site })).toBe(site);
    },
  );

  it('follows the site switch before the page has', () => {
    expect(view(article(), { site: 'off-here' })).toBe('off-here');
    expect(view(summary([], [], { state: 'site-off' }), { site: 'on' })).toBe('waiting');
  });

  it('shows what was read on a click', () => {
    expect(view(article(), { site: 'on-click' })).toBe('findings');
  });

  it('tells no answer yet, none ever, and none allowed', () => {
    expect(view(undefined)).toBe('waiting');
    expect(view(null)).toBe('not-running');
    expect(view(null, {}, { ...tab, place: 'no-access' })).toBe('no-access');
    expect(view(undefined, {}, { ...tab, place: 'browser' })).toBe('browser-page');
  });

  it('shows an answer even where access seems withheld', () => {
    expect(view(single(), {}, { ...tab, place: 'no-access' })).toBe('findings');
  });

  it('lets a broken record explain an empty page, but not hide what is known', () => {
    const broken = (of: ReturnType<typeof article>) =>
      viewOf(tab, settings, of, makeModel(of, 'balanced'), true);
    expect(broken(summary([], [], { state: 'nothing-covered' }))).toBe('no-record');
    expect(broken(summary([], [], { state: 'error' }))).toBe('no-record');
    expect(broken(single())).toBe('findings');
    expect(broken(summary([], [], { state: 'paused' }))).toBe('paused');
  });
});

describe('what a tab is', () => {
  it.each<[string | undefined, boolean, TabFacts['place'], string | null]>([
    ['https://news.example/a?b', true, 'page', 'news.example'],
    ['http://news.example:8080/', true, 'page', 'news.example'],
    ['https://news.example/', false, 'no-access', 'news.example'],
    [undefined, true, 'browser', null],
    [undefined, false, 'no-access', null],
    ['about:blank', false, 'browser', null],
    ['file:///tmp/a.html', true, 'browser', null],
    ['nonsense', true, 'browser', null],
  ])('%s, granted %s: %s', (url, granted, place, host) => {
    expect(tabFacts(url, granted, false)).toEqual({ place, host, incognito: false });
  });
});
