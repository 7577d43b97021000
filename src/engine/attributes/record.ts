/** Superlatives of reach: "the most-watched debut in the platform's history". Checkable in kind, seldom in the record. */
import type { Attribute } from './attribute';

const MOST =
  '(?:most[- ](?:watched|streamed|viewed|popular|successful)|biggest|largest|highest[- ]rated|best[- ]rated|fastest[- ]growing|strongest|top)';
const THING =
  '(?:debuts?|launch(?:es)?|premieres?|openings?|originals?|series|shows?|dramas?|titles?|freshman (?:series|drama)|spin-?offs?)';
const SPAN =
  "(?:in (?:the )?(?:Ⓟ's?|streamer's|platform's|service's|network's|its|streaming|television|tv|Ⓟ)? ?history|ever|of all time|on record|since [^.;,]{2,30})";

export const record: Attribute = {
  id: 'record',
  slots: [],
  subjects: ['series', 'film'],
  single: false,
  cues: [
    {
      id: 'cue-record-most',
      strength: 2,
      form: new RegExp(
        `(?<v>(?:the |its |Ⓟ's )?${MOST} (?:[a-z-]+ |Ⓟ ){0,3}?${THING} (?:[a-z-]+ |Ⓟ ){0,4}?${SPAN})`,
        'dg',
      ),
    },
    {
      id: 'cue-record-breaking',
      strength: 2,
      form: /(?<v>\b(?:record-(?:breaking|setting|shattering|smashing) (?:views|viewership|numbers|ratings|debut|week|launch|streams|premiere|figures|opening)|an? record (?:eclipsing|for the|that|among)))\b/dg,
    },
    {
      id: 'cue-record-broke',
      strength: 2,
      form: /(?<v>\b(?:broke|breaks|breaking|set|sets|setting|smashed|smashes|shattered|shatters) (?:[a-z'-]+ |Ⓟ(?:'s)? |Ⓠ ){0,4}records?)\b/dg,
    },
  ],
  read: ({ slot }) => ({ value: { text: slot.text }, normal: slot.text }),
  compare: () => 'apart',
  show: (value) => ('text' in value ? value.text : ''),
};
