/** Which episode a credit is about: the pilot, the third episode, S1 E2. */
import { clauseOf } from '../slots';
import type { CueMatch } from './attribute';

const FIRST =
  /\b(?:pilot|(?:series|season) (?:premiere|opener)|premiere episode|opener|opening (?:episode|hour|instal?ment)|debut episode|first (?:episode|hour|two|Ⓠ)|opening (?:two|Ⓠ))\b/;

/** "1x03". */
const CODED = /\b\d{1,2}x0?(\d{1,2})\b/;

/** The number of the episode that the clause of a credit names, if it names just one or begins with the first. */
export function episodeNear({ sentence, slot }: CueMatch): number | undefined {
  const [start, end] = clauseOf(sentence, slot.at);
  const inside = sentence.slots.filter((other) => other.at >= start && other.at < end);
  const everywhere = sentence.slots.filter(({ kind }) => kind === 'episode');
  const here = inside.filter(({ kind }) => kind === 'episode');
  const named = here.length > 0 ? here : everywhere;
  const coded = CODED.exec(sentence.masked)?.[1];
  if (coded !== undefined) return Number(coded);
  if (named.length > 1) return undefined;
  if (named[0]?.number !== undefined) return named[0].number;
  return FIRST.test(sentence.masked.slice(start, end)) ? 1 : undefined;
}
