import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../../../src/ui/popup/actions';
import type { Snapshot } from '../../../../src/ui/popup/controller';
import { PopupView } from '../../../../src/ui/popup/PopupView';
import { WordsContext } from '../../../../src/ui/words-context';
import { agreeing, article, claim, fact, finding, RECORD, single, summary } from '../summaries';
import { words } from '../words.en';

afterEach(cleanup);

const hand = { copy: vi.fn(async () => true), save: vi.fn() };

function show(change: Partial<Snapshot> = {}) {
  const actions = {
    go: vi.fn(),
    strictness: vi.fn(),
    site: vi.fn(),
    check: vi.fn(),
    pause: vi.fn(),
    showSupported: vi.fn(),
    allow: vi.fn(),
    reload: vi.fn(),
    retry: vi.fn(),
    options: vi.fn(),
    exporting: vi.fn(),
    review: vi.fn(),
    record: vi.fn(),
  } satisfies Actions;
  const snapshot: Snapshot = {
    tab: { place: 'page', host: 'news.example', incognito: false },
    settings: { strictness: 'balanced', site: 'on' },
    summary: article(),
    record: RECORD,
    failure: null,
    exported: null,
    ...change,
  };
  render(
    <WordsContext.Provider value={words}>
      <PopupView snapshot={snapshot} actions={actions} hand={hand} />
    </WordsContext.Provider>,
  );
  return actions;
}

const at = (strictness: Snapshot['settings']['strictness']) => ({
  settings: { strictness, site: 'on' as const },
});
const section = (name: RegExp) => within(screen.getByRole('region', { name }));
const text = () => document.body.textContent ?? '';

