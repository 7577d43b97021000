/** On how many reviews a score rests. Counts grow, so another count is never wrong for certain. */
import type { Attribute, Cue, Likeness } from './attribute';
import { compareCount, readCount, showCount } from './counts';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const criticReviewCount: Attribute = {
  id: 'critic-review-count',
  slots: ['number'],
  subjects: ['series', 'film'],
  single: false,
  cues: [
    cue(
      'cue-reviews',
      3,
      '\\b(?:based on|from|out of|across|after|of|with|on)(?: (?:just|only|some|about|over|more than|the|a total of|nearly|fewer than))* (?<v>Ⓠ) (?:\\w+ ){0,2}(?:reviews?|critics|notices)\\b',
    ),
    cue(
      'cue-reviews-bare',
      2,
      "(?<v>Ⓠ) (?:critic(?:s'|al)?|critics|professional|published|verified|early|approved)(?: \\w+)? reviews?\\b",
    ),
  ],
  read: readCount,
  readAlone: readCount,
  sureAlone: /\b(?:reviews?|critics|notices)\b/,
  compare(claim, fact): Likeness {
    const alike = compareCount(claim, fact);
    return alike === 'differs' ? 'near' : alike;
  },
  show: showCount,
};
