/** How many episodes a season has, or a whole series had. */
import type { Attribute, Cue } from './attribute';
import { compareCount, readCount, showCount } from './counts';

const ADJ =
  '(?:(?:full|new|gripping|taut|tense|tight|action-packed|thrilling|hour-long|one-hour|riveting|self-contained|total|in total|in all|\\w+ing|\\w+ed|\\w+-long|short|long|brisk|lean|propulsive|explosive|bingeable|intense|heart-pounding|dark|whole) ){0,2}';
const PART = '(?:episodes?|eps?|parts?|chapters?|instal?lments?|hours of)';
const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const episodeCount: Attribute = {
  id: 'episode-count',
  slots: ['number'],
  subjects: ['series'],
  single: true,
  cues: [
    cue('cue-episodes-of', 3, `(?<v>Ⓠ)[ -]${ADJ}(?:${PART}) (?:of|in) (?:the )?"?(?<w>Ⓦ)`),
    cue('cue-episodes-brackets', 3, `(?<w>Ⓦ)"? ?\\([^)]{0,20}?(?<v>Ⓠ) (?:${PART})`),
    cue('cue-episodes-noun', 2, `(?<v>Ⓠ)[ -]${ADJ}(?:episodes?|eps)(?![a-z])`),
    cue('cue-episodes-parter', 2, '(?<v>Ⓠ)[ -](?:part(?:er)?|episode|chapter|hour)(?:s)?(?![a-z])'),
    cue(
      'cue-episodes-label',
      2,
      '\\b(?:episodes?|no\\. of episodes|number of episodes|episode count|eps) ?[:|] ?(?<v>Ⓠ)',
    ),
    cue('cue-episodes-parts', 1, `(?<v>Ⓠ) ${ADJ}(?:chapters|instal?lments|parts)(?![a-z])`),
  ],
  read: readCount,
  readAlone: readCount,
  compare: compareCount,
  show: showCount,
};
