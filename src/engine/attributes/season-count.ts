/** How many seasons are out, or a series had. */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import { answer } from './answers';
import type { Attribute, Cue, CueMatch, Likeness, LoneSlot, ReadValue } from './attribute';
import { compareCount, readCount, showCount } from './counts';
import { isOwnSubject, seriesMeant } from './heads';
import { isUnderstood, UNDERSTOOD, understoodCues } from './understood';

/** Somebody's seasons are no more than there were. */
const SERVED =
  /\b(?:starred|appear(?:ed|s)|played|plays|spent|worked|served|stayed|recurred|featured|directed|wrote|wore|led|anchored|headlined|portrayed|inhabited|joined)\b[^;.]{0,40}$|[ⓃⒸ][^;.]{0,40}\b(?:for|over|across|during|through)\b[^;.]{0,20}$/;
/** Whose season is told by its number: the last, the one it ended with, the one it has reached. */
const FINAL = 'final';
const LAST = 'last';
const REACHED = 'reached';
const cue = (id: string, strength: Cue['strength'], form: string, tag?: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
  ...(tag === undefined ? {} : { tag }),
});
const FULL =
  '(?:(?:full|complete|successful|acclaimed|whole|total|short|long|great|gripping|glorious|strong|excellent|solid|superb|award-winning|hit|wonderful|critically acclaimed|beloved|terrific|fine|straight)[ -]){0,2}';
const RAN =
  '(?:had|has|have|ran(?: for)?|runs(?: for)?|running(?: for)?|lasted|lasts|spanned|spans|got|enjoyed|racked up|aired|streamed|boasts?|clocked up|notched up|went on for|survived|stretched to|went to|goes to|counts|counted|made it to|makes it to|managed|manages|totalled|amassed|is|was|comprises|consists of|wrapped (?:up )?after|ended after|ended with|finished after|concluded after|closed after|bowed out after|cancell?ed after|axed after|came to an end after|with)';

export const seasonCount: Attribute = {
  id: 'season-count',
  slots: ['number', 'season'],
  subjects: ['series'],
  single: true,
  namedOnly: true,
  cues: [
    cue(
      'cue-seasons-of',
      3,
      `(?<v>Ⓠ)[ -]${FULL}seasons?(?: and [^,;]{0,20})? (?:of|on) (?:the )?(?:original )?(?:Ⓟ(?:'s)? )?"?(?<w>[ⓌⒸ])`,
    ),
    cue(
      'cue-seasons-work',
      3,
      `(?<w>[ⓌⒸ])"?(?:'s|,? whose|,? with its)?(?: first| next| itself)?,? ?(?:\\(|,|:|—|-|\\|)? ?(?:(?:which|itself|only|just|all|Ⓟ,) ){0,2}(?:${RAN} )?(?:for |of |a |its |just |only |all ){0,2}(?<v>Ⓠ)[ -]${FULL}seasons?\\b`,
    ),
    cue(
      'cue-seasons-ran',
      2,
      `\\b${RAN} (?:all |its |just |only |a |for |total of ){0,2}(?<v>Ⓠ)[ -]${FULL}seasons?\\b`,
    ),
    cue('cue-seasons-row', 2, '(?:^|[·|•,] ?)(?<v>Ⓠ) seasons?(?= ?(?:$|[·|•,]))'),
    cue('cue-seasons-all', 2, `\\ball (?:of (?:its|the) )?(?<v>Ⓠ)[ -]${FULL}seasons?\\b`),
    answer(
      'cue-seasons-answer',
      '^(?!.*\\b(?:you|i|we|he|she|they|seen|watched|left|remain\\w*|planned|more)\\b|.*[ⓃⒸ]).*\\bhow many (?:[a-z]+ ){0,2}seasons\\b',
      'Ⓠ',
      '(?: seasons)?',
    ),
    cue('cue-seasons-noun', 2, `(?<v>Ⓠ)[ -]${FULL}seasons?\\b`),
    cue(
      'cue-seasons-label',
      3,
      '\\b(?:(?:number|no\\.|total) of seasons|seasons?)(?: \\([^)]{0,12}\\))? ?[:|=] ?(?<v>Ⓠ)(?! ?(?:-|—|,|&|and))',
    ),
    cue('cue-seasons-final', 3, '(?<v>Ⓢ)(?:,)? (?:of|for|to) (?:the )?"?(?<w>[ⓌⒸ])', FINAL),
    cue(
      'cue-seasons-ended-with',
      3,
      `(?<w>[ⓌⒸ])"?,? (?:(?:which|has|had|finally) ){0,2}(?:ended|ends|wrapped(?: up)?|wraps(?: up)?|closed|closes|finished|finishes|concluded|concludes|bowed out|bows out|signed off) (?:for good )?(?:with|after) (?:its )?(?<v>Ⓢ)`,
      LAST,
    ),
    cue(
      'cue-seasons-now-in',
      3,
      `(?<w>[ⓌⒸ])"?,? (?:is|was) (?:(?:now|already|currently|well|deep) ){0,2}(?:in|into|on) (?:its )?(?<v>Ⓢ)(?= ?(?:[.,;!)]|$)| (?:on|at|and|but)\\b)`,
      REACHED,
    ),
    cue(
      'cue-seasons-completed',
      3,
      `(?<w>[ⓌⒸ])"?,? (?:has|had) (?:(?:now|already|just) ){0,2}(?:completed|aired|streamed) (?:its )?(?<v>Ⓢ)`,
      REACHED,
    ),
    cue(
      'cue-seasons-stopped',
      3,
      `(?<w>[ⓌⒸ])"?,? (?:(?:which|has|had|itself|only|will|forever|be) ){0,3}(?:(?:stopped|stalled|topped out|stuck) (?:at|after)|made it to|got as far as|lived (?:for|to see)|was given) (?:only |just |all of )?(?<v>Ⓠ)(?:[ -]${FULL}seasons?|(?= ?(?:[.;,!)]|$)| (?:and|but)\\b))`,
    ),
    cue(
      'cue-seasons-out',
      3,
      `(?<w>[ⓌⒸ])"?,?(?: (?!Ⓦ)[a-z]+){0,4}? (?:has|had) (?:(?:only|just|already|all of) ){0,2}(?<v>Ⓠ)(?:[ -]${FULL}seasons?)? (?:out|behind it|under its belt|to its name|in the bag)(?![a-z])`,
    ),
    cue(
      'cue-seasons-took',
      3,
      `\\b(?:took|gave|got|cost) "?(?<w>[ⓌⒸ])"? (?:only |just |all of )?(?<v>Ⓠ)[ -]${FULL}seasons?\\b`,
    ),
    cue(
      'cue-seasons-came-out',
      3,
      `(?:(?<w>[ⓌⒸ])"?(?:'s)? |\\bits )?(?<v>Ⓢ)(?: of (?:the (?:series|show)|"?Ⓦ"?))?,? (?:(?:has|have|finally|already|duly|just) ){0,2}(?:premiered|launched|debuted|arrived|came out|landed|went (?:up|out|live))(?! (?:a |its |the )?(?:trailer|teaser))`,
      REACHED,
    ),
    cue(
      'cue-seasons-put-out',
      3,
      `Ⓟ (?:(?:has|have|finally|already|just) ){0,2}(?:launched|released|premiered|unleashed|put out|debuted) (?:all of )?(?<v>Ⓢ) of "?(?<w>Ⓦ)`,
      REACHED,
    ),
    ...understoodCues('seasons'),
  ],
  read: readSeasons,
  readAlone: readSeasons,
  sureAlone: /\bseasons?\b/,
  compare: compareSeasons,
  show: showCount,
};

