/** How many novels an author has written, or a line of books has. */
import type { Attribute, Cue } from './attribute';
import { compareCount, readCount, showCount } from './counts';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const novelCount: Attribute = {
  id: 'novel-count',
  slots: ['number'],
  subjects: ['person', 'book-line', 'character', 'series'],
  single: true,
  namedOnly: true,
  cues: [
    cue(
      'cue-novels-of',
      3,
      '(?<v>Ⓠ)(?: \\w+(?:-\\w+)?){0,3} (?:novels?|books|titles|thrillers)(?: (?:about|featuring|starring|with|by|in|of|from)(?: the)?) "?(?<w>[ⒸⒷⓃ])',
    ),
    cue('cue-novels-line', 3, "(?<v>Ⓠ)[ -](?:(?!and\\b)\\w+ ){0,2}(?<w>[ⒷⒸ])(?:'s)? ?(?:novels?|books?)?"),
    cue(
      'cue-novels-author',
      3,
      "(?<w>Ⓝ)(?:'s)?,? (?:(?:who|has|have|had|is|the|author|of|written|published|wrote|penned|now|author's|himself|released|a|total|some|over|more|than) )*(?<v>Ⓠ) (?:\\w+(?:-\\w+)? ){0,3}(?:novels?|books)",
    ),
    cue(
      'cue-novels-series',
      2,
      '(?<v>Ⓠ)[ -](?:(?:best-?selling|published|crime|mystery|detective) )?(?:novel|book)(?:s| series)\\b',
    ),
  ],
  read: readCount,
  readAlone: readCount,
  compare: compareCount,
  show: showCount,
  unknown: 'silent',
};
