/** The words of the language that the address names (`?de#state`), English without one. */
import { lookUpIn, type WordTable } from '../../src/ui/word-table';
import { makeWords } from '../../src/ui/words';

export async function wordsOfAddress({ search }: Location) {
  const file = search.slice(1) || 'en';
  const response = await fetch(`/assets/locales/${file}.json`);
  if (!response.ok) throw new Error(`No words in ${file}`);
  return makeWords(lookUpIn((await response.json()) as WordTable));
}
