/** Further ways of telling how many episodes there are: by the last one's number, in a row, left to be understood. */
import type { Cue } from './attribute';
import { ADJ, ONLY, PARTS } from './count-words';

const cue = (id: string, strength: Cue['strength'], form: string, tag = 'total'): Cue => ({
  id: `cue-episodes-${id}`,
  strength,
  form: new RegExp(form, 'dg'),
  tag,
});
const WORK = '"?(?<w>Ⓦ)"?';
/** Where a number stands alone: its noun was said before. */
const ALONE = '(?= ?(?:[.,;:!)]|$)| (?:and|but|while)\\b)(?!, Ⓠ)';

/** The step code of "episode four of six"; parts and chapters of other things are told so too. */
export const ONE_OF = 'cue-episodes-one-of';

export const EPISODE_BOUND_CUES: readonly Cue[] = [
  cue(
    'times',
    2,
    `(?<v>Ⓠ) ?(?:eps?|episodes)? ?[x×] ?(?:Ⓠ|\\d+) ?(?:hrs?|hours?|mins?|minutes|m|')(?![a-z])`,
  ),
  cue(
    'one-of',
    2,
    `Ⓔ (?:out )?of (?<v>Ⓠ)(?! (?:the|her|his|its|my|stars)| of (?!Ⓦ|it|this|that|the))(?![a-z])`,
  ),
  cue(
    'last-is',
    3,
    '(?<v>Ⓔ),? (?:which )?(?:is|was|being) (?:the |its )?(?:very )?(?:last|final)(?= ?(?:[.,;)]|$)| one| Ⓠ| episode| hour| of)',
    'finale',
  ),
  cue(
    'finale-is',
    3,
    `\\b(?:finale|closer|season ender|last (?:one|episode|hour)|final (?:episode|hour|chapter)),? ?(?:\\(|,|:|—|which is|is|was) ?(?:the )?(?<v>Ⓔ)(?:\\)? of (?:the )?${WORK}|(?= ?(?:[).,;:]|$)| of (?:the series|the season|Ⓢ)))`,
    'finale',
  ),
  cue(
    'ends-with',
    3,
    `${WORK},? (?:ends?|ended|closes?|closed|finishes|finished|concludes|concluded|wraps? up|wrapped up|bows out|bowed out) (?:with|on|at|after) (?:its |the )?(?<v>Ⓔ)`,
    'finale',
  ),
  cue(
    'done-in',
    3,
    `${WORK},? (?:is|was) (?:all )?(?:over|done|finished|told|wrapped up) (?:in|after) ${ONLY}(?<v>Ⓠ)(?:[ -]${PARTS}|${ALONE})`,
  ),
  cue(
    'all-of',
    3,
    `\\ball (?<v>Ⓠ) of ${WORK}(?!'s)(?= ?(?:[.,;)]|$)| (?:and|but|in|on|by|before|over|last)\\b)`,
  ),
  cue(
    'available',
    3,
    `\\ball (?:of its |its )?(?<v>Ⓠ)(?: of them| of its)?(?: hours)?,? (?:are |were |now |already )?(?:available|out|up|there|dropped|released|landed|arrived|streaming|at once)(?![a-z])`,
  ),
  cue(
    'number-of',
    3,
    `(?<v>Ⓠ),? (?:is|was|being) the (?:total |full |exact )?(?:number|tally|count|total) of ${PARTS} (?:of|in|for) ${WORK}`,
  ),
  cue(
    'fits-into',
    3,
    `\\b(?:fits?|packs?|packed|crams?|crammed|squeez\\w+|pours?|poured|distils?|distilled|compress\\w*)(?: [a-z']+){1,4} into ${ONLY}(?<v>Ⓠ)[ -]${ADJ}${PARTS}(?![a-z])`,
  ),
  cue(
    'asks-for',
    3,
    `"?(?<w>[ⓌⒸ])"?,?(?: [a-z-]+ [a-z-]+ that it is,)? (?:only |just )?(?:needs|needed|takes|took|asks (?:you )?for|asked for|gives (?:you|us)|gave us|uses|spends) ${ONLY}(?<v>Ⓠ)[ -]${ADJ}${PARTS}(?= (?:to|of your|of our|before|in all)| ?[.,;]|$)`,
  ),
  cue(
    'comes-in-at',
    2,
    `(?:\\b(?:season|run|order|year|batch)|Ⓢ)(?: (?:of|for) "?Ⓦ"?)? (?:comes? in at|came in at|stands at|stops at|stopped at|clocks in at|tops out at) ${ONLY}(?<v>Ⓠ)(?= ?[.,;:!)]|$)`,
  ),
];
