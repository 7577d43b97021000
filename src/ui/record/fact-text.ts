/** A fact of the record in words. */
import type { FactValue } from '../../engine/values';
import type { RecordFact } from '../../messages';
import { showDate } from '../dates';
import { showNormal, wordValue } from '../values';
import type { Words } from '../words';

export const valueText = (value: FactValue, shown: string, words: Words): string =>
  wordValue(value, words) ?? showNormal(shown, words.locale);

/** Which season, episode or telling of the story a fact is about. */
export function scopeOf({ qualifier }: RecordFact, words: Words): string[] {
  const { season, episode, continuity } = qualifier;
  return [
    ...(season === undefined ? [] : [words.say('fact_season', { season })]),
    ...(episode === undefined ? [] : [words.say('fact_episode', { episode })]),
    ...(continuity === undefined ? [] : [words.say(`continuity_${continuity}`)]),
  ];
}

/** When a fact holds, as of when it was read, up to when the record knows, and whether sources differ. */
export function remarksOf({ valid, asOf, knownThrough, disputed }: RecordFact, words: Words): string[] {
  const date = (day: string) => showDate(day, words.locale);
  const { from, to } = valid ?? {};
  return [
    ...(from && to ? [words.say('fact_from_to', { from: date(from), to: date(to) })] : []),
    ...(from && !to ? [words.say('fact_from', { from: date(from) })] : []),
    ...(to && !from ? [words.say('fact_to', { to: date(to) })] : []),
    ...(asOf ? [words.say('as_of', { date: date(asOf) })] : []),
    ...(disputed ? [words.say('sources_differ')] : []),
    words.say('card_known_through', { date: date(knownThrough) }),
  ];
}
