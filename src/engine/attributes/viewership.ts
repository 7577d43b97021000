/** How much a work was watched: minutes, hours, views, viewers, households. */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import { clauseOf } from '../slots';
import { type Interval, spanOfDate } from '../time';
import type { AmountValue } from '../values';
import { compareAmount, readAmount, showAmount } from './amounts';
import type { Attribute, Cue, CueMatch, Likeness, ReadValue } from './attribute';
import { BEST, isSamePeriod, lengthOf, periodOf } from './period';
import { SOCIAL_PLACE } from './social-words';

const cue = (id: string, tag: AmountValue['unit'], form: string): Cue => ({
  id,
  tag,
  strength: 3,
  form: new RegExp(form, 'dg'),
});
const OF =
  '(?: (?:of|in|Ⓓ|global|total|us|u\\.s\\.|american|streaming|viewing|viewed|watched|watch|worldwide|unique|weekly|new|full|household|daily|estimated|average|live|linear|same-day|combined))*';
const SEEN = '(?: (?:viewed|watched|streamed|of (?:viewing|watch[- ]time|it)|consumed|clocked))?';

export const viewership: Attribute = {
  id: 'viewership',
  slots: ['number'],
  subjects: ['series', 'film'],
  single: true,
  anyDay: true,
  cues: [
    cue('cue-minutes', 'minutes', `(?<v>Ⓠ)${OF}[ -](?:minutes|mins)${SEEN}`),
    cue('cue-hours', 'hours', `(?<v>Ⓠ)${OF} hours${SEEN}`),
    cue('cue-views', 'views', `(?<v>Ⓠ)${OF} (?:views|streams|plays|completed views)(?![a-z])`),
    cue('cue-viewers', 'viewers', `(?<v>Ⓠ)${OF} (?:viewers|people|pairs of eyes)(?![a-z])`),
    cue('cue-households', 'households', `(?<v>Ⓠ)${OF} (?:households|homes|families)(?![a-z])`),
    cue(
      'cue-viewership',
      'viewers',
      '\\b(?:viewership|audience) (?:of|:|stood at|reached|topped|hit) ?(?:about |around |nearly |over |some )?(?<v>Ⓠ)',
    ),
  ],
  read: readViewing,
  compare: compareViewing,
  show: showAmount,
};

function readViewing(found: CueMatch): ReadValue | null {
  const { slot, sentence, cue: used } = found;
  if ((slot.number ?? 0) < 20_000 || SOCIAL_PLACE.test(sentence.masked)) return null;
  const read = readAmount(found, used.tag as AmountValue['unit']);
  if (read === null) return null;
  const period = periodOf(sentence, slot, found.reference);
  if (period !== null) return { ...read, at: period };
  const [start, end] = clauseOf(sentence, slot.at);
  return BEST.test(sentence.masked.slice(start, end)) ? { ...read, comparison: 'at-most' } : read;
}

const MINUTES: Partial<Record<AmountValue['unit'], number>> = { minutes: 1, hours: 60 };

/** Figures of other weeks and measures may all be right; the same week's may not, nor the figure in another unit. */
function compareViewing(claim: Claim, fact: Fact): Likeness {
  if (claim.value === null || !('unit' in claim.value) || !('unit' in fact.value)) return 'apart';
  const how = compareAmount(claim, fact);
  const [said, known] = [MINUTES[claim.value.unit], MINUTES[fact.value.unit]];
  if (claim.value.unit !== fact.value.unit) {
    if (said === undefined || known === undefined) return 'apart';
    const ratio = claim.value.amount / fact.value.amount;
    if (ratio > 0.98 && ratio < 1.02) return 'differs';
    const converted = (claim.value.amount * said) / (fact.value.amount * known);
    return converted > 0.85 && converted < 1.15 ? 'near' : 'apart';
  }
  if (how === 'same') return how;
  const stretch = stretchOf(fact);
  if (stretch === null) return claim.at === undefined ? 'near' : 'apart';
  if (claim.at !== undefined) return isSamePeriod(claim.at, stretch) ? 'differs' : 'apart';
  // No week had more than the best one.
  if (claim.comparison === 'at-most' && lengthOf(stretch) > 10) return 'apart';
  return claim.comparison === 'at-most' && fact.value.amount > claim.value.amount * 1.02 ? 'differs' : 'near';
}

function stretchOf({ valid }: Fact): Interval | null {
  return valid?.from === undefined || valid.to === undefined
    ? null
    : { from: spanOfDate(valid.from).from, to: spanOfDate(valid.to).to };
}
