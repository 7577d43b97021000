/** Who wrote the scripts. */
import { crew } from './persons';

export const writer = crew(
  'writer',
  {
    noun: '(?:writers?|screenwriters?|scriptwriters?)',
    participle: 'written|scripted|penned',
    verb: 'wrote|writes|penned|scripted|co-wrote',
    not: "novels?|books?|characters?|thrillers?|stories|story|reviews?|articles?|essays?|[ⒷⒸ](?:'s)?",
  },
  {
    extra: [
      ['pen', '\\bfrom the pens? of (?<v>Ⓝ)'],
      [
        'scripts',
        '\\b(?:scripts?|teleplays?|screenplays?)(?: (?:is|are|was|were|for Ⓔ|of Ⓔ))* (?:by|from|credited to) (?<v>Ⓝ)',
      ],
    ],
  },
);
