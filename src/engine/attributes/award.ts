/** Prizes and nominations of a work and its people. The record may have none: then they cannot be checked. */
import type { Attribute, Cue } from './attribute';
import { HONOUR, PRIZE, WINS } from './award-words';
import { holdsWords, isWords, plainWords, wordingsOf, writtenWords } from './free-words';

const cue = (id: string, form: string): Cue => ({
  id: `cue-award-${id}`,
  strength: 2,
  form: new RegExp(form, 'dg'),
});
const WORDS = "(?:(?:[a-z'-]+|Ⓠ|Ⓓ),? )";
const PRIZES = `(?:${PRIZE}(?: ${HONOUR})?|an? (?:[a-z]+ )?awards?|no (?:${PRIZE} )?${HONOUR})`;

export const award: Attribute = {
  id: 'award',
  slots: [],
  subjects: ['series', 'film'],
  single: false,
  namedOnly: true,
  cues: [
    cue('wins', `(?<w>Ⓦ)"?,? (?:[a-z]+,? ){0,3}(?<v>${WINS} ${WORDS}{0,6}?${PRIZES})(?![a-z])`),
    cue('for', `(?<v>${PRIZE} ${HONOUR}) (?:for|to) (?:Ⓟ's )?"?(?<w>Ⓦ)`),
    cue(
      'person',
      `Ⓝ,? (?:[a-z]+,? ){0,3}(?<v>${WINS} ${WORDS}{0,6}?${PRIZE}(?: ${HONOUR})?)[^.;ⓋⓃ]{0,40}? (?:for|in|on) (?:[a-z]+ ){0,5}?"?(?<w>Ⓦ)`,
    ),
    cue('winning', `(?<v>${PRIZE}[- ](?:winning|nominated))(?: [a-z-]+){0,3} "?(?<w>Ⓦ)`),
    cue(
      'snubbed',
      `(?<v>${PRIZE} (?:voters|academy|jury|judges)(?: [a-z]+){0,2} (?:snub(?:s|bed)|overlooked|ignored|passed over|shut out|honou?red|rewarded)) "?(?<w>Ⓦ)`,
    ),
    cue(
      'buzz',
      `(?<v>${PRIZE} (?:buzz|chatter|talk|campaign|race|contention|hopes))\\b[^.;ⓋⓉ]{0,40}?(?<w>Ⓦ)?`,
    ),
  ],
  read({ slot, sentence }) {
    const text = writtenWords(sentence, slot.at, slot.at + slot.text.length);
    return { value: { text }, normal: text };
  },
  compare: (claim, fact) =>
    isWords(claim.value) &&
    isWords(fact.value) &&
    wordingsOf(fact.value).some((wording) => holdsWords(plainWords(claim.shown), plainWords(wording)))
      ? 'same'
      : 'apart',
  show: (value) => (isWords(value) ? value.text : ''),
};
