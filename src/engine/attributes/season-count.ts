/** How many seasons are out, or a series had. */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import { answer } from './answers';
import type { Attribute, Cue, CueMatch, Likeness, LoneSlot, ReadValue } from './attribute';
import { compareCount, readCount, showCount } from './counts';

/** Somebody's seasons are no more than there were. */
const SERVED =
  /\b(?:starred|appear(?:ed|s)|played|plays|spent|worked|served|stayed|recurred|featured|directed|wrote|wore|led|anchored|headlined|portrayed|inhabited|joined)\b[^;.]{0,40}$|[ⓃⒸ][^;.]{0,40}\b(?:for|over|across|during|through)\b[^;.]{0,20}$/;
const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});
const FULL =
  '(?:(?:full|complete|successful|acclaimed|whole|total|short|long|great|gripping|glorious|strong|excellent|solid|superb|award-winning|hit|wonderful|critically acclaimed|beloved|terrific|fine|straight)[ -]){0,2}';
const RAN =
  '(?:had|has|have|ran(?: for)?|runs(?: for)?|running(?: for)?|lasted|lasts|spanned|spans|got|enjoyed|racked up|aired|streamed|boasts?|clocked up|notched up|went on for|survived|is|was|comprises|consists of|wrapped (?:up )?after|ended after|ended with|finished after|concluded after|closed after|bowed out after|cancell?ed after|axed after|came to an end after|with)';

export const seasonCount: Attribute = {
  id: 'season-count',
  slots: ['number'],
  subjects: ['series'],
  single: true,
  namedOnly: true,
  cues: [
    cue(
      'cue-seasons-of',
      3,
      `(?<v>Ⓠ)[ -]${FULL}seasons?(?: and [^,;]{0,20})? (?:of|on) (?:the )?(?:original )?(?:Ⓟ(?:'s)? )?"?(?<w>Ⓦ)`,
    ),
    cue(
      'cue-seasons-work',
      3,
      `(?<w>Ⓦ)"?(?:'s)?(?: first| next| itself)?,? ?(?:\\(|,|:|—|-|\\|)? ?(?:(?:which|itself|only|just|all|Ⓟ,) ){0,2}(?:${RAN} )?(?:for |of |a |its |just |only |all ){0,2}(?<v>Ⓠ)[ -]${FULL}seasons?\\b`,
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

/** One season proves nothing: everything has one, and people speak of one of several. */
function readSeasons(found: CueMatch | LoneSlot): ReadValue | null {
  const { slot, sentence, cue } = found;
  const fewest = cue.id === 'cue-seasons-row' ? 1 : 2;
  if ((slot.number ?? 0) < fewest || (slot.number ?? 0) > 99) return null;
  const read = readCount(found);
  const served = SERVED.test(sentence.masked.slice(Math.max(0, slot.at - 60), slot.at));
  return read !== null && served ? { ...read, comparison: 'at-least' } : read;
}
