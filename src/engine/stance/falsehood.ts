/** Said to be untrue: "it is a myth that", "wrongly listed", "a fake trailer", ", which is false". */
import type { Place, StanceReading } from './place';
import { WORD, words } from './words';

const FALSE: StanceReading = { stance: 'quoted-as-false', code: 'stance-false-cue' };

const ADVERB =
  '(?:falsely|wrongly|mistakenly|erroneously|incorrectly|inaccurately|misleadingly|in error|by mistake)';
const DEGREE =
  "(?:simply |just |all |also |flatly |completely |totally |plain |plainly |utterly |patently |demonstrably |still |of course |sadly |a |an |the |pure |complete |total |absolute |old |popular |common |widespread |persistent |stubborn |great |big |urban |outright |downright |obvious |internet |tired |another |one |yet |such |only |nothing but |nothing more than |his |her |their |someone's )";
const UNTRUE =
  '(?:false|falsehood|untrue|wrong|mistaken|incorrect|inaccurate|erroneous|bogus|fake(?: news)?|fiction|fictitious|invented|made up|made-up|fabricated|fabrication|nonsense|rubbish|hogwash|baloney|bull(?:shit)?|bunk|bollocks|garbage|a lie|lies|lie|a myth|myth|a hoax|hoax|a joke|joke|satire|parody|a misconception|misconception|a mistake|mistake|an error|error|a falsehood|a rumou?r|a legend|legend|an invention|invention|a mix-up|mix-up|mixed up|photoshopped|debunked|unfounded|baseless|without foundation|no truth|a typo|typo|a canard|clickbait|(?:not|n.t|never|hardly|far from|anything but) (?:at all |even |remotely |strictly |entirely |quite |exactly |really |actually )*(?:true|right|correct|so|the case|accurate|a thing))';
const NEGATED = "(?:not|isn't|wasn't|aren't|n't|never|hardly|far from|anything but|no longer)";

