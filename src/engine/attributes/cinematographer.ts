/** Who photographed a work. */
import { crew } from './persons';

export const cinematographer = crew(
  'cinematographer',
  {
    not: 'witness|suspect|victim|[ⓃⒸ] (?:was|is)',
    noun: '(?:cinematographers?|directors? of photography|dps?|dop|cameram[ae]n|lensers?)',
    participle:
      '(?:beautifully|gorgeously|handsomely|\\w+ly) shot|photographed|lensed|(?:[Ⓦ]|series|show|season|episodes?|pilot|it) (?:(?:is|was|were|has been) )?shot',
    verb: 'photographed|lensed|lenses',
  },
  {
    single: true,
    extra: [
      [
        'pictures-by',
        '\\b(?:pictures|cinematography|photography|camera ?work|lensing|visuals)(?: (?:for|of|on|in) (?:(?:the|[a-z-]+) ){0,3}"?(?:(?<w>[ⓌⒸ])|show|series)"?)?(?: (?:is|was|are|comes?|the work)){0,3},? ?(?:by|from|of|courtesy of|credited to|:|\\|) ?(?<v>Ⓝ)',
      ],
      [
        'whose-camera',
        '(?<v>Ⓝ),? whose (?:camera|lens|pictures|images|photography) (?:on|in|for|at) "?(?<w>[ⓌⒸ])',
      ],
      ['had-behind', '(?<w>[ⓌⒸ])"? (?:had|has|put|puts) (?<v>Ⓝ) behind the (?:lens|camera)\\b'],
      ['who-shot', '(?<v>Ⓝ),? (?:who|that) shot "?(?<w>[ⓌⒸ])(?=[".,;!?]|$| and\\b)'],
      ['asc', '\\b(?:shot|filmed) by (?<v>Ⓝ),? (?=\\(?(?:asc|bsc|acs)\\b)'],
      ['images-of', "(?<v>Ⓝ)'s (?:\\w+ ){0,2}(?:cinematography|photography|camera ?work)\\b"],
    ],
  },
);
