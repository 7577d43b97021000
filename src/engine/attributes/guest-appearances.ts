/** In how many episodes somebody appears. */
import type { Attribute, Cue } from './attribute';
import { compareCount, readCount, showCount } from './counts';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});
const EPISODES =
  "(?:of (?:the )?(?:(?:ten|eight|six|season's|first|show's|series') )*)?(?:episodes?|eps|instal?lments|chapters|times|hours)";

export const guestAppearances: Attribute = {
  id: 'guest-appearances',
  slots: ['number'],
  subjects: ['series', 'character', 'person'],
  single: true,
  cues: [
    cue(
      'cue-appears-in',
      3,
      `(?<w>[ⒸⓃ])[^;.]{0,60}?\\b(?:appear(?:s|ed|ing)?|show(?:s|ed)? up|turn(?:s|ed)? up|pop(?:s|ped)? up|guest[- ]?stars?|guest[- ]?starred|cameos?|featured?|features|seen|present|recurs|drops? by|pops? in|return(?:s|ed)?|signed|contracted|on screen|in)\\b[^;.]{0,30}?\\b(?:in|for|across|over|on)? ?(?:just |only |about |all |at least |exactly |a total of )?(?<v>Ⓠ) ${EPISODES}`,
    ),
    cue(
      'cue-appearing-in',
      3,
      `\\b(?:appear(?:s|ed|ing)?|guest[- ]starr?(?:s|ed|ing)?|cameo(?:s|ed|ing)?|showing up|turning up|popping up) in (?:just |only |about |all |at least )?(?<v>Ⓠ) ${EPISODES}`,
    ),
    cue('cue-episode-guest', 3, `(?<v>Ⓠ)[ -](?:episode|ep)[ -](?:guest|arc|stint|run|appearance|cameo)`),
  ],
  read: readCount,
  readAlone: readCount,
  compare: compareCount,
  show: showCount,
};
