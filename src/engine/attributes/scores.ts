/** Critics' and audiences' scores: a figure, the site that gives it, and whose it is by the nearest word. */
import type { AttributeId } from '../attribute-ids';
import type { Claim } from '../claim';
import type { Fact } from '../record';
import type { FactValue } from '../values';
import { answer } from './answers';
import type { Attribute, Cue, CueMatch, Likeness, LoneSlot, ReadValue } from './attribute';
import { kindOfScore, type ScoreKind, siteNear, WHOSE } from './score-words';

/** Reads a score slot as written. */
export function readScore({ slot }: Pick<CueMatch, 'slot'>): ReadValue | null {
  const { score } = slot;
  if (score === undefined) return null;
  return {
    value: score,
    normal: score.outOf === 100 ? `${score.score}%` : `${score.score}/${score.outOf}`,
    shown: slot.text,
  };
}

/** A few points off a reading is too near to tell: scores move. */
export function compareScore(claim: Claim, fact: Fact): Likeness {
  if (claim.value === null || !('score' in claim.value) || !('score' in fact.value)) return 'apart';
  if (claim.value.outOf !== fact.value.outOf) return 'apart';
  const off = Math.abs(claim.value.score - fact.value.score);
  if (off === 0) return 'same';
  return off <= fact.value.outOf * 0.04 ? 'near' : 'differs';
}

export const showScore = (value: FactValue): string =>
  'score' in value ? (value.outOf === 100 ? `${value.score}%` : `${value.score}/${value.outOf}`) : '';

const cue = (id: string, strength: Cue['strength'], form: string, tag?: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
  ...(tag === undefined ? {} : { tag }),
});
const GAP = '[^;Ⓡ]';
/** A bare number is a score only where nothing is counted by it. */
const BARE =
  '(?<v>Ⓠ)(?= ?(?:[.,;:!?)]|$|—|(?:on|from|with|and|among|per|points|fresh|score|rating|critics?|audience|for|lol|now|right now|after)\\b))';

const CRITICS_ASKED =
  "^(?!.*\\b(?:audiences?|viewers|fans|popcornmeter)\\b)(?=.*\\b(?:critics?'?|tomatometer|rotten tomatoes|rt)\\b|.*Ⓞ).*\\b(?:scores?|rating|rated|say|think|on)\\b";
const AUDIENCE_ASKED =
  '^(?=.*\\b(?:audiences?|viewers|fans|popcornmeter)\\b).*\\b(?:scores?|rating|rated|say|think|popcornmeter)\\b';

/** The cues are the same for both kinds; which of the two it is, the reader says. */
const CUES: Cue[] = [
  cue(
    'cue-score-work',
    3,
    `(?<w>Ⓦ)"?(?:'s)?,? ?(?:(?:is|was|has|had|holds?|sits|sitting|scored|earned|got|gets|at|a|an|with|its|on|the|currently|still|now|impressive|whopping|rare|dismal|solid|Ⓞ|Ⓟ|critics'?|critic|audience|tomatometer|popcornmeter|score|rating|:|\\(|,|of|stands|pulled|boasts|rt) ?){1,8}(?<v>Ⓡ)`,
  ),
  cue('cue-score-of-work', 3, `(?<v>Ⓡ)[ -](?:[a-z']+ |Ⓞ ){0,4}?(?:of|for) (?:the )?(?:Ⓟ(?:'s)? )?"?(?<w>Ⓦ)`),
  cue(
    'cue-score-gave',
    3,
    `(?<v>Ⓡ) (?:that |which )?(?:the )?(?:${WHOSE}|they|people|everybody) (?:gave|give|awarded|handed|have given) (?:to )?"?(?<w>[ⓌⒸ])`,
  ),
  cue('cue-score-after', 3, `(?<v>Ⓡ)${GAP}{0,40}?\\b${WHOSE}`),
  cue('cue-score-before', 3, `\\b${WHOSE}${GAP}{0,60}?(?<v>Ⓡ)`),
  answer('cue-score-answer-critics', CRITICS_ASKED, 'Ⓡ', '', 'critics'),
  answer('cue-score-answer-audience', AUDIENCE_ASKED, 'Ⓡ', '', 'audience'),
  cue(
    'cue-score-told',
    3,
    `\\b(?:(?:audience|critics?'?s?|viewers?'?|fans?'?|popcorn|rotten tomatoes|rt) (?:score|rating|mark|figure|needle|number|meter|tally)|tomatometer|popcornmeter)s?[^;.ⓇⓆ]{0,40}?\\b(?:is|at|of|says|has|holds?|reads?|to|stands|sits|on|was)(?: (?:an?|the|now|just|only|about|[a-z]+ly|tired|spotless|solid|mere|cool)){0,3} ${BARE}`,
    'told',
  ),
  cue('cue-score-fresh', 2, '(?<v>Ⓡ)[ -](?:certified )?(?:fresh|approval)\\b'),
  cue('cue-score-site', 2, '(?<v>Ⓡ)', 'site'),
  cue('cue-score-bare', 2, BARE, 'site'),
];

/** The attribute of one kind of score. */
export function scores(id: AttributeId, kind: Exclude<ScoreKind, null>): Attribute {
  return {
    id,
    slots: ['score', 'number'],
    subjects: ['series', 'film'],
    single: true,
    shared: true,
    cues: CUES,
    read: (found) => read(found, kind),
    readAlone: (found) => read(found, kind),
    compare: compareScore,
    show: showScore,
  };
}

function read(found: CueMatch | LoneSlot, kind: ScoreKind): ReadValue | null {
  const { slot, sentence, cue: used } = found;
  const answered = used.tag === 'critics' || used.tag === 'audience';
  if ((answered ? used.tag : kindOfScore(sentence, slot)) !== kind) return null;
  const site = siteNear(sentence, slot.at);
  if (used.tag === 'site' && site === null) return null;
  const value = slot.kind === 'number' ? bareScore(found) : readScore(found);
  if (value?.value == null || !('score' in value.value) || value.value.outOf !== 100) return null;
  if (site !== null && used.tag === 'site')
    value.span = [Math.min(slot.at, site.from), Math.max(slot.at + 1, site.to)];
  // Another site's figure is another measure: the record has none of it.
  return site !== null && /^(?:metacritic|metascore|imdb)/i.test(site.name)
    ? { ...value, value: null }
    : value;
}

/** Whose it is, right before a bare number or right after it. */
const OWNED = new RegExp(`\\b${WHOSE}[^;.ⓇⓆ]{0,30}$`);
const FROM = new RegExp(`^ (?:from|with|among|on|by) (?:the )?(?:${WHOSE}|Ⓞ|rotten|rt\\b|imdb)`);

/** A bare number that no noun follows, beside "score", "rating" or the site's own meter. */
function bareScore({ slot, sentence }: CueMatch | LoneSlot): ReadValue | null {
  const { number, max } = slot;
  if (number === undefined || !Number.isInteger(number) || number > 100 || number < 10 || max !== undefined)
    return null;
  const { masked } = sentence;
  const site = siteNear(sentence, slot.at);
  const told =
    /scor\w*|ratings?|rated|meter\b|metascore/.test(masked.slice(Math.max(0, slot.at - 100), slot.at + 25)) ||
    OWNED.test(masked.slice(Math.max(0, slot.at - 45), slot.at)) ||
    FROM.test(masked.slice(slot.at + 1)) ||
    (site !== null && Math.min(Math.abs(site.to - slot.at), Math.abs(site.from - slot.at)) < 25);
  if (!told) return null;
  return { value: { score: number, outOf: 100 }, normal: `${number}%`, shown: slot.text };
}
