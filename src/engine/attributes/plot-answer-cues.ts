/** Cues for answers: what was asked right before says which question the words answer. */
import { answer, type PlotCue, some } from './plot-cue';
import { anyOf } from './plot-words';

const START =
  "^(?:a[:.] ?|answer[:.] ?)?(?:it (?:was|is)|it's|that would be|spoilers?:?|in|she|he|they|back|her|his|the|a|an|was|is|lives?|named|called| ){0,16}";

export const ANSWER_CUES: readonly PlotCue[] = [
  answer(
    'killer',
    /\bwho (?:really |actually )?(?:killed|murdered|strangled) (?:Ⓒ|Ⓝ|her|him|the)|\bwho(?: is|'s| was) the (?:real )?(?:killer|murderer)\b/,
    `${START}(?<v>[ⒸⓃ])(?!'s)`,
  ),
  answer(
    'case-year',
    /\b(?:when|what year|which year)\b.*\b(?:kill|murder|strangl|die|death)/,
    `${START}(?<v>Ⓓ)`,
  ),
  answer(
    'cause-of-death',
    /\bhow (?:was|did|is)\b.*\b(?:killed|murdered|die|killer)\b/,
    `${START}${some(3)}(?<v>${anyOf('cause')})`,
  ),
  answer(
    'setting-year',
    /\b(?:when|what year|which year)\b.*\b(?:set|take place|unfold)\b/,
    `${START}(?<v>Ⓓ)`,
  ),
  answer(
    'unit',
    /\b(?:what|which) (?:unit|squad|division|team)\b/,
    `${START}${some(4)}(?<v>${anyOf('unit')})`,
  ),
  answer(
    'lives-at',
    /\bwhere (?:does|is|did)\b.*\b(?:live|home)\b/,
    `${START}${some(3)}(?<v>${anyOf('dwelling')})`,
  ),
];
