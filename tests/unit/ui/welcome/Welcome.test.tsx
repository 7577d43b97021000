import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import german from '../../../../assets/locales/de.json';
import type { OptionsSnapshot } from '../../../../src/ui/options/controller';
import { Welcome } from '../../../../src/ui/welcome/Welcome';
import { lookUpIn } from '../../../../src/ui/word-table';
import { makeWords } from '../../../../src/ui/words';
import { WordsContext } from '../../../../src/ui/words-context';
import { RECORD } from '../summaries';
import { words as english } from '../words.en';

afterEach(cleanup);

function show(change: Partial<OptionsSnapshot> = {}, words = english) {
  const actions = { change: vi.fn(), reset: vi.fn(), retry: vi.fn(), allow: vi.fn() };
  const onOptions = vi.fn();
  const snapshot: OptionsSnapshot = {
    choices: {
      strictness: 'balanced',
      attributesOff: [],
      appearance: { theme: 'system', marks: 2 },
      sites: { mode: 'all', off: ['mail.example'], chosen: [] },
      mutes: [],
    },
    record: RECORD,
    failure: null,
    access: true,
    ...change,
  };
  render(
    <WordsContext.Provider value={words}>
      <Welcome snapshot={snapshot} actions={actions} onOptions={onOptions} />
    </WordsContext.Provider>,
  );
  return { ...actions, onOptions };
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the welcome page', () => {
  it('has an article to try it on, in English', () => {
    show();
    const article = part('Try it here').getByRole('article');
    expect(article.lang).toBe('en');
    expect(article.textContent).toContain('Ballard is a Netflix series');
  });

  it('keeps its own words apart from the English article, for whoever reads by language', () => {
    const words = makeWords(lookUpIn(german));
    show({}, words);
    const languageOf = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang');
    expect(languageOf(words.say('welcome_lead'))).toBe('de');
    expect(languageOf(words.say('promise_network'))).toBe('de');
    expect(languageOf(words.say('welcome_options'))).toBe('de');
    expect(screen.getByRole('article').closest('[lang="de"]')).toBeNull();
  });

  it('says what the record covers', () => {
    show();
    expect(part('What is covered').getByRole('listitem').textContent).toMatch(/facts, known to/);
  });

  it('says where there is no record, and tries again', () => {
    const { retry } = show({ record: { ok: false, reason: 'quota', detail: 'QuotaExceededError' } });
    fireEvent.click(part('What is covered').getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('passes on where it is to work, and keeps the sites that are switched off', () => {
    const { change } = show();
    fireEvent.click(part('Where it works').getByRole('radio', { name: /On a click/ }));
    expect(change).toHaveBeenCalledWith({ sites: { mode: 'on-click', off: ['mail.example'], chosen: [] } });
  });

  it('says when a choice was not stored', () => {
    show({ failure: 'private-window' });
    expect(screen.getByRole('alert').textContent).toContain('In a private window nothing is stored.');
  });

  it('asks for access where the browser withholds it', () => {
    const { allow } = show({ access: false });
    fireEvent.click(screen.getByRole('button', { name: 'Allow access' }));
    expect(allow).toHaveBeenCalledOnce();
  });

  it('leads to the options and the record', () => {
    const { onOptions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'All options' }));
    expect(onOptions).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: 'Open the record' }).getAttribute('href')).toBe('/record.html');
  });
});
