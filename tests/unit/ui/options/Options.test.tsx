import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Appearance } from '../../../../src/settings/schema';
import type { OptionsSnapshot } from '../../../../src/ui/options/controller';
import { Options } from '../../../../src/ui/options/Options';
import type { PacksPort } from '../../../../src/ui/options/packs/port';
import type { Choices } from '../../../../src/ui/options/ports';
import { WordsContext } from '../../../../src/ui/words-context';
import { RECORD } from '../summaries';
import { words } from '../words.en';

afterEach(cleanup);

const NO_PACKS: PacksPort = {
  list: async () => [],
  bring: vi.fn(),
  use: vi.fn(),
  discard: vi.fn(),
  save: vi.fn(),
};

const SHORTCUTS = {
  list: vi.fn(async () => [
    { name: '_execute_action', description: '', keys: 'Alt+Shift+S' },
    { name: 'next-finding', description: 'Next finding', keys: '' },
  ]),
  change: vi.fn(async () => undefined),
  onReturn: vi.fn(() => () => {}),
};
const ratio = { hit: 9, of: 10 };
const figures = {
  contradictedPrecision: ratio,
  outdatedPrecision: { hit: 0, of: 0 },
  sureRecall: { hit: 1, of: 4 },
  supportedRecall: ratio,
};
const QUALITY = {
  date: '2026-11-25',
  sets: [
    { name: 'new' as const, documents: 86, figures },
    { name: 'known' as const, documents: 257, figures },
  ],
};
const save = vi.fn();

