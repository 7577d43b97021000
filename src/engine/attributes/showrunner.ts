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
        'runs',
        `(?<v>Ⓝ)${NAMES},? (?:(?:who|also|both|jointly|now|again|still|is|are|will) ){0,3}(?:runs?|ran|running|lead|leads|leading|in charge of|heads?|heading) (?:the |its |a )?(?:writers?'?s?'? ?)?(?:room|show|series|writing staff)\\b`,
      ],
      [
        'running',
        `\\b(?:running|leading|heading) (?:the |its )?(?:writers?'?s?'? ?)?(?:room|show|series)(?: for [Ⓦ])?(?: (?:is|are|as|:|—|Ⓦ|\\w+))* ?:? (?<v>Ⓝ)`,
      ],
      [
        'hands',
        `\\b(?:showrunning|show-running)(?: [\\wⓌ]+){0,6}? (?:falls? to|fell to|went to|goes to|by|from|are|is|for) (?<v>Ⓝ)`,
      ],
    ],
  },
);