/** More seasons than are claimed as a least number answer another question: somebody's stay, a writer's estimate. */
function compareSeasons(claim: Claim, fact: Fact): Likeness {
  const how = compareCount(claim, fact);
  return how === 'same' && claim.comparison === 'at-least' && claim.normal !== showCount(fact.value)
    ? 'apart'
    : how;
}

/** No more seasons than this are meant where the noun is left out. */
const MOST = 30;

/** One season proves nothing: everything has one, and people speak of one of several. */
function readSeasons(found: CueMatch | LoneSlot): ReadValue | null {
  const { slot, sentence, cue } = found;
  const subject = seriesMeant(found);
  if (subject === null) return null;
  if (slot.kind === 'season') return withSubject(readOrdinal(found), subject);
  if (TWO_WORKS.test(sentence.masked.slice(slot.at + 1))) return null;
  if (cue.tag === UNDERSTOOD && ((slot.number ?? 0) > MOST || !isUnderstood(found, 'seasons'))) return null;
  const fewest = cue.id === 'cue-seasons-row' ? 1 : 2;
  if ((slot.number ?? 0) < fewest || (slot.number ?? 0) > 99) return null;
  const read = readCount(found);
  const served = SERVED.test(sentence.masked.slice(Math.max(0, slot.at - 60), slot.at));
  return withSubject(read !== null && served ? { ...read, comparison: 'at-least' } : read, subject);
}

const withSubject = (read: ReadValue | null, subject: string | undefined): ReadValue | null =>
  read === null || subject === undefined ? read : { ...read, subject };

/** "Ten seasons of Bosch and Legacy": those of both. */
const TWO_WORKS = /^[ -][^.;,]{0,40}Ⓦ"? and "?Ⓦ/;

/** "The fifth and final season" counts them all; a season reached is a least number. */
function readOrdinal(found: CueMatch | LoneSlot): ReadValue | null {
  const { slot, cue } = found;
  if (found.match !== null && !isOwnSubject(found)) return null;
  const counts =
    cue.tag === LAST ||
    cue.tag === REACHED ||
    (cue.tag === FINAL && /\b(?<!\bnot (?:the |its )?)(?:final|last|only)\b/i.test(slot.text));
  const read = counts ? readCount(found) : null;
  return read !== null && cue.tag === REACHED ? { ...read, comparison: 'at-least' } : read;
}