function show(choices: Partial<Choices> = {}, rest: Partial<OptionsSnapshot> = {}) {
  const actions = { change: vi.fn(), reset: vi.fn(), retry: vi.fn(), allow: vi.fn() };
  const snapshot: OptionsSnapshot = {
    choices: {
      strictness: 'balanced',
      attributesOff: [],
      appearance: { theme: 'system', marks: 2 },
      sites: { mode: 'all', off: [], chosen: [] },
      mutes: [],
      ...choices,
    },
    record: RECORD,
    failure: null,
    access: true,
    ...rest,
  };
  render(
    <WordsContext.Provider value={words}>
      <Options
        snapshot={snapshot}
        actions={actions}
        attributes={['platform', 'director', 'writer']}
        version="1.2.3"
        packs={NO_PACKS}
        shortcuts={SHORTCUTS}
        quality={QUALITY}
        save={save}
      />
    </WordsContext.Provider>,
  );
  return actions;
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const marks = () =>
  [...document.querySelectorAll('.sample-text .mark')].map(({ textContent }) => textContent);
const box = (name: string) => screen.getByRole('checkbox', { name }) as HTMLInputElement;

describe('strictness', () => {
  it('marks the example as pages are marked', () => {
    show({ strictness: 'lenient' });
    expect(marks()).toEqual(['Skylark’s Harbour Nine']);
    expect(screen.getByText('1 of 7 places marked.')).toBeTruthy();
    cleanup();
    show({ strictness: 'strict' });
    expect(marks()).toHaveLength(7);
  });

  it('passes on the choice', () => {
    const { change } = show();
    fireEvent.click(part('Strictness').getByRole('radio', { name: 'Lenient' }));
    expect(change).toHaveBeenCalledWith({ strictness: 'lenient' });
  });
});

describe('what is checked', () => {
  it('turns one attribute off and on', () => {
    const { change } = show({ attributesOff: ['writer'] });
    fireEvent.click(box('Director'));
    expect(change).toHaveBeenLastCalledWith({ attributesOff: ['writer', 'director'] });
    fireEvent.click(box('Writer'));
    expect(change).toHaveBeenLastCalledWith({ attributesOff: [] });
  });

  it('turns a group, and leaves off what another version reads', () => {
    const { change } = show({ attributesOff: ['writer', 'budget'] });
    expect(box('Makers').indeterminate).toBe(true);
    fireEvent.click(box('Makers'));
    expect(change).toHaveBeenLastCalledWith({ attributesOff: ['budget'] });
    cleanup();
    const again = show();
    fireEvent.click(box('Makers'));
    expect(again.change).toHaveBeenLastCalledWith({ attributesOff: ['director', 'writer'] });
  });
});

describe('sites', () => {
  const type = (typed: string) => {
    fireEvent.input(screen.getByRole('textbox'), { target: { value: typed } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  };

  it('adds a site from what is typed, once', () => {
    const { change } = show();
    type(' https://www.News.example/story?x ');
    expect(change).toHaveBeenCalledWith({ sites: { mode: 'all', off: ['news.example'], chosen: [] } });
    cleanup();
    const again = show({ sites: { mode: 'all', off: ['news.example'], chosen: [] } });
    type('news.example');
    expect(again.change).not.toHaveBeenCalled();
  });

  it('says what is no site, and to whom it belongs', () => {
    const { change } = show();
    type('not a site');
    expect(change).not.toHaveBeenCalled();
    const field = screen.getByRole('textbox');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'This is no address of a site. Type one like example.com.',
    );
  });

  it('takes a site away', () => {
    const { change } = show({ sites: { mode: 'all', off: ['a.example', 'b.example'], chosen: [] } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove a.example' }));
    expect(change).toHaveBeenCalledWith({ sites: { mode: 'all', off: ['b.example'], chosen: [] } });
  });

  it('changes the mode, and lists chosen sites only where they count', () => {
    const { change } = show();
    expect(screen.queryByText('Chosen sites')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /On chosen sites/ }));
    expect(change).toHaveBeenCalledWith({ sites: { mode: 'chosen', off: [], chosen: [] } });
    cleanup();
    show({ sites: { mode: 'chosen', off: [], chosen: ['a.example'] } });
    expect(screen.getByText('Chosen sites')).toBeTruthy();
    expect(screen.getByText('a.example')).toBeTruthy();
  });
});

describe('the rest', () => {
  it('names the packs of the record with version, facts and horizon', () => {
    show();
    const row = within(part('The record').getByRole('row', { name: /Bosch universe/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '1.0.0',
      '412',
      '28 Feb 2026',
    ]);
  });

  it('says what to do when the record cannot be opened', () => {
    const { retry } = show({}, { record: { ok: false, reason: 'quota', detail: 'Q' } });
    expect(screen.getByRole('alert').textContent).toContain('Free some space');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('chooses the theme', () => {
    const { change } = show();
    fireEvent.click(part('Appearance').getByRole('radio', { name: 'Dark' }));
    expect(change).toHaveBeenCalledWith({ appearance: { theme: 'dark', marks: 2 } });
  });

  it('chooses how strong the lines are', () => {
    const { change } = show();
    fireEvent.click(part('Appearance').getByRole('radio', { name: 'Strong' }));
    expect(change).toHaveBeenCalledWith({ appearance: { theme: 'system', marks: 3 } });
  });

  it.each<[name: string, before: Partial<Appearance>, after: Partial<Appearance>]>([
    ['One plain line', {}, { plain: true }],
    ['A shape for each kind', { plain: true }, { plain: false }],
    ['Safe for colour-blind eyes', { plain: true }, { plain: true, safe: true }],
    ['Usual colours', { safe: true }, { safe: false }],
  ])('chooses how the lines look: %s', (name, before, after) => {
    const { change } = show({ appearance: { theme: 'system', marks: 2, ...before } });
    fireEvent.click(part('Appearance').getByRole('radio', { name }));
    expect(change).toHaveBeenCalledWith({ appearance: { theme: 'system', marks: 2, ...after } });
  });

  it('lists what is muted, and forgets one or all of it', () => {
    const mutes = ['ballard|platform|||netflix', 'ballard|episode-count|1|not|8'];
    const { change } = show({ mutes });
    expect(screen.getByText('ballard · Episodes, season 1 · not “8”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Mark again: ballard · Platform · netflix' }));
    expect(change).toHaveBeenLastCalledWith({ mutes: mutes.slice(1) });
    fireEvent.click(screen.getByRole('button', { name: 'Mark all of them again' }));
    expect(change).toHaveBeenLastCalledWith({ mutes: [] });
  });

  it('resets only after a second yes', () => {
    const { reset } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Reset all options' }));
    expect(reset).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Reset all options' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, reset everything' }));
    expect(reset).toHaveBeenCalledOnce();
  });

  it('says why a change was not stored', () => {
    show({}, { failure: 'private-window' });
    expect(screen.getByRole('alert').textContent).toContain('Open the options in an ordinary window');
    cleanup();
    show({}, { failure: 'QUOTA_BYTES exceeded' });
    expect(screen.getByRole('alert').textContent).toContain('QUOTA_BYTES exceeded');
  });
});

describe('access to pages', () => {
  it('is asked for only where the browser withholds it', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Allow access' })).toBeNull();
    cleanup();
    show({}, { access: undefined });
    expect(screen.queryByRole('button', { name: 'Allow access' })).toBeNull();
    cleanup();
    const { allow } = show({}, { access: false });
    fireEvent.click(screen.getByRole('button', { name: 'Allow access' }));
    expect(allow).toHaveBeenCalledOnce();
  });
});

