/** Which event of a sentence counts at a place, and which blocks and sentences keep to themselves. */
import type { Event } from './focus-events';
import type { Block } from './passage';
import type { Sentence } from './slots';

/** The last work before the place that is no comparison, else the first after it; characters only where no work is. */
export function pick(events: Event[], at: number): Event | null {
  const works = events.filter(
    (event) =>
      !event.compared &&
      event.via !== 'character' &&
      !(event.book && !event.leads) &&
      !(event.onlyAfter && event.at > at),
  );
  const before = works.filter((event) => event.at <= at);
  const named = before[before.length - 1] ?? works.find((event) => event.at > at);
  if (named !== undefined) return named;
  const characters = events.filter((event) => event.via === 'character');
  return characters[characters.length - 1] ?? null;
}

/** Names nothing, not even by a word that may be a title at its beginning: "At a glance". */
export const isPlain = ({ masked, propers }: Sentence): boolean =>
  propers.length === 0 &&
  /^["']?[ⒹⓆⓈⓀ(]|^["']?(?:the|an?|it|she|he|they|her|his|its|there|here|what|how|who|if|for|with|from|at|in|on|after|this|these|that|we|you|i|our|your|my|all|some|no|key|quick|need|so|and|but) /.test(
    masked,
  );

/** Blocks whose only subject is a name inside them. */
export function standsAlone(block: Block): boolean {
  return (
    block.role === 'card' ||
    block.role === 'caption' ||
    block.role === 'table-cell' ||
    block.role === 'list-item'
  );
}
