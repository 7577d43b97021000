/**
 * Taken for granted: a value that a noun phrase or a relative clause brings along stands in the page's own voice, even
 * inside a question, a wish or a denial. "Will Ⓟ's Ⓦ return?" says whose Ⓦ is.
 */
import { NEVER_MADE } from './denial';
import type { Place } from './place';

const NOUN =
  '(?:Ⓦ|series|show|drama|thriller|spin-?off|procedural|hit|programme|program|season|run|adaptation|cop show|crime drama|original)';
const ADJECTIVES =
  '(?:(?!and\\b|or\\b|than\\b|is\\b|was\\b|has\\b|on\\b|in\\b)[a-z-]+,? |Ⓢ |Ⓠ-?[a-z]+ |Ⓦ\'s |"){0,4}';
const DEFINITE = "(?:the|its|this|that|their|his|her|our|all|both|those|these|Ⓦ's|[ⓅⓃⓄ]'s)";
/** "Ⓟ's Ⓦ", not under "a", "any" or "no". */
const POSSESSED = new RegExp(`^'s? ${ADJECTIVES}"?${NOUN}(?![a-z-])`);
const WORK_BY_NAME = new RegExp(`^(?:'s)? ${ADJECTIVES}"?Ⓦ`);
/** "the Ⓟ series", "its eight episodes", "the 62% score". */
const IN_DEFINITE = new RegExp(
  `(?:^|[^a-z'])${DEFINITE} (?:(?!and\\b|or\\b|of\\b|is\\b|was\\b|on\\b|in\\b|that\\b)[a-z-]+ |Ⓢ |Ⓓ ){0,3}$`,
);
const NUMBERED =
  /^(?:[- ](?:episode|part|hour|season|chapter|instal?ment|minute)s?\b|[- ](?:[a-z]+ ){0,2}(?:score|rating|episodes|parts|seasons|chapters|instal?ments|novels|books))/;
const NOT_GRANTED = /(?:^|[^a-z'])(?:a|an|any|no|another|some|more|is|are|was|were|isn't|not|be|as)[ "]+$/;
const BRACKETED = /Ⓦ"? ?\((?:[^()]{0,40})$/;
const RELATIVE = /,? (?:which|who|whose|whom|where|in which|on which)(?: [^,;:?]*)?$/;
const SINCE =
  /\b(?:since|after|when|ever since|following|before|from)(?: (?:it|its|Ⓦ|the|show|series|season|all|first|Ⓠ|episodes|this|then|his|her)(?:'s?)?)* (?:premier\w+|debut\w*|launch\w*|releas\w+|arriv\w+|dropp\w+|land\w+|began|started|came out|aired|ended|finished)\b[^,;]{0,30}$/;
/** What happened after, since or because of it is told as a fact: "will anyone save Ⓦ after it was cancelled?" */
const HAPPENED =
  /(?:^|[^a-z])(?:since|after|now that|why) (?:it|they|he|she|Ⓦ|Ⓟ|the (?:show|series))(?:'s)? (?:(?:was|were|had|has|have|got|did|finally|officially|suddenly|been|being|so|quietly|they) ){0,4}$/;
/** "Nobody wanted it to be cancelled, but it was." */
const AFFIRMED =
  /^[^.;?!]{0,60},? (?:but|and yet|yet|and) (?:it|they|he|she) (?:was|is|did|has|does|are|were)(?:[.,;!]|$)/;
/** "Ⓟ did not promote its own Ⓦ": whose it is stands, whatever was or was not done with it. */
const OWN_WORK = /^(?:'s)?[^.;,]{0,50} (?:its|their) (?:very )?own (?:[a-z-]+ ){0,2}"?Ⓦ/;
const APPOSED = /Ⓦ"?, (?:the|an?) (?:[a-z-]+ |Ⓠ-?[a-z]* ){0,3}$/;

/** "If it hadn't been cancelled": the condition is contrary to fact, so the fact is the contrary. */
const CONTRARY =
  /(?:^|[\s"'(])(?:if [^,;]{0,50}(?:hadn't|had not|weren't|were not)|had [^,;]{1,40} not|were (?:it|they) not) [^;,]*$/;
/** True where the value comes along as known, whatever is asked, wished or denied of the rest. */
export function isGranted(place: Place): boolean {
  const { governing, text, at } = place;
  const rest = text.slice(at + 1);
  const before = governing;
  if (NEVER_MADE.test(place.tail)) return false;
  if (POSSESSED.test(rest) && !NOT_GRANTED.test(before)) return true;
  if (
    IN_DEFINITE.test(before) &&
    (WORK_BY_NAME.test(rest) ||
      NUMBERED.test(rest) ||
      new RegExp(`^ ${ADJECTIVES}${NOUN}(?![a-z-])`).test(rest))
  )
    return true;
  if (
    NUMBERED.test(rest) &&
    /^[- ](?:(?!(?:of|than|in|for|from|to|with|and|or|as|on|more|fewer)\b)[a-z-]+ ){0,3}Ⓦ/.test(rest) &&
    !NOT_GRANTED.test(before)
  )
    return true;
  if (place.aside !== null && BRACKETED.test(text.slice(0, at))) return true;
  if (APPOSED.test(before)) return true;
  if (/[ⓅⓄ]/.test(text[at] as string) && OWN_WORK.test(rest)) return true;
  if (HAPPENED.test(before) || AFFIRMED.test(place.raw.slice(at + 1))) return true;
  return RELATIVE.test(before) || SINCE.test(before) || CONTRARY.test(before);
}
