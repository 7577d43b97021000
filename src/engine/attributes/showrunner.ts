/** Who runs a series. */
import { crew, NAMES } from './persons';

export const showrunner = crew(
  'showrunner',
  {
    noun: '(?:show-?runners?|show runners?|head writers?)',
    participle: 'showrun|show-run|(?:show|series|drama|Ⓦ) (?:is|was|being) run|steered',
    verb: 'showruns?|showran|steers?|steered',
  },
  {
    extra: [
      [
        'runs-work',
        `(?<v>Ⓝ)${NAMES},? (?:(?:who|also|both|jointly|now|again|still|will|to|together) ){0,3}(?:runs?|ran|steers?|oversees?|captains?|shepherds?) (?:the )?(?:[a-z-]+ ){0,2}?"?(?<w>[ⓌⓋ])`,
      ],
      ['care', '(?<w>Ⓦ)[^.;ⓃⒸ]{0,40}\\bin the (?:care|hands) of (?<v>Ⓝ)'],
      ['bosses', '\\b(?:bosses|captains|chiefs)(?: of Ⓦ)?(?: are|:|,) (?<v>Ⓝ)'],
      [
        'runs',
        `(?<v>Ⓝ)${NAMES},? (?:(?:who|also|both|jointly|now|again|still|is|are|will) ){0,3}(?:(?:runs?|ran|running|in charge of) (?:the |its |a )?(?:writers?'?s?'? ?)?(?:room|show|series|writing staff)|(?:leads?|leading|heads?|heading) (?:the |its )?(?:writers?'?s?'? ?room|writing staff))\\b`,
      ],
      [
        'running',
        `\\b(?:running (?:the |its )?(?:writers?'?s?'? ?)?(?:room|show|series)|(?:leading|heading) (?:the |its )?writers?'?s?'? ?room)(?: for [Ⓦ])?(?: (?:is|are|as|:|—|Ⓦ|\\w+))* ?:? (?<v>Ⓝ)`,
      ],
      [
        'hands',
        `\\b(?:showrunning|show-running)(?: [\\wⓌ]+){0,6}? (?:falls? to|fell to|went to|goes to|by|from|are|is|for) (?<v>Ⓝ)`,
      ],
    ],
  },
);
