import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words';

export const WordsContext = createContext<Words | null>(null);

/** The words of the surface this part stands on. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A part was rendered outside WordsContext.Provider.');
  return words;
}