/** Governs the clause after it. */
const BEFORE = new RegExp(
  `\\b(?:${[
    `${ADVERB}\\b`,
    `(?:myths?|hoax(?:es)?|lies?(?! (?:the|an?|its|her|his|in|at|buried)\\b)|rumou?rs?|misconceptions?|delusions?|misapprehensions?|illusions?|hallucinations?|fallac(?:y|ies)|falsehoods?|misinformation|disinformation|canards?|speculation|gossip|whispers|hearsay|urban legends?|conspiracy theor(?:y|ies)|allegations?|claims?(?! to fame))(?: \\w+){0,3} (?:that|of|about|to the effect|has it|have it|going round|saying|claiming|is that|was that)\\b`,
    `(?:stor(?:y|ies)|fears?|worries|concerns?|hopes?|expectations?|doubts?|suspicions?|guess(?:es)?|predictions?|tales?|notions?|ideas?|theor(?:y|ies)|beliefs?|suggestions?|assumptions?|impressions?|talk|word|errors?|mistakes?|legends?|fictions?|pretence|fantas(?:y|ies)|dreams?|scenario|prophecy|prediction|lines?|nonsense|rubbish|chatter|fake news|line|whopper|prank|joke|gag|conceit) (?:\\w+ ){0,2}that (?!Ⓦ tells|tells|it tells)`,
    `(?:no|zero|Ⓠ|little|scant|hardly any|not a shred of|not any|not much) (?:truth|substance|basis|evidence|proof|sign|indication|record|reason to (?:think|believe|suppose)|suggestion|hint|grounds|word)\\b`,
    `(?:it|that|this)(?:'s| is| was| would be|'d be)? ${DEGREE}*${UNTRUE}(?: (?:to|for anyone to) (?:say|claim|think|call|credit|believe|suggest|state|write|assume|describe|put|list|date|attribute)\\b| that\\b|,? (?:the )?(?:idea|claim|notion|story)\\b)`,
    `(?:it|that|this)(?:'s|'?s? is| was)? ${NEGATED} (?:${DEGREE})?(?:true|so|the case|correct|right|accurate|fact)\\b(?: to say)?(?: that)?`,
    `(?:it|that|this) (?:isn't|wasn't) ${DEGREE}?(?:true|so|the case|correct|right|accurate)(?: to say)?(?: that)?`,
    `(?:error|mistake|slip|fib|lie) to (?:say|claim|think|call|credit|believe|list|put|date|attribute)\\b`,
    `(?:mistake|mistook|mistaken|mistaking|mistakes|confus(?:es?|ed|ing)|mix(?:es|ed|ing)? up|muddl(?:es?|ed|ing)) (?:${words(6)})(?:for|with|and)\\b`,
    `not to be (?:confused|mixed up) with`,
    `(?:contrary to|despite|in spite of|never mind|ignore|forget|whatever|regardless of|notwithstanding) (?:${words(4)})(?:claims?|reports?|rumou?rs?|posts?|stor(?:y|ies)|headlines?|ads?|what|talk|speculation|belief|suggestions?|says?|tells?|told|think|thinks|says?|chatter)\\b`,
    `(?:fake|bogus|false|phon(?:e)?y|doctored|made-up|made up|fabricated|ai-generated|parody|satirical|spoof|hoax|photoshopped|mocked-up|impostor|imposter|impersonator|scam|so-called|anonymous|deceptive|misleading|fictional|imaginary|invented|erroneous|mistaken|incorrect|inaccurate|debunked|discredited|unsourced|counterfeit|viral) (?:[a-z-]+ |Ⓟ |Ⓦ ){0,3}?(?:posts?|tweets?|ads?|adverts?|pages?|sites?|blogs?|accounts?|profiles?|lists?|listings?|posters?|trailers?|teasers?|clips?|videos?|news|stor(?:y|ies)|reports?|rumou?rs?|claims?|quotes?|releases?|announcements?|interviews?|screenshots?|images?|graphics?|memes?|captions?|headlines?|articles?|cards?|logos?|summar(?:y|ies)|information|info|figures?|numbers?|facts?|data|entr(?:y|ies)|version|belief|idea|notion|impression|credits?|leaks?|synopsis|wiki|review)\\b`,
    `(?:lied|lying|fibbed|bluff(?:ed|ing)|teas(?:ed|ing)|kidded|tricked|fooled|duped|hoodwinked|conned|pulling (?:my|our|your) leg|(?:got|took|taken|gets) it into (?:his|her|my|their|its) heads?|(?:had|have|has|make|made|makes|making) (?:us|me|you|them|people|everyone|him|her) (?:believe|think))\\b`,
    `(?:debunk|misreport|mislabel|misidentif|misstat|misattribut|misquot|disprov|miscredit|mis-?list|photoshop|fabricat)\\w*`,
    `an? (?:error|mistake|slip|mix-?up|glitch|typo|bug|misprint|blunder|hallucination) (?:${words(8)})(?:had|has|gave|said|put|listed|says|puts|lists|gives|called|calls|credit\\w*|that|which|by|of)\\b`,
    `(?:hallucinat|invent)(?:ed|es|ing|s)\\b`,
    `(?:mistakes?|errors?|lies|myths|untruths|falsehoods|howlers|whoppers|fibs|rumours|rumors|misconceptions|false claims|things wrong|wrong things?|(?:things|what) (?:that )?(?:people|they|posts|fans|some) (?:\\w+ )?(?:get|got|say|claim) (?:\\w+ )?wrong)(?: [a-zⓌ]+){0,4}:`,
    `(?:which|one|what) (?:of (?:these|the following|them) )?is (?:false|wrong|untrue|not true|a lie|the lie|made up|fake)\\b`,
  ].join('|')})(?![a-z-])[^;]*$`,
);

/** Takes back the clause before it, at any distance within reach. */
const AFTER = new RegExp(
  `^[^;]*?(?:,? (?:which|and that|but that|and this|none of which|and none of (?:it|this|that)|not a word of which|and it)(?:'s| is| was| are| were|'s all| turned out to be| would be) ${DEGREE}*${UNTRUE}\\b|,? which (?:it|he|she|they|that) (?:is not|isn't|does not|doesn't|did not|didn't|has not|hasn't|are not|aren't|was not|wasn't|do not|don't|never \\w+)\\b|(?<!\\b(?:like|as|than|of|with|into|is|was)),? (?:a |an )${DEGREE}*(?:lie|myth|hoax|falsehood|fabrication|misconception|mistake|rumou?r|untruth|fiction)(?: that| which|[,.!]|$)|[,—(-] ?(?:not true|untrue|false|wrong|incorrect|fake|lol no|nope|no (?:it|she|he|they) (?:isn't|doesn't|didn't|wasn't|don't|hasn't)|not|yeah,? right|as if|my foot|my arse|my eye|allegedly|supposedly|satire|parody|joke|jk|just kidding|kidding|in error|wrongly|by mistake|erroneously|incorrectly|mistakenly|sic)(?:[.,!)—]|$)|\\.\\.\\. ?(?:not|nope|no|as if|jk|psych)(?![a-z])|[ ,](?:lol )?(?:jk|just kidding|not really|/s|\\(/s\\)|#sarcasm|#satire|#parody|#joke|#fake(?:news)?)(?![a-z]))`,
);

