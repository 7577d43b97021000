/** Who says it: a named source is heard, at most half; a post, an ad or somebody's dad vouches for nothing. */
import type { Place, StanceReading } from './place';
import { CARRIES, LABELS, MEDIUM_SUBJECT, NAMED, SAYS, SUBJECT_GAP, THINKS, UNNAMED, words } from './words';

const UNVOUCHED: StanceReading = { stance: 'quoted-as-false', code: 'stance-reported-unnamed' };
const REPORTED: StanceReading = { stance: 'reported', code: 'stance-reported' };

const AUX =
  "(?:(?:has|have|had|will|would|can|could|once|still|also|even|just|keeps?|kept|is|are|was|were|may|might|often|always|never|recently|confidently|cheerfully|solemnly|boldly|loudly|proudly|later|then|now|already|so|actually|really|seems? to|seemed to|tried to|tries to|went on to|wants? (?:me|us|you) to believe|would have (?:you|us|me) believe|'s|'ve|'d|[a-z]+ly) )*";

/** "my dad swears", "one blog dated", "some posts have it". */
const UNNAMED_BEFORE = new RegExp(
  `(?<![a-z'-])${UNNAMED},? ${SUBJECT_GAP}${AUX}(?:${SAYS}|${THINKS}|would have (?:you|us|me) believe|wants? (?:you|us|me) to believe|led (?:me|us|them) to believe|try(?:ing)? to (?:tell|sell|convince))(?![a-z])[^;]*$`,
);
const MEDIUM_LABELS = new RegExp(
  `(?<![a-z'-])(?:${UNNAMED} ${SUBJECT_GAP}${AUX}${LABELS}|${MEDIUM_SUBJECT} ${SUBJECT_GAP}${AUX}${CARRIES})(?![a-z-])[^;]*$`,
);
/** "according to a post", "says my dad", "as seen in an ad". */
const UNNAMED_SOURCE = `(?:according to|as per|per|courtesy of|if you believe|if (?:i|we|you) (?:were to )?(?:believe|trust)|to hear|to believe|thanks to|judging by|going by|as seen (?:in|on)|(?:i|we) (?:saw|read|heard)(?: it)?(?: (?:in|on|from))?) (?:${words(3)})?${UNNAMED}`;
const SOURCE_BEFORE = new RegExp(`(?<![a-z'-])${UNNAMED_SOURCE}(?![a-z])[^;]*$`);
const UNNAMED_AFTER = new RegExp(
  `^[^;]*?(?:["',—] ?(?:or )?(?:so |or so |at least )?(?:${AUX}(?:${SAYS}|${THINKS}|complained|raged|gushed|shouted|whispered|reads|read) ${UNNAMED}|(?:as |or so |so |at least so )?${UNNAMED} (?:${words(3)})?${AUX}(?:${SAYS}|${THINKS}|puts? it|would have it|has it|have it|complained|raged|gushed|reads|read|tells? it)|or so (?:it|they|i|we|the|he|she|some|my|one|people)\\b[^;.]{0,30}|they (?:say|said|claim)|(?:i|we) (?:was|were) told|people say|it (?:is|was) (?:said|claimed|rumou?red|alleged)|if you believe)(?![a-z])|,? ${UNNAMED_SOURCE}(?![a-z]))`,
);
/** Voices without an owner: "supposedly", "rumoured to", "is said to". */
const VOICELESS =
  /\b(?:supposedly|allegedly|rumou?red(?: to| that)?|rumou?r has it|rumou?rs? (?:say|claim|suggest|are|swirl|had|have)|purported(?:ly)?|(?:is|are|was|were|has been|have been|had been|been|being|gets?|got) (?:widely |often |sometimes |frequently |also |commonly |long |once |now |variously )*(?:said|thought|believed|rumou?red|claimed|alleged|assumed|supposed|touted|tipped|whispered|speculated|feared|mistaken|presumed|imagined|reputed) (?:to|as|for|that)|(?:is|are|was|were|has been|have been|gets?|got|being) (?:widely|often|sometimes|frequently|commonly|variously|occasionally|repeatedly) (?:credited|billed|listed|described|tagged|labelled|labeled|given|called|named|taken|placed)|(?:i|we|he|she|they|you|users?|readers?|fans?|viewers?) (?:was|were|am|are|'m|'re|have been|had been|got|being|keep being|kept being|is)? ?told (?:that|it|Ⓦ|there|users|the)?|(?:i|we) (?:read|heard|hear|saw|seen|'ve (?:read|heard|seen)|keep (?:hearing|reading|seeing)|kept (?:hearing|reading|seeing)|have (?:read|heard|seen)) (?:somewhere |online |elsewhere |claims? |people |folks |it said |a rumou?r )*(?:that|it'?s?|Ⓦ (?:is|was|has|had|got|would)|somewhere)|word (?:is|has it|on the street)|legend has it|(?:an? |the )?(?:earlier|previous|first|original|prior|older|initial|print) (?:version|edition|draft|report|copy|caption|headline|listing|tweet|post) (?:of|here|said|stated|misstated|gave|had|called|listed|read|put|claimed|wrongly|incorrectly|credited|named)|(?:we|i) (?:originally|previously|initially|earlier|wrongly|incorrectly|mistakenly|first) (?:said|wrote|reported|stated|gave|called|listed|credited|claimed|named)|this (?:article|post|story|piece|page|review|report|newsletter|column|item) (?:originally|previously|initially|earlier|first|once|wrongly|incorrectly|mistakenly) (?:\w+ly )?(?:said|stated|misstated|gave|had|called|listed|read|put|claimed|credited|named|reported|identified))(?![a-z])[^;]*$/;
