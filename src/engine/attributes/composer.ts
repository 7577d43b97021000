/** Who wrote the music. */
import { crew, NAMES } from './persons';

const MUSIC =
  '(?<!theme |opening |title |theme song and )(?:(?:original )?(?:music|scores?|soundtrack)|nights set to music)';

export const composer = crew(
  'composer',
  {
    noun: 'composers?',
    participle: 'scored|composed',
    asked: '(?:did|wrote|writes|does|made|makes) (?:the )?(?:music|score|soundtrack)',
    verb: 'scored|scores|composed|composes',
    not: 'song|songs|theme',
  },
  {
    single: true,
    extra: [
      [
        'music-by',
        `\\b${MUSIC}\\)?(?: (?:for|of|in|on) (?:(?:the|[a-z-]+) ){0,3}"?(?:(?<w>[ⓌⒸ])|show|series)"?)?(?: itself| alone)?(?:,? (?:is|was|are|were|comes?|came|which|the work|written|composed|all)){0,4} ?(?:by|from|(?<=work )of|courtesy of|:|\\||·|→|—) ?(?:composer )?(?<v>Ⓝ)`,
      ],
      [
        'writes-music',
        `(?<v>Ⓝ)${NAMES},? (?:(?:who|also|has|had) ){0,2}(?:wrote|writes?|composed|composes|provided|provides|supplied|supplies|created|did|does) (?:the |its |all the |all of the )?(?:\\w+ ){0,2}?(?:music|score|soundtrack)\\b(?: (?:for|of|to) "?(?<w>[ⓌⓋⒸ])"?)?`,
      ],
      [
        'doing',
        '(?:\\b(?:music|score|brass|soundtrack|jazz|cues)\\b)[^.;Ⓝ]{0,40} (?<w>[ⓌⒸ])"? (?:is|was) (?<v>Ⓝ)\'s (?:doing|work)\\b',
      ],
      [
        'whose-cues',
        '(?<v>Ⓝ),? whose (?:[a-z-]+ ){0,3}(?:cues|music|score|themes?) (?:ran|runs|carried|drove|fills?|filled|haunts?) (?:through |all over |over )?"?(?<w>[ⓌⒸ])',
      ],
      ['score-of', `(?<v>Ⓝ)'s (?:[a-z-]+,? ){0,3}(?:score|music|soundtrack|cues)\\b`],
    ],
  },
);