/** A predicate on the value's own phrase: "Ⓦ on Ⓟ is a myth". */
const PREDICATE = new RegExp(
  `^[."']* ?: ?(?:pants on fire|false|wrong|untrue|fake|not true|nonsense|rubbish|debunked|myth|a myth|a lie|fiction|busted|no)\\b|^(?:'s)? (?:${WORD} ){0,5}?(?:is|was|are|were|being|remains|turns out to be|turned out to be) ${DEGREE}*(?<!not )(?:false|untrue|incorrect|inaccurate|bogus|fake|fake news|fiction|fictitious|invented|made up|nonsense|rubbish|a lie|lies|a myth|myth|a hoax|hoax|misconception|falsehood|fabricated|a fabrication|debunked|baseless|unfounded|not true|a typo|a mistake|an error|not a thing|isn't a thing|nothing of the (?:kind|sort)|no such thing|wishful thinking|a rumou?r|a fantasy|a dream)\\b`,
);
/** "That Ballard was cancelled is wrong": the whole clause is the subject. */
const THAT_CLAUSE =
  /^["'(]?(?:that|the idea|the notion|the claim|to say|saying|calling|(?:the |this |that |last [a-z]+'s )?(?:news|reports?|word|talk|announcements?|stor(?:y|ies)|figure|number|date|score|name|count|total|rating|title|credit|year))\b/;
const PREDICATE_OF_CLAUSE = new RegExp(
  `^[^;]*? (?:is|was|would be|are|were|remains|proved|proves|turned out|turns out|would prove)(?: to be)? ${DEGREE}*(?:greatly |wildly |somewhat |rather )?(?:premature|exaggerated|wide of the mark|overblown|about|unfounded|denied|retracted|april fool|${UNTRUE})\\b`,
);

/** A plan that failed: "plans to film it in Ⓛ were dropped". */
const PLAN_BEFORE =
  /\b(?:plans?|schemes?|proposals?|attempts?|bids?|efforts?|talks|hopes|deals?|offers?|ideas?|moves?|calls?) (?:to|for|of) [^;]*$/;
const FELL_THROUGH =
  /^[^;]*? (?:(?:was|were|got|has been|have been|had been|is|are) (?:\w+ly )?(?:dropped|abandoned|shelved|scrapped|rejected|nixed|vetoed|ditched|binned|cancelled|off|refused|turned down|never)|fell through|fell apart|came to nothing|failed|collapsed|stalled|never (?:happened|came|got|materiali[sz]ed))(?![a-z])/;

/** True where the sentence says that the value's clause is untrue. */
export function saidFalse(place: Place): StanceReading | null {
  const following = place.raw.slice(place.at + 1);
  const hit =
    BEFORE.test(place.governing) ||
    AFTER.test(place.tail) ||
    ASIDE_AFTER.test(following) ||
    (PLAN_BEFORE.test(place.governing) && FELL_THROUGH.test(place.tail)) ||
    PREDICATE.test(place.tail) ||
    (place.fromStart && THAT_CLAUSE.test(place.text.trimStart()) && PREDICATE_OF_CLAUSE.test(place.tail));
  return hit ? FALSE : null;
}

/** An aside right behind the clause that takes it back: "(it isn't)". */
const ASIDE_AFTER =
  /^[^();]{0,80}\((?:satire|parody|a joke|joke|not true|untrue|false|wrong|fake|sic\b|nope|lol no|no,(?! (?:really|seriously|spoilers|joke))|it isn't|it's not|it is not|she isn't|he isn't|she doesn't|he doesn't|it doesn't|it did not|it didn't|it wasn't|they aren't|they don't|wrongly|allegedly|supposedly|or so|incorrect|a myth|myth|a lie|\/s|jk|kidding|just kidding|i'?m (?:kidding|joking|lying)|citation needed)/;