const VOICELESS_AFTER =
  /^[^;]*?,? (?:supposedly|allegedly|or so (?:it is|it's|it was|they|the|i|we|he|she|some|people|my)|so (?:they say|i'm told|i hear|we're told|rumou?r has it|the (?:rumou?r|story) goes)|rumou?r has it|(?:it is|it's|it was) (?:rumou?red|claimed|alleged|said)|was (?:the|a) (?:rumou?r|claim|story)|the (?:rumou?r|story|legend) (?:goes|went|says|said|claims))(?![a-z])/;

/** Somebody vouches for nothing: what they say is no claim of the page. */
export function saidByNobody(place: Place): StanceReading | null {
  const { governing, tail } = place;
  const hit =
    UNNAMED_BEFORE.test(governing) ||
    MEDIUM_LABELS.test(governing) ||
    SOURCE_BEFORE.test(governing) ||
    VOICELESS.test(governing) ||
    VOICELESS_AFTER.test(tail) ||
    UNNAMED_AFTER.test(tail);
  return hit ? UNVOUCHED : null;
}

const NAMED_BEFORE = new RegExp(
  `(?:\\b(?:according to|as reported by|as per|per|reportedly|apparently|reports? (?:say|suggest|claim|indicate)|reports that|sources (?:say|said|told|tell|claim|indicate)|insiders (?:say|said|claim|told|reveal)|confirmed by|it is reported|has been reported|in an interview|told (?:[Ⓝ-ⓩ]|[a-z]+)) ?|${NAMED} (?:${words(5)})?${AUX}(?:${SAYS}|confirm(?:s|ed)|reveal(?:s|ed)|explain(?:s|ed)|add(?:s|ed)|not(?:es|ed)|reports?|cit(?:es|ed)|believ(?:es|ed)) )[^;]*$`,
);
const NAMED_AFTER = new RegExp(
  `^[^;]*?(?:,? (?:according to|reports|as reported by|per|via|reportedly|apparently)(?![a-z])|["',—]+ (?:${SAYS}|confirm(?:s|ed)|reveal(?:s|ed)|explain(?:s|ed)|add(?:s|ed)) ${NAMED}|["',—]+ ${NAMED} ${AUX}(?:${SAYS}|confirm(?:s|ed)|reveal(?:s|ed)|explain(?:s|ed)|add(?:s|ed))|,"? (?:he|she|they|i) (?:${SAYS}|add(?:s|ed)|explain(?:s|ed))(?![a-z]))`,
);

/** Handed to a source with a name, an office or a trade. */
export function saidBySource(place: Place): StanceReading | null {
  return NAMED_BEFORE.test(place.governing) || NAMED_AFTER.test(place.tail) ? REPORTED : null;
}
