/** How long an episode is. "Hour-long" is a slot on a schedule, not a measure. */

import { compareAmount, readAmount, showAmount } from './amounts';
import { answer } from './answers';
import type { Attribute, Cue, CueMatch, ReadValue } from './attribute';

const cue = (id: string, strength: Cue['strength'], form: string, tag?: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
  ...(tag === undefined ? {} : { tag }),
});
const MINUTES = '[ -]?(?:minutes?|mins?|m)(?![a-z])';
const HOURS = '[ -]?(?:hours?|hrs?)(?![a-z])';
const EACH =
  '(?:each(?! (?:night|day|evening|week|morning|time|way))|apiece|per (?:episode|ep|instal?ment|chapter|hour)|an? (?:episode|ep|instal?ment|chapter|piece|pop)|episodes?|eps|parts|instal?lments?|chapters?|run ?times?|running times?|hours)';
/** One long episode is not the usual length. */
const ONE =
  '(?:(?:finale|premiere|pilot|opener|closer|special|longest|shortest|first|last|final|second|third|trailer|teaser|clip|featurette|film|movie|reel|scene|interview|video|podcast|Ⓔ)\\b|Ⓔ)';
const NOT_ONE = `(?:(?!\\b${ONE})[^;.]){0,45}?`;
const FILLER = '(?: long| or so| of (?:television|tv|drama))?';

/** "An hour and a quarter", "two and a half hours". */
const LONG =
  '(?<v>(?:an|one|Ⓠ) hours? and (?:a (?:half|quarter)|Ⓠ)(?! hours)(?: minutes| mins)?|Ⓠ and a half hours)';

export const episodeRuntime: Attribute = {
  id: 'episode-runtime',
  slots: ['number'],
  subjects: ['series'],
  single: true,
  cues: [
    cue('cue-runtime-after', 3, `(?<v>Ⓠ)${MINUTES}${FILLER},? ?(?:-|—)?(?:[a-z]+ )?${EACH}\\b`),
    cue('cue-runtime-before', 3, `\\b${EACH}\\b${NOT_ONE}(?<v>Ⓠ)${MINUTES}`),
    cue(
      'cue-runtime-label',
      3,
      `\\b(?:run ?time|running time|length|duration)s? ?(?:[:|=]|of|is) ?(?:about |around |approx\\.? |~)?(?<v>Ⓠ)${MINUTES}`,
    ),
    cue(
      'cue-runtime-typical',
      3,
      `(?<v>Ⓠ)${MINUTES},? (?:the |a )?(?:typical|average|usual|standard|each|every) (?:episode|ep|instal?ment|chapter|hour|"?Ⓦ)`,
    ),
    cue(
      'cue-runtime-typical-before',
      3,
      `\\b(?:typical|average|usual|standard|every|each|a single) (?:"?Ⓦ"? )?(?:episode|ep|instal?ment|chapter|hour)\\b${NOT_ONE}(?<v>Ⓠ)${MINUTES}`,
    ),
    answer(
      'cue-runtime-answer',
      '\\bhow long (?:is|are|does|do|was|were)\\b.{0,40}\\b(?:episodes?|eps?|instal?lments?|chapters?|hours)\\b|\\brun ?time|\\brunning time',
      'Ⓠ',
      MINUTES.replace('[ -]?', ' ?'),
    ),
    cue('cue-runtime-row', 2, `(?:^|[·|•,;] ?)(?<v>Ⓠ) ?(?:min|mins|minutes|m)\\.?(?= ?(?:$|[·|•,;]| —))`),
    cue('cue-runtime-hours-after', 3, `(?<v>Ⓠ)${HOURS}${FILLER},? ?(?:-|—)?${EACH}\\b`, 'hours'),
    cue(
      'cue-runtime-hours-before',
      3,
      `\\b${EACH}\\b${NOT_ONE} (?:is|are|was|were|runs?|ran|lasts?|clocks? in at|comes? in at|takes?|stretch(?:es)?|go(?:es)? on for)(?: [a-z]+){0,3} (?<v>Ⓠ)${HOURS}(?! Ⓠ)`,
      'hours',
    ),
    cue('cue-runtime-hour-mark', 3, `\\b${EACH}\\b${NOT_ONE}(?<v>Ⓠ)[ -]hour mark\\b`, 'hours'),
    cue(
      'cue-runtime-times',
      3,
      `Ⓠ ?(?:eps?|episodes|parts)? ?[x×] ?(?<v>Ⓠ)(?:${MINUTES}|(?= ?(?:[.,;:!)=]|$)))`,
      'times',
    ),
    cue('cue-runtime-timed', 3, `\\b(?:i|we)(?:'ve)? (?:have )?timed\\b${NOT_ONE}(?<v>Ⓠ)${MINUTES}`),
    { ...cue('cue-runtime-long-before', 3, `\\b${EACH}\\b${NOT_ONE}${LONG}`, 'long'), words: true },
    { ...cue('cue-runtime-long-after', 3, `${LONG}${FILLER},? ?(?:-|—)?${EACH}\\b`, 'long'), words: true },
  ],
  read: readRuntime,
  /** Episodes vary, and an hour's slot is less than an hour: only what is far off differs. */
  compare(claim, fact) {
    const how = compareAmount(claim, fact);
    if (how === 'same' || claim.value === null || !('unit' in claim.value) || !('unit' in fact.value))
      return how;
    const { amount: said, max: upTo } = claim.value;
    const { amount, max } = fact.value;
    if (upTo !== undefined && said <= (max ?? amount) && upTo >= amount) return 'same';
    if (how !== 'differs') return how;
    const isSlot = said === 60 && upTo === undefined;
    return isSlot || (said <= (max ?? amount) * 1.25 && (upTo ?? said) >= amount * 0.75) ? 'near' : 'differs';
  },
  show: showAmount,
};

function readRuntime(found: CueMatch): ReadValue | null {
  const { slot, cue: used } = found;
  if (used.tag === 'long') return readLong(found);
  // "20m" in such a place is minutes, no millions.
  const minutes = used.tag === 'times' ? /^(\d{1,3})m$/.exec(slot.text)?.[1] : undefined;
  const number = minutes === undefined ? (slot.number ?? 0) : Number(minutes);
  if (minutes !== undefined)
    return { value: { amount: number, unit: 'minutes' }, normal: `${number} minutes`, shown: slot.text };
  if (used.tag !== 'hours') return number > 200 ? null : readAmount(found, 'minutes');
  const read = number > 4 ? null : readAmount(found, 'minutes');
  return (
    read && { ...read, value: { amount: number * 60, unit: 'minutes' }, normal: `${number * 60} minutes` }
  );
}

/** Hours and their part, in minutes. */
function readLong({ sentence, match }: CueMatch): ReadValue | null {
  const [from, to] = match.indices?.groups?.v ?? [0, 0];
  const words = sentence.masked.slice(from, to);
  const numbers = sentence.slots.filter(({ at }) => at >= from && at < to).map(({ number }) => number ?? 0);
  const whole = /^Ⓠ/.test(words) ? (numbers.shift() ?? 0) : 1;
  const part = /half/.test(words) ? 30 : /quarter/.test(words) ? 15 : (numbers.shift() ?? 0);
  const amount = whole * 60 + part;
  if (whole > 4 || part >= 60) return null;
  return { value: { amount, unit: 'minutes' }, normal: `${amount} minutes` };
}
