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
      [
        'writing-of',
        '\\b(?:writing|script|text|teleplay|screenplay)(?: (?:of|for) [^.;ⓃⒸ]{0,24})? (?:is|was|comes) (?:credited to|of|by|from|the work of) (?<v>Ⓝ)',
      ],
      [
        'who-wrote',
        '\\b(?:man|woman|person|one|scribe) who (?:wrote|penned|scripted) "?Ⓦ"? Ⓔ(?: is|:|,) (?<v>Ⓝ)',
      ],
      ['script-label', '^script ?[:|] ?(?<v>Ⓝ)'],
      ['pen-behind', '\\bpen behind [^.;Ⓝ]{1,24} (?:is|was|belongs to) (?<v>Ⓝ)'],
      ['pen', '\\bfrom the pens? of (?<v>Ⓝ)'],
      [
        'scripts',
        '\\b(?:scripts?|teleplays?|screenplays?)(?: (?:is|are|was|were|for Ⓔ|of Ⓔ))* (?:by|from|credited to) (?<v>Ⓝ)',
      ],
    ],
  },
);
