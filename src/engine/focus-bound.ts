/** Works that the words right beside a value bind it to, or that a comparison beside it takes from the subject. */
import type { Event } from './focus-events';
import type { Sentence, Slot } from './slots';

/** Between a value and the work that its own relative clause gives it to. */
const GIVEN =
  /^(?:[ -][a-z]+){0,3} (?:(?:that |which )?(?:the )?[a-z]+ (?:gave|give|handed|awarded) "?(?=[ⓌⓋ])|(?:that |which )?"?(?=[ⓌⓋ]"? (?:had|got|ran|needed|took|managed|scored)(?:[.,;!?]| for| to| over| in its| itself|$)))/;

/** "They showed 'Up' in every break of Ⓦ: Ⓠ episodes": another work is what the sentence speaks of. */
export function isBeside({ masked }: Sentence, events: Event[], bound: Slot): boolean {
  // "Ⓦ author Ⓝ": what the cue ties is said of the work all the same.
  if (/^ (?:author|creator|showrunner)\b/.test(masked.slice(bound.at + 1))) return false;
  const own = events.find((event) => event.at === bound.at);
  return own?.compared === true && events.some((event) => event.entity === null && !event.compared);
}

/** "the 94% that fans gave Ⓦ", "the nine episodes Ⓦ had": the work right behind the value's own clause. */
export function givenAfter({ masked }: Sentence, events: Event[], at: number): Event | null {
  const after = GIVEN.exec(masked.slice(at + 1, at + 90));
  if (after === null) return null;
  const place = at + 1 + after[0].length;
  return events.find((event) => event.at === place) ?? null;
}
