/** Counts of posts, likes and trailer views. The record keeps none, so such a claim is read to be told apart. */
import type { Attribute, Cue, CueMatch, Likeness, ReadValue } from './attribute';
import { MANY, SOCIAL_PLACE, SOCIAL_UNIT } from './social-words';

const cue = (id: string, form: string, tag?: string): Cue => ({
  id,
  strength: 3,
  form: new RegExp(form, 'dg'),
  ...(tag === undefined ? {} : { tag }),
});
const OF = '(?: (?!(?:of|and|or|in|on|for|to|the)\\b)[a-z-]+){0,2}?';

export const social: Attribute = {
  id: 'social',
  slots: ['number'],
  subjects: ['series', 'film', 'character', 'person'],
  single: false,
  cues: [
    cue('cue-social-unit', `(?<v>Ⓠ)\\+?${OF} ${SOCIAL_UNIT}(?![a-z])`),
    cue(
      'cue-social-views',
      `(?<v>Ⓠ)\\+?(?: times|${OF} (?:views?|plays?|streams?|hits|users|members|fans|subscribers|videos|uses))(?![a-z])`,
      'place',
    ),
    cue(
      'cue-social-viewed',
      '\\b(?:viewed|watched|played|shared|liked|clicked|streamed|used)(?: [a-z]+){0,2} (?<v>Ⓠ)(?: times| million times)?',
      'place',
    ),
    cue(
      'cue-social-label',
      '\\b(?:views|likes|up-?votes|comments|shares|followers|subscribers|members) ?[:|] ?(?<v>Ⓠ)',
    ),
  ],
  read: readSocial,
  compare: (): Likeness => 'apart',
  show: (value) => ('text' in value ? value.text : ''),
};

/** Views and users are social only beside a trailer, a post or a site of such. */
function readSocial({ cue: used, slot, sentence }: CueMatch): ReadValue | null {
  if ((slot.number ?? 0) < MANY) return null;
  if (used.tag === 'place' && !SOCIAL_PLACE.test(sentence.masked)) return null;
  return { value: { text: slot.text }, normal: slot.text, shown: slot.text };
}
