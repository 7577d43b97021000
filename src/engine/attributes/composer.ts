/** Who wrote the music. */
import { crew, NAMES } from './persons';

const MUSIC =
  '(?<!theme |opening |title |theme song and )(?:(?:original )?(?:music|scores?|soundtrack)|nights set to music)';

export const composer = crew(
  'composer',
  {
    noun: 'composers?',
    participle: 'scored|composed',
    verb: 'scored|scores|composed|composes',
    not: 'song|songs|theme',
  },
  {
    single: true,
    extra: [
      [
        'music-by',
        `\\b${MUSIC}\\)?(?: (?:for|of|in) (?:(?:the|[a-z-]+) ){0,3}"?(?:[ⓌⒸ]|show|series)"?)?(?:,? (?:is|was|are|were|comes?|came|which|the work|written|composed|all)){0,4} ?(?:by|from|(?<=work )of|courtesy of|:|\\||·|→|—) ?(?:composer )?(?<v>Ⓝ)`,
      ],
      [
        'writes-music',
        `(?<v>Ⓝ)${NAMES},? (?:(?:who|also|has|had) ){0,2}(?:wrote|writes?|composed|composes|provided|provides|supplied|supplies|created|did|does) (?:the |its |all the |all of the )?(?:\\w+ ){0,2}?(?:music|score|soundtrack)\\b(?: (?:for|of|to) "?(?<w>[ⓌⓋⒸ])"?)?`,
      ],
      ['score-of', `(?<v>Ⓝ)'s (?:\\w+ ){0,2}(?:score|music|soundtrack)\\b`],
    ],
  },
);