describe('a page with findings', () => {
  it('gives the answer in one sentence', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('8 statements differ from the record');
  });

  it('sets what the page says against what the record says, with source and date', () => {
    show({ summary: single() });
    const found = section(/differs from the record/i);
    expect(found.getByText('Netflix').className).toContain('mark-contradicted');
    expect(found.getByText('Prime Video')).toBeTruthy();
    const link = found.getByRole('link', { name: 'HELLO! Magazine, 9 Jul 2025' });
    expect(link.getAttribute('href')).toMatch(/^https:/);
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  it('leads to the only place of a value', () => {
    const actions = show({
      summary: summary([finding(claim('platform', 'Netflix', { id: 'one' }), { expected: 'x' })]),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Show “Netflix” on the page' }));
    expect(actions.go).toHaveBeenCalledExactlyOnceWith('one');
  });

  it('steps through the places of a repeated value, forth and back and round', () => {
    const ids = ['a', 'b', 'c'];
    const actions = show({
      summary: summary(ids.map((id) => finding(claim('platform', 'Netflix', { id }), { expected: 'x' }))),
    });
    const go = (nth: number) =>
      fireEvent.click(screen.getByRole('button', { name: `Show “Netflix” on the page, ${nth} of 3` }));
    for (const nth of [1, 2, 1, 3]) go(nth);
    expect(actions.go.mock.calls.flat()).toEqual(['a', 'b', 'a', 'c']);
    expect(screen.getByText('3/3')).toBeTruthy();
  });

  it('shows what the page says against itself, and what is out of date', () => {
    show();
    const conflict = section(/against itself/);
    expect(conflict.getByText('ten episodes')).toBeTruthy();
    expect(conflict.getByText('eight-part')).toBeTruthy();
    const outdated = section(/out of date/i);
    expect(outdated.getByText('Renewed')).toBeTruthy();
    expect(outdated.getByText('as of 6 Oct 2025')).toBeTruthy();
  });

  it('shows what is not in the record at strict alone, and says what else hides', () => {
    show();
    expect(screen.queryByRole('region', { name: /not in the record/i })).toBeNull();
    expect(screen.getByText('Hides 2 findings')).toBeTruthy();
    cleanup();
    show(at('strict'));
    expect(section(/not in the record/i).getByText('9 million viewers in its first week')).toBeTruthy();
    expect(screen.getByText('Hides nothing')).toBeTruthy();
  });

  it('says how far the record reaches', () => {
    show();
    expect(screen.getByText('Record known to 28 Feb 2026')).toBeTruthy();
  });

  it('covers what would spoil the story, until asked', () => {
    show();
    expect(text()).not.toContain('dies in the finale');
    expect(text()).not.toContain('Rawls survives');
    expect(screen.getByText('Differs from the record (spoiler)')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Reveal' }));
    expect(text()).toContain('Ted Rawls dies in the finale');
    expect(text()).toContain('Rawls survives');
  });

  it('lists what agrees only on request', () => {
    const actions = show();
    expect(screen.queryByRole('region', { name: /agrees with the record/i })).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: 'Show the 3 statements that agree' }));
    expect(actions.showSupported).toHaveBeenCalledWith(true);
    cleanup();
    show({ summary: article({ showSupported: true }) });
    expect(section(/agrees with the record/i).getAllByText('Prime Video')).not.toHaveLength(0);
  });

  it('words a denial as one', () => {
    const denial = claim('platform', 'Prime Video', { stance: 'denied' });
    show({ summary: summary([finding(denial, { expected: 'Prime Video' })]) });
    expect(screen.getByText('not “Prime Video”')).toBeTruthy();
  });

  it('says that sources differ, how sure it is, and which pack speaks where several do', () => {
    const mine = { ...fact('mine', 'platform', { entity: 'hulu', as: 'original' }, 'Hulu'), pack: 'b' };
    const two = {
      ok: true as const,
      packs: [
        ...(RECORD.ok ? RECORD.packs : []),
        { id: 'b', name: 'B', version: '1.0.0', knownThrough: '2025-01-31', facts: 1 },
      ],
    };
    const said = summary([
      finding(claim('platform', 'Netflix'), {
        expected: 'Prime Video',
        facts: ['platform'],
        confidence: 'medium',
        disputed: true,
      }),
    ]);
    const evidence = { ...said.evidence, facts: { ...said.evidence.facts, mine } };
    show({ record: two, summary: { ...said, evidence } });
    expect(screen.getByText('sources differ · fairly sure · Bosch universe')).toBeTruthy();
    expect(screen.getByText('2 records, known to 31 Jan 2025 or later')).toBeTruthy();
  });

  it('says why a statement cannot be checked', () => {
    const newer = finding(claim('season-count', 'three seasons'), {
      verdict: 'unverifiable',
      expected: '1',
      steps: [{ code: 'judge-newer-than-record' }],
    });
    show({ ...at('strict'), summary: summary([newer]) });
    expect(screen.getByText('Newer than the record')).toBeTruthy();
  });

  it('names a source that has a date before one that has none, and counts the others', () => {
    const sources = ['mxdwn', 'hello', 'amazon'];
    show({ summary: summary([finding(claim('platform', 'Netflix'), { expected: 'Prime Video', sources })]) });
    expect(screen.getByRole('link').textContent).toBe('HELLO! Magazine, 9 Jul 2025');
    expect(screen.getByText('+2').title).toBe('mxdwn Television, About Amazon');
  });

  it('does not link a source that is not on the web', () => {
    const summaryOf = single();
    const [source] = Object.values(summaryOf.evidence.sources);
    if (!source) throw new Error('no source');
    summaryOf.evidence = {
      ...summaryOf.evidence,
      sources: { hello: { ...source, url: 'javascript:alert(1)' } },
    };
    show({ summary: summaryOf });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('shows hostile text as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (odd) => {
        const shown = `<img src=x onerror=alert(1)>${odd}`;
        show({ summary: summary([finding(claim('platform', shown), { expected: odd })]) });
        expect(document.querySelectorAll('img[src=x], script')).toHaveLength(0);
        expect(document.querySelector('.said-value')?.textContent).toBe(shown);
        cleanup();
      }),
      { numRuns: 60 },
    );
  });
});

