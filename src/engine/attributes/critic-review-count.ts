/** On how many reviews a score rests. Counts grow: only one of the day on which the record has one can be wrong. */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import type { Sentence } from '../slots';
import type { Interval } from '../time';
import { answer } from './answers';
import type { Attribute, Cue, CueMatch, Likeness, LoneSlot, ReadValue } from './attribute';
import { compareCount, readCount, showCount } from './counts';
import { sinceLaunch } from './period';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const criticReviewCount: Attribute = {
  id: 'critic-review-count',
  slots: ['number'],
  subjects: ['series', 'film'],
  single: true,
  cues: [
    cue(
      'cue-reviews',
      3,
      '\\b(?:based on|from|out of|across|after|of|with|on)(?: (?:just|only|some|about|over|more than|the|a total of|nearly|fewer than))* (?<v>Ⓠ) (?:\\w+ ){0,2}(?:reviews?|critics|notices|write-ups|verdicts)\\b',
    ),
    cue(
      'cue-reviews-bare',
      2,
      "(?<v>Ⓠ) (?:critic(?:s'|al)?|critics|professional|published|verified|early|approved)(?: \\w+)? reviews?\\b",
    ),
    cue(
      'cue-reviews-counted',
      2,
      '(?<v>Ⓠ) (?:reviews?|notices|write-ups|critics)(?: (?:so far|in|up|had been|have been|has been|are in|were in|counted|logged|published|posted|to date|at|feed|behind))+\\b',
    ),
    cue(
      'cue-reviews-total',
      3,
      '\\b(?:counted|logged|gathered|collected|tallied|total(?:led| was| is| of)?|tally(?: was| is| of)?|rest(?:s|ed)? on|hung on|boiled down to)(?: (?:just|only|some|about|a mere|the grand total of))* (?<v>Ⓠ) (?:\\w+ ){0,2}(?:reviews?|critics|notices)\\b',
    ),
    answer(
      'cue-reviews-answer',
      "\\bhow many (?:[a-z']+ ){0,2}(?:reviews|critics|reviewers|notices)\\b",
      'Ⓠ',
    ),
  ],
  volatile: true,
  read: readReviews,
  readAlone: readReviews,
  sureAlone: /\b(?:reviews?|critics|notices)\b/,
  compare: compareReviews,
  show: showCount,
};

function readReviews(found: CueMatch | LoneSlot): ReadValue | null {
  const read = readCount(found);
  const { sentence, reference } = found;
  const day = sinceLaunch(sentence, reference) ?? dayNamed(sentence) ?? dayNamed(sentence.question);
  return read === null || day === null ? read : { ...read, at: day };
}

/** The one full date that a sentence names. */
function dayNamed(sentence: Sentence | null): Interval | null {
  const days = (sentence?.slots ?? []).flatMap(({ date }) =>
    /^\d{4}-\d\d-\d\d$/.test(date?.iso ?? '') ? [date?.iso as string] : [],
  );
  return days.length === 1 ? { from: days[0] as string, to: days[0] as string } : null;
}

/** More reviews come in by the hour: twice as many are another day's. */
function compareReviews(claim: Claim, fact: Fact): Likeness {
  const alike = compareCount(claim, fact);
  if (alike !== 'differs' || claim.value === null || !('count' in claim.value) || !('count' in fact.value))
    return alike;
  return claim.value.count >= fact.value.count * 2 ? 'differs' : 'near';
}
