import { beforeEach, expect, it } from 'vitest';
import { openSurface, setTheme } from '../../../src/ui/surface';
import { useWords } from '../../../src/ui/words-context';
import { words } from './words.en';

const Said = () => <p>{useWords().say('allow')}</p>;

beforeEach(() => {
  document.body.replaceChildren();
});

it('gives the document its title and language, and draws with the words', () => {
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'app';
  const draw = openSurface(document, words, 'Title');
  draw(<Said />);
  expect(document.title).toBe('Title');
  expect(document.documentElement.lang).toBe('en-GB');
  expect(root.textContent).toBe('Allow access');
});

it('says so when there is no place to draw', () => {
  expect(() => openSurface(document, words, 'Title')).toThrow('#app');
});

it('follows the theme', () => {
  setTheme(document, { theme: 'dark' });
  expect(document.documentElement.dataset.theme).toBe('dark');
  setTheme(document, { theme: 'system' });
  expect('theme' in document.documentElement.dataset).toBe(false);
});
