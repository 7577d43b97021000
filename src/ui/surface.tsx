/** What every page of the extension does first: its language, its theme, its place to render into. */
import { type ComponentChild, render } from 'preact';
import type { Appearance } from '../settings/schema';
import type { Words } from './words';
import { WordsContext } from './words-context';

/** A way to draw the surface again and again. */
export type Draw = (content: ComponentChild) => void;

/** Follows the reader's choice of theme and of lines under words. */
export function setAppearance(document: Document, { theme, marks, plain, safe }: Appearance): void {
  const { dataset } = document.documentElement;
  dataset.marks = String(marks);
  dataset.lines = plain ? 'plain' : 'shapes';
  dataset.colours = safe ? 'safe' : 'usual';
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

/**
 * Makes a document ours.
 * @param title what the document is called
 * @param reads the language of what is read on it as pages are read; its other parts are then to name theirs
 */
export function openSurface(
  document: Document,
  words: Words,
  title: string,
  { reads }: { reads?: string } = {},
): Draw {
  document.title = title;
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no element #app to render into.');
  document.documentElement.lang = reads ?? words.locale;
  return (content) => render(<WordsContext.Provider value={words}>{content}</WordsContext.Provider>, root);
}
