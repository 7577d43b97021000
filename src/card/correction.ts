/** The correction of a statement as plain text, for a letter to whoever wrote it. */
import { showDate } from '../ui/dates';
import { showExpected } from '../ui/values';
import type { Words } from '../ui/words';
import type { CardModel } from './model';

/** Null where the record has nothing to correct by. */
export function correctionOf(model: CardModel, words: Words): string | null {
  const { expected, kind, quote, facts, sources, asOf } = model;
  if (expected === null || kind === 'unverifiable' || kind === 'supported') return null;
  const value = showExpected(expected, facts, words);
  const lines = [
    words.say('card_correction', { quote, value }),
    ...(asOf ? [words.say('as_of', { date: showDate(asOf, words.locale) })] : []),
    ...sources.map(({ publisher, title, published, url }) => {
      const date = published === 'undated' ? words.say('undated') : showDate(published, words.locale);
      return `${words.say('source', { publisher, date })}: ${title}, ${url}`;
    }),
  ];
  return lines.join('\n');
}
