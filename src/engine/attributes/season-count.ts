/** How many seasons are out, or a series had. */
import type { Attribute, Cue, CueMatch, LoneSlot, ReadValue } from './attribute';
import { compareCount, readCount, showCount } from './counts';

/** Somebody's seasons are no more than there were. */
const SERVED = 'served';
const cue = (id: string, strength: Cue['strength'], form: string, tag?: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
  ...(tag === undefined ? {} : { tag }),
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
      `(?<w>Ⓦ)"?(?:'s)?,? ?(?:\\(|,|:|—|-|\\|)? ?(?:(?:which|itself|only|just|all|Ⓟ,) ){0,2}(?:${RAN} )?(?:for |of |a |its |just |only |all ){0,2}(?<v>Ⓠ)[ -]${FULL}seasons?\\b`,
    ),
    cue(
      'cue-seasons-served',
      3,
      `\\b(?:starred|appeared|played|spent|worked|served|stayed|recurred|featured|directed|wrote|wore|led|anchored|headlined|portrayed|inhabited)\\b[^;.]{0,40}? (?:for|over|across|in|through|during) (?:all )?(?<v>Ⓠ)[ -]${FULL}seasons?\\b`,
      SERVED,
    ),
    cue(
      'cue-seasons-ran',
      2,
      `\\b${RAN} (?:all |its |just |only |a |for |total of ){0,2}(?<v>Ⓠ)[ -]${FULL}seasons?\\b`,
    ),
    cue('cue-seasons-all', 2, `\\ball (?:of (?:its|the) )?(?<v>Ⓠ)[ -]${FULL}seasons?\\b`),
    cue('cue-seasons-noun', 2, `(?<v>Ⓠ)[ -]${FULL}seasons?\\b`),
    cue(
      'cue-seasons-label',
      3,
      '\\b(?:(?:number|no\\.|total) of seasons|seasons?)(?: \\([^)]{0,12}\\))? ?[:|=] ?(?<v>Ⓠ)(?! ?(?:-|—|,|&|and))',
    ),
  ],
  read: readSeasons,
  readAlone: readSeasons,
  compare: compareCount,
  show: showCount,
};

/** One season proves nothing: everything has one, and people speak of one of several. */
function readSeasons(found: CueMatch | LoneSlot): ReadValue | null {
  const { slot, cue } = found;
  if ((slot.number ?? 0) < 2 || (slot.number ?? 0) > 99) return null;
  const read = readCount(found);
  return read !== null && cue.tag === SERVED ? { ...read, comparison: 'at-least' } : read;
}
