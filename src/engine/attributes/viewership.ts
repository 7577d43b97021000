/** How much a work was watched: minutes, hours, views, viewers, households. */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import { type Interval, spanOfDate } from '../time';
import type { AmountValue } from '../values';
import { compareAmount, readAmount, showAmount } from './amounts';
import {
  type Attribute,
  type Cue,
  type CueMatch,
  clauseText,
  type Likeness,
  type ReadValue,
} from './attribute';
import { BEST, isSamePeriod, lengthOf, ownWords, periodOf } from './period';
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
  over: ['rival-count', 'episode-runtime'],
  cues: [
    cue('cue-minutes', 'minutes', `(?<v>Ⓠ)${OF}[ -](?:minutes|mins)${SEEN}`),
    {
      ...cue(
        'cue-viewing-figure',
        'minutes',
        '(?<v>Ⓠ)(?: (?:total|in total|in all|altogether|of them|of those))?(?= ?(?:[.,;:!?)—]|$)| (?:in|for|across|over|through|during|between|by|and|good|from|was|were|spent|watched|streamed|against)(?![a-z]))',
      ),
      strength: 2,
    },
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
  if ((slot.number ?? 0) < 20_000 || SOCIAL_PLACE.test(clauseText(found))) return null;
  const unit = used.id === UNSAID ? unitSaid(found) : (used.tag as AmountValue['unit']);
  const read = unit === null ? null : readAmount(found, unit);
  if (read === null) return null;
  const period = periodOf(sentence, slot, found.reference);
  if (period !== null) return { ...read, at: period };
  return BEST.test(ownWords(sentence, slot)) ? { ...read, comparison: 'at-most' } : read;
}

/** The step code of a figure whose unit stands elsewhere: "counted in minutes: 480 million for July". */
const UNSAID = 'cue-viewing-figure';
const UNITS =
  /\b(?:(minutes|mins)|(hours)|(views|streams|plays)|(viewers|people)|(households|homes)|copies|dollars|books|followers|posts|likes|subscribers|votes)(?![a-z])/g;
const UNIT_NAMES = ['minutes', 'hours', 'views', 'viewers', 'households'] as const;
/** Fewer than so many could count anything. */
const LEAST_UNSAID = 10_000_000;
const BACK = 2;

/** Verbs of money, which needs no unit either. */
const MONEY =
  /\b(?:rais\w+|earn\w*|cost\w*|paid|pays?|sold|sells|gross\w*|worth|invest\w*|donat\w+|budget\w*)(?![a-z])[^;.]{0,25}$/;

/** The unit last named before such a figure, else the one right after it, else the sentences' before. */
function unitSaid({ sentence, slot }: CueMatch): AmountValue['unit'] | null {
  const { masked } = sentence;
  if ((slot.number ?? 0) < LEAST_UNSAID || MONEY.test(masked.slice(0, slot.at))) return null;
  const here = unitsIn(masked.slice(0, slot.at)).pop() ?? unitsIn(masked.slice(slot.at, slot.at + 60))[0];
  if (here !== undefined) return here;
  let near = sentence.before;
  for (let back = 0; near !== undefined && back < BACK && sentence.block - near.block <= 1; back++) {
    const there = unitsIn(near.masked).pop();
    if (there !== undefined) return there;
    near = near.before;
  }
  return null;
}

const unitsIn = (text: string): (AmountValue['unit'] | null)[] =>
  [...text.matchAll(UNITS)]
    .filter(({ index }) => !/\bnot (?:of |in )?$/.test(text.slice(0, index)))
    .map((m) => UNIT_NAMES.find((_, at) => m[at + 1] !== undefined) ?? null);

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
