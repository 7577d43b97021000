/** A page that opens with somebody else who bears the title's name, or with another work. */
import { NO_NAME } from './mentions/word-lists';
import type { Prepared } from './prepare';
import type { Reference } from './record';
import type { Sentence, Slot } from './slots';

/** "Robert Ballard returns": the first words hold the work's name as somebody else's, and not the work. */
export function opensWithNamesake(
  { sentences }: Prepared,
  reference: Reference,
  topic: string | null,
): boolean {
  const name = topic === null ? undefined : reference.entities.get(topic)?.name.toLowerCase();
  const first = sentences[0];
  if (name === undefined || first === undefined || first.slots.some(({ kind }) => kind === 'work'))
    return false;
  const isStranger = ({ kind, entities, text }: Slot) =>
    kind === 'person' && entities.length === 0 && text.toLowerCase().endsWith(` ${name}`);
  const opening = /^"?([a-z]+)(?:\.? [a-z]\.)?(?: the)? ([a-z]+)(?![a-z])/.exec(first.masked);
  const isPlain = opening?.[2] === name && !NO_NAME.has(opening[1] as string);
  return isPlain || first.slots.some(isStranger);
}

/** What a headline says of the title it begins with. */
const SAID_OF_TITLE =
  /^["']?(?: (?:review|recap|cancell?ed|renewed|axed|ended|ending|explained|returns|is (?:coming|back|cancelled|renewed|over|here)|finale|premiere|trailer|cast|season|series|episode)(?![a-z])|:|$)/;
const SMALL = /^(?:of|the|and|in|a|an|to|for|on|at|q)$/;

/**
 * "Countdown cancelled": the page opens with another title, says nothing of the work there, by its name or by those who
 * belong to it, and no more than one sentence does at all: it is about something else.
 * @param speaksOf true for a sentence that names the work or somebody who belongs to it
 * @param namesOther true for a sentence that speaks of another work
 */
export function opensWithOther(
  { sentences, passage }: Prepared,
  speaksOf: (sentence: Sentence) => boolean,
  namesOther: (sentence: Sentence) => boolean,
): boolean {
  const isHeadline = ({ block }: Sentence) => passage.blocks[block]?.role === 'headline';
  const first = sentences.findIndex((sentence) => !isHeadline(sentence) && sentence.masked.length > SHORT);
  // A page of one sentence has no other.
  if (first < 0 || first === sentences.length - 1) return false;
  const opening = sentences.filter((sentence, at) => isHeadline(sentence) || at === first);
  const speaking = sentences.filter(speaksOf);
  return (
    speaking.length < 2 &&
    !speaking.some((sentence) => opening.includes(sentence)) &&
    opening.some((sentence) => namesOther(sentence) || (isHeadline(sentence) && isOfTitle(sentence)))
  );
}

/** What is shorter is a label, a date or a byline. */
const SHORT = 24;

/** Begins with capitals and goes on as what is said of a title does: "The Night Ferry", "Saltmarsh review: fog". */
function isOfTitle({ masked, upper }: Sentence): boolean {
  let end = 0;
  let capitals = 0;
  for (const { 0: word, index } of masked.matchAll(/[a-z'&-]+/g)) {
    if (masked.slice(end, index).trim() !== '' || !(upper.has(index) || (end > 0 && SMALL.test(word)))) break;
    if (upper.has(index)) capitals++;
    end = index + word.length;
  }
  const rest = masked.slice(end);
  return capitals > (rest === '' ? 1 : 0) && SAID_OF_TITLE.test(rest);
}
