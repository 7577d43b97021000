/** Titles that the record does not know, told by their capitals and by the value that stands right behind them. */
import type { Sentence } from './slots';

const PARTS = '(?:episodes?|eps|parts?|seasons?|series|hours|chapters)';
/** "True Detective, eight episodes", "The Better Sister (Ⓟ, …)", "Magnum P.I., which Ⓟ cancelled". */
const BEFORE_VALUE = new RegExp(
  `(?<![a-z'Ⓐ-ⓩ.-])([a-z][a-z'&!.-]*|Ⓝ(?:\\.[a-z])*\\.?)"?(?: (?:first|again|next|itself|too|as well|at Ⓠ))?(?:[,:] (?:all |just |only |its )?[ⓆⓈ] (?:[a-z]+ )?${PARTS}(?![a-z])| \\((?:[a-z]+ on )?(?:Ⓟ|[ⓆⓈ] ${PARTS})|, which (?:Ⓟ|ran|runs|lasted|had|has Ⓠ|was (?:on|cancel|renew|axed|filmed|shot|made)|aired|ended|got)|, now in (?:its|the) |(?: as well| too), on Ⓟ)`,
  'g',
);
/** "the series Rex has run since 1986". */
const AFTER_NOUN = /(?<![a-z])(?:series|show|drama|thriller|sitcom|programme|procedural) "?(?=([a-z]))/g;
/** "Saltmarsh, meanwhile, stars nobody you know." */
const OVER_THERE =
  /^(?!(?:critics|viewers|fans|audiences|filming|production|reviews?|reviewers|others|readers|users)(?![a-z]))(?:[a-z'&-]+ ){0,3}[a-z'&-]+, (?:meanwhile|by contrast|on the other hand|for its part|in contrast), (?:stars|follows|has|had|runs|ran|premiered|is (?:on|a)|was|gets|got|came|comes|drops|streams|began|begins|opens|sits|tells)(?![a-z])/;
/** "Neagley is a spin-off of Reacher, …" */
const IS_OTHER =
  /^(?!(?:it|this|that|he|she|there|what|which|here|who|and|but)(?![a-z]))[a-z'-]+ (?:is|was) an? (?:[a-z]+ )?(?:spin-?off|prequel|sequel|remake|reboot|adaptation)(?![a-z])/;
/** Without capitals: "next up is mare of easttown, seven eps", "we watched the bear, s4". */
const MOVED_ON =
  /(?<![a-z])(?:next up(?: is|:)|next is|(?:we|i) (?:watched|did|saw|binged|finished|started)) (?=(?!(?:it|this|that|all|both|a|an|some|every|my|season|episode|the (?:show|series|first|last|next|pilot|finale|whole|new|trailer))(?![a-z]))[a-z]+(?: [a-z]+){0,3}, (?:s\d|[ⓈⓆⓅ]|\d))/g;
/** What cannot end a title, or is no title where it does. */
const NO_TITLE =
  /^(?:tv|unit|police|department|squad|division|case|lapd|episodes?|seasons?|series|length|q|a|i)$/;
/** A name in this place is a person's: "created by Ⓝ, ten episodes". */
const PERSONAL =
  /(?:^|[^a-z])(?:by|with|and|starring|stars?|from|plays?|played|(?<!there )is|director|creator|writer|showrunner|actor|actress|detective|as)[ :]$|[,&(] $|^$/;
/** So large a share of capitals is a headline's, and says nothing. */
const HEADLINE = 0.6;

/** Offsets at which a stranger stands that owns the value behind it. */
export function strangersByCapitals(sentence: Sentence): number[] {
  const { masked, upper, at: slots } = sentence;
  if (isHeadlineLike(sentence)) return [];
  const found: number[] = [];
  for (const match of masked.matchAll(BEFORE_VALUE)) {
    const word = match[1] as string;
    const at = match.index;
    if (word.startsWith('Ⓝ')) {
      const person = slots.get(at);
      if (person?.entities.length === 0 && !PERSONAL.test(masked.slice(Math.max(0, at - 14), at)))
        found.push(at);
    } else if (upper.has(at) && !NO_TITLE.test(word)) {
      if (
        / (?:first|next)/.test(match[0]) ||
        (at > 0 && (!match[0].includes(':') || hasPlainWord(sentence, at)))
      )
        found.push(at);
    }
  }
  for (const match of masked.matchAll(AFTER_NOUN)) {
    const at = match.index + match[0].length;
    if (upper.has(at)) found.push(at);
  }
  for (const match of masked.matchAll(MOVED_ON)) found.push(match.index + match[0].length);
  if (upper.has(0) && (OVER_THERE.test(masked) || IS_OTHER.test(masked))) found.push(0);
  return found;
}

/** A word in small letters before it: "Running Time: ten episodes" is a label. */
const hasPlainWord = ({ masked, upper }: Sentence, end: number): boolean =>
  [...masked.slice(0, end).matchAll(/(?<![a-z'])[a-z]+/g)].some(({ index }) => !upper.has(index));

function isHeadlineLike({ masked, upper }: Sentence): boolean {
  const words = [...masked.matchAll(/(?<![a-z'])[a-z]{4,}/g)];
  return words.length > 2 && words.filter(({ index }) => upper.has(index)).length / words.length > HEADLINE;
}
