/** What a work is a spin-off, sequel or part of. */
import { cue, entityAttribute } from './entities';

export const franchise = entityAttribute(
  'franchise',
  ['work', 'franchise', 'foreign'],
  [
    cue(
      'cue-spin-off-of',
      3,
      '\\b(?:spin-?offs?|offshoot|sequel|prequel|successor|follow-up|continuation|companion(?: series)?|spun off|spins off|spinning off|spinoff series|extension|descendant|sister (?:series|show))(?: \\w+){0,3}? (?:of|from|to|out of) (?:the )?(?:(?:hit|popular|beloved|long-running|original|acclaimed|Ⓟ(?:\'s)?|series|show|drama|parent|flagship) ){0,4}"?(?<v>[ⓌⒻⓋ])',
      true,
    ),
    cue('cue-work-spin-off', 3, '(?<v>[ⓌⒻ])"?(?:\'s)? (?:spin-?off|offshoot|sequel|prequel|follow-up)\\b'),
    cue(
      'cue-part-of',
      2,
      "\\b(?:part of|set in|expands?|expanding|joins|entry in|chapter (?:in|of)|instal?ment (?:in|of)|addition to|within|return to) (?:the )?(?:(?:wider|larger|same|growing|sprawling|expanding|shared) ){0,2}(?<v>[ⒻⓌ])(?:'s)?(?: (?:universe|franchise|family|world|saga|verse))?",
    ),
  ],
);
