/** Records and superlatives of reach: "the most-watched debut in the platform's history". Checkable in kind, seldom in the record. */
import type { Attribute, Cue } from './attribute';
import { holdsWords, isWords, plainWords, wordingsOf, writtenWords } from './free-words';
import { BREAK, KIND, MOST, REACH, SPAN, THING } from './record-words';

const cue = (id: string, form: string): Cue => ({
  id: `cue-record-${id}`,
  strength: 2,
  form: new RegExp(form, 'dg'),
});

export const record: Attribute = {
  id: 'record',
  slots: [],
  subjects: ['series', 'film'],
  single: false,
  cues: [
    cue(
      'most',
      `(?<v>(?:the |its |Ⓟ's )?${MOST} (?:[a-z-]+ |Ⓟ |Ⓠ |, ){0,4}?${THING} (?:[a-z-]+ |Ⓟ |for a ){0,5}?${SPAN})`,
    ),
    cue(
      'best',
      `(?<v>(?:the |its |Ⓟ's )?best (?:[a-z-]+ |Ⓟ ){0,2}?(?:debut|launch|premiere|opening|week|start)\\b (?:[a-z-]+ |Ⓟ |for a ){0,6}?${SPAN})`,
    ),
    cue(
      'breaking',
      `(?<v>\\brecord[- ](?:breaking|setting|shattering|smashing|high|low)(?: [a-z]+)? ${REACH})\\b`,
    ),
    cue('breaking-work', '(?<v>\\brecord-(?:breaking|setting|shattering|smashing)) "?(?<w>Ⓦ)'),
    cue('numbers', `(?<v>\\brecord ${REACH})\\b`),
    cue('that', '(?<v>\\ba record (?:eclipsing|for the|for a|that|among|no other))\\b'),
    cue(
      'broke',
      `(?<!\\ba )(?<v>\\b${BREAK} ${KIND}records?)\\b(?! (?:straight|collection|deal|label|player|store|shop|clean))`,
    ),
    cue(
      'holds',
      "(?<v>\\b(?:holds?|held|claim(?:s|ed)|took|takes) (?:the|a|Ⓟ's) (?:[a-z-]+ ){0,2}?record for)\\b",
    ),
    cue(
      'headline',
      '(?<w>Ⓦ)"? (?:is |keeps |has )?(?<v>breaking Ⓥ|breaks records|breaking records)(?= on| for| at|$|[,.!:])',
    ),
    cue(
      'every',
      `\\b${BREAK} [^.;]{0,24}?(?<v>\\b(?:every|all) (?:[a-z-]+ |Ⓟ )?records?)\\b(?! (?:straight|collection|store|shop))`,
    ),
    cue(
      'unheard-of',
      `(?<v>\\b(?:something|what|a feat) (?:that )?no (?:other )?(?:[a-z-]+ |Ⓟ ){0,3}(?:series|show|drama|original|procedural|debut) (?:has|had) (?:ever )?(?:managed|done|achieved|pulled off))\\b`,
    ),
    cue(
      'nothing',
      `(?<v>\\b(?:nothing|no (?:other )?(?:series|show|drama|original))(?: [a-z]+| Ⓟ){0,4} (?:has |had |was |were )?(?:been )?(?:watched|streamed|viewed) (?:more|as much|by more))\\b`,
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