describe('controls', () => {
  it('offers three levels of strictness and passes on the choice', () => {
    const actions = show();
    const group = screen.getByRole('group', { name: 'Strictness' });
    expect(within(group).getAllByRole('radio')).toHaveLength(3);
    expect((within(group).getByRole('radio', { name: 'Balanced' }) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(within(group).getByRole('radio', { name: 'Strict' }));
    expect(actions.strictness).toHaveBeenCalledWith('strict');
  });

  it('turns the site off, pauses the tab, opens the options', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('switch', { name: 'On for news.example' }));
    fireEvent.click(screen.getByRole('button', { name: 'Pause in tab' }));
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(actions.site).toHaveBeenCalledWith(false);
    expect(actions.pause).toHaveBeenCalledWith(true);
    expect(actions.options).toHaveBeenCalled();
  });

  it('offers no switch for the site in a private window, where nothing is stored', () => {
    show({ tab: { place: 'page', host: 'news.example', incognito: true } });
    expect(screen.queryByRole('switch', { name: /On for/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Pause in tab' })).toBeTruthy();
  });

  it('names every control', () => {
    show(at('strict'));
    const controls = [...document.querySelectorAll('button, a')];
    expect(controls.length).toBeGreaterThan(10);
    for (const control of controls)
      expect(control.getAttribute('aria-label') || control.textContent?.trim()).toBeTruthy();
  });
});

describe('a page without findings', () => {
  const empty = (state: Parameters<typeof summary>[2]) => ({ summary: summary([], [], state) });
  const off = (site: Snapshot['settings']['site']) => ({
    ...empty({ state: 'site-off' }),
    settings: { strictness: 'balanced' as const, site },
  });

  it.each<[string, Partial<Snapshot>, string, string]>([
    [
      'names nothing covered',
      empty({ state: 'nothing-covered' }),
      'No covered title is named here',
      'The record covers: Bosch universe.',
    ],
    ['has nothing checkable', empty({}), 'Nothing here to check', 'A covered title is named'],
    [
      'agrees throughout',
      { summary: agreeing() },
      '2 statements checked; all agree with the record',
      'nothing against',
    ],
    ['is being read', empty({ state: 'reading' }), 'Reading the page…', 'as soon as'],
    ['is waited for', { summary: undefined }, 'Reading the page…', 'as soon as'],
    ['is off', off('off-here'), 'Off on this site', 'Turn it on below'],
    ['is not chosen', off('not-chosen'), 'Not one of your chosen sites', 'Turn it on below'],
    [
      'is in another language',
      empty({ state: 'other-language' }),
      'A language not read yet',
      'reads English',
    ],
    [
      'belongs to the browser',
      { tab: { place: 'browser', host: null, incognito: false }, summary: undefined },
      'Not on this page',
      'no extension',
    ],
  ])('that %s says so', (_, change, title, body) => {
    show(change);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(text()).toContain(body);
  });

  it.each<[string, Partial<Snapshot>, string, keyof Actions]>([
    ['paused', empty({ state: 'paused' }), 'Resume', 'pause'],
    ['on click only', off('on-click'), 'Read this page', 'check'],
    ['not running yet', { summary: null }, 'Reload the page', 'reload'],
    [
      'not allowed',
      { summary: null, tab: { place: 'no-access', host: 'news.example', incognito: false } },
      'Allow access',
      'allow',
    ],
    [
      'broken',
      empty({ state: 'error', error: { code: 'odd', detail: 'the reason' } }),
      'Reload the page',
      'reload',
    ],
  ])('that is %s offers what can be done', (_, change, button, action) => {
    const actions = show(change);
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('gives the code and detail of an error', () => {
    show(empty({ state: 'error', error: { code: 'odd', detail: 'the reason' } }));
    expect(text()).toContain('odd: the reason');
  });

  it('says what went wrong on a page that still has findings', () => {
    show({ summary: article({ error: { code: 'settings', detail: 'the reason' }, muted: ['k'] }) });
    expect(screen.getByRole('alert').textContent).toContain('settings: the reason');
    expect(screen.getByText('1 muted statement is left out.')).toBeTruthy();
  });

  it.each(['blocked', 'quota', 'corrupt', 'unknown'] as const)(
    'says what to do about a record that is %s',
    (reason) => {
      show({ ...empty({ state: 'nothing-covered' }), record: { ok: false, reason, detail: 'D' } });
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing can be checked now');
      const alert = within(screen.getByRole('alert'));
      expect(alert.getByRole('heading').textContent).toBe('The record cannot be opened');
      expect(alert.getByText(words.say(`trouble_${reason}`))).toBeTruthy();
    },
  );

  it('says that only a part of a very long page was read', () => {
    show({ summary: article({ state: 'limit-reached' }) });
    expect(text()).toContain('its first part was read');
  });

  it('says what failed between popup and page', () => {
    show({ failure: 'the port closed' });
    expect(screen.getByRole('alert').textContent).toContain('the port closed');
  });
});
