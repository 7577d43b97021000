/** How many seasons are out, or a series had. */
import type { Attribute, Cue } from './attribute';
import { compareCount, readCount, showCount } from './counts';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const seasonCount: Attribute = {
  id: 'season-count',
  slots: ['number'],
  subjects: ['series'],
  single: true,
  cues: [
    cue('cue-seasons-of', 3, '(?<v>Ⓠ)(?: \\w+){0,2} seasons?(?: and [^,;]{0,20})? of (?:the )?"?(?<w>Ⓦ)'),
    cue(
      'cue-seasons-work',
      3,
      `(?<w>Ⓦ)"?(?:'s)? ?(?:\\(|,|:|—|-|had|has|ran for|lasted|ran|is)? ?(?:for )?(?<v>Ⓠ)(?: \\w+)? seasons\\b`,
    ),
    cue(
      'cue-seasons-noun',
      2,
      '(?<v>Ⓠ)[ -](?:(?:full|complete|successful|acclaimed|whole|total|short|long|great|gripping|glorious|strong)[ -]){0,2}seasons?\\b',
    ),
    cue('cue-seasons-label', 2, '\\b(?:seasons|number of seasons|no\\. of seasons) ?[:|] ?(?<v>Ⓠ)'),
  ],
  read: readCount,
  readAlone: readCount,
  compare: compareCount,
  show: showCount,
};