describe('keyboard shortcuts', () => {
  it('are shown as the browser has them, with the way to its page for them', async () => {
    show();
    const shown = part('Keyboard shortcuts');
    expect(await shown.findByText('Alt+Shift+S')).toBeTruthy();
    expect(shown.getByText('Open the popup')).toBeTruthy();
    expect(shown.getByText('Next finding').parentElement?.textContent).toBe('Next findingnot set');
    fireEvent.click(shown.getByRole('button', { name: 'Change them in the browser' }));
    expect(SHORTCUTS.change).toHaveBeenCalledOnce();
  });

  it('are said not to be where the browser has none', async () => {
    SHORTCUTS.list.mockResolvedValueOnce(null as never);
    show();
    expect(await part('Keyboard shortcuts').findByText(/no shortcuts for extensions/)).toBeTruthy();
  });
});

describe('measured quality', () => {
  it('shows the figures with what they are made of, and none where there was nothing to measure', () => {
    show();
    const cells = part('Measured quality')
      .getAllByRole('row')
      .map(({ children }) => [...children].map(({ textContent }) => textContent));
    expect(cells[0]?.slice(1)).toEqual(['New texts86 texts', 'Known texts257 texts']);
    expect(cells[1]?.[1]).toBe('90% (9 of 10)');
    expect(cells[2]?.[1]).toBe('–');
    expect(cells[3]?.[2]).toBe('25% (1 of 4)');
  });
});

describe('taking the settings along', () => {
  const choose = (text: string) => {
    fireEvent.change(document.querySelector('[aria-labelledby=transfer] input') as HTMLInputElement, {
      target: { files: [new File([text], 'settings.json')] },
    });
  };

  it('saves a file, and takes it back in', async () => {
    const { change } = show({ strictness: 'strict', mutes: ['a|b|||c'] });
    fireEvent.click(part('Take your settings along').getByRole('button', { name: 'Save to a file' }));
    const [name, text] = save.mock.lastCall as [string, string];
    expect(name).toBe('double-take-settings.json');
    choose(text);
    await screen.findByText('The settings are loaded.');
    expect(change).toHaveBeenCalledWith(
      expect.objectContaining({ strictness: 'strict', mutes: ['a|b|||c'] }),
    );
  });

  it.each([
    ['hello', /no file of settings/],
    ['{"format":"double-take-settings","version":99,"settings":{}}', /version 99/],
    ['{"format":"double-take-settings","version":1,"settings":{"strictness":"mild"}}', /settings|strictness/],
  ])('refuses %s, and changes nothing', async (text, reason) => {
    const { change } = show();
    choose(text);
    expect((await screen.findByRole('alert')).textContent).toMatch(reason);
    expect(change).not.toHaveBeenCalled();
  });
});
