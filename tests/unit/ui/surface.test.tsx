import { beforeEach, expect, it } from 'vitest';
import { openSurface, setAppearance } from '../../../src/ui/surface';
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

it('follows theme and lines', () => {
  setAppearance(document, { theme: 'dark', marks: 3 });
  expect(document.documentElement.dataset.marks).toBe('3');
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(document.documentElement.dataset).toMatchObject({ lines: 'shapes', colours: 'usual' });
  setAppearance(document, { theme: 'system', marks: 2, plain: true, safe: true });
  expect(document.documentElement.dataset).toMatchObject({ lines: 'plain', colours: 'safe' });
  expect('theme' in document.documentElement.dataset).toBe(false);
});
