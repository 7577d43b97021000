/** Whether words are written as a name: capitals, where capitals say something. */
import type { Sentence } from '../slots';

/** Words that are no name, wherever capitals say nothing. */
const PLAIN =
  /^(?:the|an?|its?|his|her|their|our|your|my|this|that|these|those|another|other|others|any|some|every|each|one|two|three|sorts|what|which|whatever|whose|who|itself|themselves|him|them|us|you|me|series|shows?|drama|thriller|procedural|books?|novels?|same|original|parent|hit|popular|long|first|last|tv|television|existing|previous|earlier|established|already|mother|main|flagship|older|bigger|old|new|famous|beloved|well|known|prime|amazon|streaming|network|crime|cop|police|detective|character|franchise|universe|success|work|scratch|nothing|nowhere|there|here|it's|necessity|real|life)$/;

/** True where most words of the sentence begin with a capital: a headline. */
function isTitleCase({ masked, upper }: Sentence): boolean {
  const starts = [...masked.matchAll(/(?<![a-z'])[a-z]{4,}/g)].map(({ index }) => index);
  return starts.length > 2 && starts.filter((at) => upper.has(at)).length / starts.length > 0.75;
}

/** True for words [from, to) that begin with a capital in running text; in small letters throughout, for words that are no common ones. */
export function isWrittenAsName(sentence: Sentence, from: number, to: number): boolean {
  const words = sentence.masked.slice(from, to).trim();
  const first = /^[^\s]+/.exec(words)?.[0] ?? '';
  if (PLAIN.test(first) || words.length < 3) return false;
  return isCaseless(sentence) || isTitleCase(sentence) || sentence.upper.has(from);
}

const isCaseless = ({ upper, slots }: Sentence): boolean =>
  upper.size === 0 && slots.every(({ text }) => !/[A-Z]/.test(text));
