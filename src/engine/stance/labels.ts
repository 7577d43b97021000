/** Labels inside a block: "Myth: …", "Claim: … Rating: false". */
import type { Sentence } from '../slots';
import { headOf } from './head';
import type { Place } from './place';

const FALSE_LABEL =
  /^["'(*#\d.) ]*(?:(?:the |a |another |viral |popular |common |old |false |fake |debunked |internet |today's |this week's |urban |city |pub |web |film |tv |conspiracy |common |widespread )*(?:myths?|claims?|rumou?rs?|fictions?|hoax|misconceptions?|lie|falsehood|untruth|fake news|fib|legend|tall tale|error|mistake|gossip|allegation|conspiracy(?: \w+)?|alternative facts?)|not (?:a fact|true|so)|fiction,? not fact|false|fake|fiction|wrong|incorrect|untrue|not true|satire|parody|they say|what they say|you (?:heard|read|may have (?:heard|read))|(?:what )?(?:the )?(?:posts?|internet|ads?|meme) (?:says?|claims?|said)|(?:we|it) (?:said|wrote|had)|as (?:printed|published)|should not have read|hypothetical|prediction|fan ?fic(?:tion)?|fan ?cast|wish|dream|lie|joke|bet)s?(?: (?:no\.? ?|number |#)?(?:[ⓀⓆ\d]+|one|two|three|four|five|six|seven|eight|nine|ten))?\)?["*]* ?(?::|—| - |\|)/;
/** Opens the part of a block that says what is so. */
const TRUE_LABEL =
  /(?:^|[\s("'.|])(?<!\bnot a |alternative |not )(?:the )?(?:facts?|truth|reality|answer|correction|corrected|actual(?:ly)?|true|in fact|what(?:'s| is) true|what we know|right|explanation|the real story|response)["*]* ?(?::|—| - )/;
const VERDICT_TRUE =
  /\b(?:rating|verdict|ruling|our (?:view|verdict|rating|call)|status|result|finding|conclusion|answer|truth|judge?ment|assessment)s? ?[:—-] ?(?:mostly |largely )?(?:true|correct|confirmed|right|yes|accurate|real|fact|legit)\b/;

const VERDICT_FALSE =
  /^["'( ]*(?:rating|verdict|ruling|our (?:view|verdict|rating|call)|fact[- ]?check|truth[- ]?o[- ]?meter) ?[:—-] ?(?:mostly |largely |completely )?(?:false|wrong|untrue|fake|incorrect|no evidence|unproven|debunked|fiction|hoax|satire|misleading|pants)/;

/** True where the block says of its part that it is not so. */
export function isLabelledFalse(place: Place): boolean {
  if (TRUE_LABEL.test(place.raw.slice(0, place.at))) return false;
  return isLabelled(place.prepared.blocks[place.sentence.block]?.sentences ?? [], place.sentence);
}

/** "Myth: …" holds to the next label of its block; "Claim: … Rating: true" does not. */
function isLabelled(own: Sentence[], sentence: Sentence): boolean {
  const position = own.indexOf(sentence);
  let label = -1;
  for (let at = position; at >= 0 && at > position - 6; at--) {
    const text = headOf(own[at], 120);
    if (FALSE_LABEL.test(text)) {
      label = at;
      break;
    }
    // Another label in between opens a part of its own.
    if (/^["'(]*[a-z][a-z' ]{2,24}: ?/.test(text)) return false;
  }
  if (label < 0) return verdictBehind(own, position) === false;
  return verdictBehind(own, label) !== true;
}

/** The verdict a block gives on its first claim: true, false, or null where it gives none. */
function verdictBehind(own: Sentence[], from: number): boolean | null {
  for (const one of own.slice(from, from + 6)) {
    const text = headOf(one, 300);
    if (VERDICT_TRUE.test(text)) return true;
    if (one !== own[from] && VERDICT_FALSE.test(text)) return false;
  }
  return null;
}
