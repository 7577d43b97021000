/** Numbers whose noun was said before: "68 episodes of Bosch, 30 of Legacy", "How many seasons? Ballard: one." */
import type { Sentence } from '../slots';
import type { Cue, CueMatch } from './attribute';
import { ONLY } from './count-words';

/** What is counted where the words do not say it beside the number. */
export type Counted = 'episodes' | 'seasons';

/** How many sentences back the noun may stand. */
const BACK = 3;
const ADJ = '(?:[a-z-]+ ){0,2}?';
const NOUNS = new RegExp(
  `(?:Ⓠ[ -]|\\bhow many |\\b(?:(?:number|count|tally|total)s? of|most|fewest|least|more|fewer) )${ADJ}(?:(episodes?|eps?|chapters?|instal?lments?)|(seasons?))(?![a-z])|\\b(?:(episode)|(season))[ -](?:counts?|tall(?:y|ies)|totals?|numbers)\\b`,
  'g',
);

/** How many somebody saw is no count of all. */
const ASKS_SOMEBODY = /\bhow many\b[^?]*\b(?:you|i|we|he|she|they)\b/;

/** The one kind of thing that the nearest sentence with a counted noun counts; null where none does, or both. */
function countedNear(sentence: Sentence): Counted | null {
  let near: Sentence | undefined = sentence;
  for (let back = 0; near !== undefined && back <= BACK; back++) {
    if (sentence.block - near.block > 1) return null;
    if (ASKS_SOMEBODY.test(near.masked)) return null;
    const found = new Set(
      [...near.masked.matchAll(NOUNS)].map((m) => ((m[1] ?? m[3]) ? 'episodes' : 'seasons')),
    );
    if (found.size > 0) return found.size === 1 ? ([...found][0] as Counted) : null;
    near = near.before;
  }
  return bySize(sentence);
}

const LISTED = /(?<=(Ⓠ) of (?:the )?)"?[ⓌⒸ]/g;
const VIEWING = /\b(?:(?:re-?)?watch\w*|bing\w+|marathon\w*|homework|view\w*|catch\w*|box ?sets?|years?')/;
/** More than a series has seasons, and no more than it can have. */
const MANY = 12;
const FEW = 9;

/** "84 of Bosch, 30 of Legacy": episodes where some are too many for seasons, seasons where all are few and it is about watching. */
function bySize({ masked, at }: Sentence): Counted | null {
  const numbers = [...masked.matchAll(LISTED)].map(
    (m) => at.get(masked.lastIndexOf('Ⓠ', m.index))?.number ?? 0,
  );
  if (numbers.length < 2) return null;
  if (numbers.some((number) => number > MANY)) return 'episodes';
  return numbers.every((number) => number <= FEW) && VIEWING.test(masked) ? 'seasons' : null;
}

const WORK = '"?(?<w>[ⓌⒸ])"?';
/** Where the number stands alone, and is no part of a list of figures on one work. */
const ALONE =
  '(?= ?(?:[.,;!?)]|$)|,? (?:and|but|while|in all|in total|total|so far|to date|each|altogether|to go with|out|the lot)(?![a-z]))(?!, Ⓠ)';
const HAS =
  '(?:has|had|with|took|takes|ran|runs|ran to|runs to|lasted|lasts|got|gets|needs|needed|at|manages|managed|made|makes|made it|makes it|stopped|stops|ended|ends|after|to|at|counts|counted|reached|reaches|stands|stood|went|goes|comes|came|clocked up|racked up|itself|so far|asks for|did|does|mustered|closed|only)';

/** The ways of giving a named work such a number. */
export const understoodCues = (counted: Counted): Cue[] =>
  [
    `${WORK}(?:'s)?(?: Ⓢ| s\\d+| \\([^)]{0,20}\\))?,? ?(?:(?:[:(|=→—]|${HAS}),? ?){0,3}${ONLY}(?<v>Ⓠ)${ALONE}`,
    `(?<v>Ⓠ) (?:of|for|from) (?:the )?(?:original )?${WORK}(?!'s)(?: Ⓢ)?(?= ?(?:[.,;!?)]|$)|,? (?:and|but|while|before|then|in all)(?![a-z]))`,
  ].map((form, at) => ({
    id: `cue-${counted}-understood-${at + 1}`,
    strength: 3,
    tag: UNDERSTOOD,
    form: new RegExp(form, 'dg'),
  }));

/** The tag of these cues. */
export const UNDERSTOOD = 'understood';

/** What somebody got through is not all there is. */
const OWN =
  /\b(?:i|we|he|she|they|you)(?:'ve|'d|'m)?(?: [a-z']+){0,3} (?:watch\w*|seen|saw|bing\w+|finished|started|left|on|through|got|down)(?![a-z])[^.;]*$/;

/** Other figures that titles are listed with. */
const MARKS = /\b(?:rat(?:ings?|ed|es)|scor\w+|points|stars|marks|out of|votes|rank\w*|chart\w*)(?![a-z])/;

/** False where such a number counts something else, or only what somebody has seen. */
export const isUnderstood = (
  { sentence, slot }: Pick<CueMatch, 'sentence' | 'slot'>,
  counted: Counted,
): boolean =>
  countedNear(sentence) === counted &&
  !MARKS.test(sentence.masked) &&
  !OWN.test(sentence.masked.slice(0, slot.at));
