/** Who runs a series. */
import { crew, NAMES } from './persons';

export const showrunner = crew(
  'showrunner',
  {
    noun: '(?:show-?runners?|show runners?|head writers?)',
    participle:
      'showrun|show-run|(?:show|series|drama|prequel|spin-?off|season|it|Ⓦ) (?:is|was|being|will be|has been|to be) (?:\\w+ly )?run|steered',
    verb: 'showruns?|showran|steers?|steered',
  },
  {
    extra: [
      ['works-bosses', `(?<v>Ⓝ)${NAMES}, "?(?<w>Ⓦ)"?'s (?:\\w+ )?(?:bosses|captains|chiefs)\\b`],
      [
        'team-of',
        '\\b(?:showrunning|show-running) (?:team|duo|pair|partnership|tandem)(?: of|,|:| is| are)? (?<v>Ⓝ)',
      ],
      [
        'half-of',
        '(?<v>Ⓝ),? (?:is )?(?:half|one half|one|Ⓠ) of the (?:pair|duo|team|Ⓠ|Ⓠ people) (?:steering|running|in charge of|heading) "?(?<w>Ⓦ)',
      ],
      [
        'under',
        '\\b(?:showrunners?|show-?runners?|prepared|made|written|run)[^.;ⓃⒸ]{0,60}\\bunder (?<v>Ⓝ)(?= and Ⓝ)',
      ],
      [
        'runs-work',
        `(?<v>Ⓝ)${NAMES},? (?:(?:who|also|both|jointly|now|again|still|will|to|together) ){0,3}(?:runs?|ran|steers?|oversees?|captains?|shepherds?) (?:the )?(?:[a-z-]+ ){0,2}?"?(?<w>[ⓌⓋ])`,
      ],
      [
        'care',
        '(?<w>[ⓌⒸ])"?(?:(?! (?:finale|pilot|opener|premiere|hours?|episodes?)\\b)[^.;ⓃⒸ]){0,40} in the (?:care|hands) of (?<v>Ⓝ)',
      ],
      [
        'running-of',
        '\\b(?:(?:daily|day-to-day|overall) )?(?:running|steering|stewardship) of "?(?<w>[ⓌⒸ])"? (?:falls?|fell|goes|went|belongs|passes|passed|is left|was left) to (?<v>Ⓝ)',
      ],
      [
        'reins',
        `(?<v>Ⓝ)${NAMES},? (?:(?:who|both|jointly|now|again|still|have|has) ){0,3}(?:(?:keeps?|holds?|held|kept|takes?|took|taken) (?:on |up |over )?the (?:wheel|reins|helm|tiller|keys)|(?:is|are) (?:at the (?:wheel|helm|tiller)|in charge)) (?:of|on|for|at|to) "?(?<w>[ⓌⓋⒸ])(?!"?'s)`,
      ],
      [
        'ship',
        '\\b(?:steering|captaining) (?:the |this )?(?:good )?(?:ship|"?Ⓦ"?(?: ship)?)(?: (?:is|are))?(?: |: |, )(?<v>Ⓝ)',
      ],
      [
        'room',
        '\\bhead of [^.;ⓃⒸ]{0,24}writers?\'?s?\'? ?room(?: of "?Ⓦ"?)?,? (?:sits?|is|are|stands?|we find|one finds) (?<v>Ⓝ)',
      ],
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
