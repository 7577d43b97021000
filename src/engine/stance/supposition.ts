/** Supposed, wished, dreamt, foretold, doubted: what is not said to be so. */

import type { Place, StanceReading } from './place';
import { answersYes } from './retraction';
import { NO_ONE } from './words';

const SUPPOSED: StanceReading = { stance: 'supposed', code: 'stance-supposed' };
const HEDGED: StanceReading = { stance: 'hedged', code: 'stance-hedged' };

/** Whole worlds that are not this one; nothing in them is claimed, however firmly it is put. */
const IMAGINED_BEFORE = new RegExp(
  `(?:^|[^a-z])(?:${[
    'what if',
    'if only',
    'imagine(?:s|d)?|imagining',
    'suppos(?:e|ing)\\b',
    "(?:let us|let's|let me) (?:say|suppose|imagine|pretend|assume)",
    '(?<=^|^["\'(])say (?:Ⓦ|it|that|the)',
    "for (?:the sake of|the) argument|for argument's sake|hypothetical(?:ly)?|in theory,|in principle,",
    'in (?:an?|another|some|my|a parallel|an alternate|an alternative|any other|a different|a better|a perfect|an ideal) (?:\\w+ )?(?:universe|world|timeline|reality|life|dimension)',
    'in (?:my|his|her|our|their|your) (?:\\w+ )?(?:heads?|mind|dreams?|imagination|fantas(?:y|ies)|fan ?fic(?:tion)?|headcanon|version|au|nightmares?)',
    'dream(?:t|ed|s|ing)? (?:last night )?(?:that|of|about|up|i|it|Ⓦ|we|the|a)|(?:had|have) (?:a|this) (?:\\w+ )?(?:dream|nightmare|vision)|in a dream|dream (?:cast|casting|version|sequel|season)',
    '(?:fan ?cast(?:ing|ed)?|headcanon|fan ?fic(?:tion)?|alternate universe|alternative history|bizarro)',
    'pretend(?:s|ed|ing)?\\b|picture (?:this|a|Ⓦ|the|it)|fantasi[sz]e[sd]?|envision(?:s|ed)?',
    "as if |as though |like (?:it|he|she|they) (?:is|was|were|ha[sd]|runs?|ran|lasted|lasts|went|comes|came|will|had been) |like it's |feels? like|felt like|seems? like|it's like|it is like|as good as ",
    '(?:you|one|Ⓠ|people|anyone|viewers|we|i) (?:could|might|may|can|would)(?: easily| well| almost| be forgiven for| be tempted to| just as well)* (?:mistake|mistaking|take|think|thinking|believe|believing|swear|confuse|call|calling|imagine|say|assume|assuming|guess)\\b',
    "(?:one|Ⓠ|i|you|we) (?:is|am|are|'m|'re|was|were) (?:almost |sorely |half )?tempted to (?:call|say|think)",
    "i(?:'d| would)? (?:wish|wished)\\b|(?:wish|wishes|wished|wishing)(?: that| it| Ⓦ| they| Ⓟ| the| for| i| you)",
    "(?:hope|hopes|hoped|hoping|hopefully|here's hoping|fingers crossed|praying|pray|longing|yearn(?:s|ing)?|longs) ?(?:that|it|Ⓦ|Ⓟ|for|to|the|they|we|,)?",
    '(?:looks?|looked|sounds?|sounded|appears?) (?:very much |a lot |a bit |just |more |for all the world )?(?:like|as if|as though) (?:it|Ⓦ|they|the|he|she|Ⓟ|Ⓝ)',
    '(?:someone|somebody|anyone|anybody)(?: please)? (?:put|move|bring|give|get|add|make|buy|sell)(?= )',
    '(?:please|pls),? (?:let|make|give|put|bring|move|someone|somebody|Ⓟ|can)|\\bmay (?:it|Ⓦ|he|she|they) |long may|o that |oh that |would that |if it were up to me|in (?:the|a|an|my|this|that|his|her|their) (?:\\w+ ){0,2}(?:spoof|sketch|skit|parody|cartoon|fan film|joke|limerick|poem|song|daydream|pastiche|mock-up|comic strip)|(?:novel|book|film|script|story|play|song) (?:i|we|he|she)(?:.ll| will|.d| would) never|let (?:it|Ⓦ|them|there) (?:be|come|have|run|go|return|get|stay)',
    '(?:should|ought to) (?:have (?:been|had|gone|given|made|put|cast|let|kept|stayed|run|left|come|moved|premiered|aired)|be (?:on|cancel|renew|at|given|made|played|set|shot|an?|the)|go to|move to|come to|come back)',
    'in an? april fools?|april fools?:',
    "(?:i|we)(?:'d| would) (?:\\w+ly )?(?:pay|give|kill|die|sell|trade|swap) [^;]{0,40}(?:to|for)",
    '(?:one|next|some) (?:day|time),? maybe',
    '(?:forgiven|excused) for (?:thinking|believing|assuming|imagining|calling)',
    'true or false\\b|fact or fiction\\b|myth or fact\\b|real or fake\\b|two truths and a lie|which of (?:these|the following)|guess (?:which|who|the|where|how)|take your pick|trick question|quiz(?: question)?:|poll:|vote:|would you rather',
  ].join('|')})[^;]*$`,
);
/** "imagine it but on Ⓟ", "hear me out: it, on Ⓟ". */
const POSTED_DREAM =
  /^[\s"'(]*(?:(?:ok|okay|lol|omg|guys|so),? )*(?:(?:imagine|picture|think) (?:"?Ⓦ"?|it|this|that),? (?:but|except|only) |hear me out\b|(?:pov|me) ?:? )|^[\s"'(]*say [ⓅⓃⓄⓌ](?:'s)? (?:had|were|did|bought|made|was) /;
/** Irony that opens a sentence: "yeah, sure," and "oh yes, because". */
const IRONY =
  /^[\s"'(]*(?:(?:yeah|yea|ya|oh|ah|ok|okay|lol|haha),? (?:sure|right|yes,? because|because|totally),?|sure,? (?:and|jan|buddy|mate|because)|right,? because|oh,? (?:sure|right|yes|absolutely|definitely),)(?![a-z])|^[\s"'(]*(?:sure|yeah|yes|right|ok),? [^;]* and i'?m (?:a |an |the )?[a-zⒶ-ⓩ]+[.!]*$/;
const IMAGINED_AFTER =
  /^[^;]*?(?:,? (?:in (?:my|your|their|his|her) (?:dreams?|head|imagination|mind|fantas(?:y|ies)|wildest dreams)|in (?:another|an alternate|an alternative|a parallel|some other|some parallel|a different|my) (?:\w+ )?(?:universe|world|timeline|reality|life)|in the fan ?fic|in an ideal world|in a perfect world|given (?:the|a) choice|if (?:only|pigs|they let|i (?:had|could|ruled|ran|get|got) |it were|you ask me nicely)|when pigs fly|and pigs|and i'?m the (?:king|queen|pope|president|tooth)|and i am the (?:king|queen|pope)|true or false|fact or fiction|myth or fact|yeah,? right|i wish|one can (?:dream|hope)|a (?:girl|guy|fan|man) can dream|we can dream|wishful thinking|hypothetically)|, (?:for (?:the sake of )?argument|say|let's say|let us say|perhaps|maybe|possibly|probably|i (?:think|guess|believe|suppose|reckon|assume|imagine|presume|hope|bet|dare say|fear)|if (?:i'm not mistaken|i remember|i recall|memory|you ask|the rumou?rs|the reports|true|confirmed)|i'm (?:not sure|guessing)|not sure|idk|right|no|innit|isn't it|don't you think)[.,?!]*$)/;

/** Governs its own clause; the value's noun phrase, if it is taken for granted, stands. */
const DOUBTED_BEFORE = new RegExp(
  `(?:^|[^a-z'])(?:${[
    `(?:[ⓃⒸⓄⓅⓌ]|he|she|they|we|i|you|it|critics|executives|analysts|experts|many|most|few|none|neither|[a-z]+) (?:had |have |has |always |once |also |really |first |still |all |had always |never |just |long |'d |would |do |did )*(?:thought|assumed|believed|expected|feared|hoped|wished|guessed|figured|imagined|supposed|suspected|predicted|doubted|denied|denies|doubt|doubts|wondered|swore|bet|wagered|reckoned|pretended|joked|speculated|dreamt|dreamed|mistook|disputes?|disputed|rejects?|rejected|dismisses|dismissed|refutes?|refuted|debunks?|debunked|insisted|were convinced|was convinced|were sure|was sure)(?![a-z])(?! the (?:role|part|case))`,
    '(?:i|we|people|everyone|everybody|somebody|someone|they|you|fans|viewers|some|many) (?:still |also |really |always |just |honestly |do )*(?:think|thinks|believe|believes|guess|suppose|reckon|assume|suspect|hear|expect|bet|hope|fear|imagine|presume|fancy|wish)(?! (?:of|about|highly|back))(?![a-z])',
    `(?:not|never|n't|nor|${NO_ONE}|none|few|neither|hardly anyone|does anyone|does anybody|do people|who) (?:of (?:us|them|you) )?(?:has |have |had |ever |even |really |actually |yet |would |could |will |can |officially |seriously |in (?:his|her|their) right mind )*(?:say|says|said|claim|claims|claimed|confirm|confirms|confirmed|suggest|suggests|suggested|announce|announced|mean|means|meant|imply|implies|implied|state|stated|promise|promised|think|thinks|thought|believe|believes|believed|expect|expects|expected|saw|see|seen|write|wrote|written|told|pretend|pretends|pretended|guess|guessed|imagine|imagined|suppose|supposed|call|calls|called|describe|described|mention|mentioned|report|reported|buy|buys|bought|swallow|want|wants|wanted|need|needs|ask|asked|dare|dares|agree|agrees)(?![a-z,])`,
    "(?:whether|unclear|unsure|uncertain|not sure|not certain|no idea (?:if|whether|who|when|where|what|how)|don't know|do not know|doesn't know|does anyone know|remains to be seen|anyone's guess|up for debate|open question|too early to)(?![a-z])",
    '(?:my|his|her|our|their|your|a|the|one|wild|best|bold|safe|early|first) (?:\\w+ )?(?:guess|bet|prediction|hunch|theory|wish|hope|suspicion|fear|forecast|money|assumption|gut feeling|hot take|fantasy) ?(?:is|was|would be|:|would have|has|had|that|,|for)',
    '(?:predict(?:s|ed|ing|ions?)?|i bet|bets? (?:that|on|are|is)|betting|odds (?:are|of|that|on)|mark my words|i wager|forecasts?|you watch|calling it now|calling it|hunch|tipped to|favou?rite to|in talks|negotiat\\w+|rumou?red|mooted|pencilled in|hoping to)',
    "(?:perhaps|maybe|possibly|probably|presumably|conceivably|arguably a|potentially|in all likelihood|most likely|likely to|is likely|are likely|seemingly|seems? to (?:be|have)|appears? to (?:be|have)|theoretically|hypothetically|if i (?:remember|recall)(?: correctly| right| rightly)?|iirc|from memory|i could be wrong|i may be wrong|don't quote me|not sure (?:if|but)|i want to say|off the top of my head|something like)(?![a-z])",
    '(?:(?:early|first|initial|original|previous|old) (?:plans?|drafts?|scripts?|versions?|ideas?|outlines?|pitch|concepts?|treatments?|bible|talks)|(?:planned|conceived|intended|pitched) (?:for|as|to be)|(?:originally|initially|first|once|at first|early on) (?:planned|conceived|intended|meant|pitched|written|developed|imagined|envisaged|envisioned|designed|touted|planning)|(?:(?:i|we|he|she|they|you|always|can|could|to|had|readers|fans) (?:picture|pictured|visuali[sz]ed?)|in mind|make it|give (?:me|us)|let.s have|let.s make it)|tries|tried|trying|wants?|wanted|wanting|asked|asks?|asking|begged|beg|begging|lobbied|lobbying|campaign(?:ed|ing|s)?|petition(?:ed|ing|s)?|call(?:s|ed|ing)? for|push(?:ed|ing|es)?|pitched|offered|considered|considering|toyed with|floated|mulled|discussed|debated|planned to|was going to|were going to|was to have|had been meant to|was meant to|was supposed to|were supposed to|nearly|almost|came close to|came within|could have|might have|would have|failed to|refuse[sd]? to|declin(?:es|ed) to|stopped short of|narrowly) (?:it|to|for|a|an|the|Ⓦ|Ⓟ|Ⓝ|more|another|that|Ⓠ|by|as|be|been|on|at|went|was|got|had|have|become|became|$|end(?:ed)?|cast|cancell?ed|making|moving|selling|having|giving|shoot|shot|film)',
    '(?:(?:at first|originally|initially|once) (?:intended|meant|hoped|wanted|proposed|aimed|planned)|(?:intended|meant|hoped|wanted|proposed|aimed|planned)(?: at first|,? originally|,? initially| at one (?:point|time)| early on)|intended) to',
    '(?<=^|^["\'( ])(?:thought|assumed|heard|figured|believed|hoped|hoping|guess|guessing|dreamed|dreamt|swore|praying|wishing)(?![a-z])',
    '(?:try|tries|tried|good luck|best of luck|luck|trouble|failed|fail) (?:finding|to find|looking for|locating|with finding)|i(?:.ll| will) (?:only )?believe|(?:had|has|have) [^,;]{1,30} down (?:as|to|for)|Ⓠ[ -]to[ -](?:Ⓠ|one) (?=Ⓦ|it|that)',
    `(?:look(?:s|ed|ing)?|search(?:es|ed|ing)?|hunt(?:s|ed|ing)?|beg(?:s|ged|ging)?|wait(?:s|ed|ing)?|ask(?:s|ed|ing)?|hop(?:es?|ed|ing)) (?:in vain |everywhere |all over )?(?:for|to find) (?:"?Ⓦ|it|the (?:show|series))|(?:anyone|anybody|those|people|viewers|whoever|readers|fans|you(?:'re| were| are)?)(?: still| who (?:is|was|are|were))? (?:expecting|hoping for|wanting|anticipating|expected|looking for)`,
    "(?:deserves?|deserved|(?<!\\b(?:you|we|i|one|they|viewers|fans|people|subscribers)(?:'ll| will| do| just| only| still)? )(?:needs?|needed)|calls? out for|cries out for|merits?|is crying out for|is owed) (?:a|an|to|more|another|Ⓠ|its|at least|Ⓢ|better)",
  ].join('|')})[^;]*$`,
);
const MODAL =
  /(?:^|[^a-z'])(?:could|would|might|may|should|ought to|i'd|we'd|you'd|he'd|she'd|they'd|it'd|couldn't|wouldn't|mightn't|shouldn't|must be|must have)(?= )(?! (?:not )?be noted)(?:[^;]*)$/;
const IF =
  /(?:^|[\s"'(])(?:if|unless|even if|only if|provided(?: that)?|assuming(?: that)?|in the event(?: that)?|on condition|lest|as long as|so long as)(?= )[^;]*$/;
const INVERTED =
  /^[\s"'(]*(?:(?:and|but|so),? )?(?:had|were|should) (?:$|[Ⓐ-ⓩ]|it|they|he|she|the|there|anyone|anybody|we|i|you|this|that|[a-z]+)(?![a-z])/;
/** A subject that only a supposition has: "a Ballard on Ⓟ would", "Ⓦ with twelve episodes could". */
const UNREAL_AFTER =
  /^[^;,]{0,60}?,? (?:would|could|might|'d) (?:have |be |also |never |make |still |not |feel |look |suit |only |probably |do |work |surely |certainly |only )/;
const INDEFINITE =
  /(?:^|[^a-z])(?:an?|another|one more|any|no) (?:[a-z-]+ ){0,3}(?:"?[ⓌⓋ]"?|version of|series|show)[^;,]*$/;

/** "Twenty episodes of Ⓦ would", "an eight-part Ⓦ would". */
const SIZE_THAT_WOULD =
  /^[ -]?(?:[a-z-]+ ){0,2}(?:episodes?|parts?|hours?|seasons?|chapters?|instal?ments?|series|season|run|show|drama|thriller|release|version|of Ⓦ|Ⓦ) (?:(?:for|of) Ⓦ )?(?:would|could|might|'d)(?![a-z])/;
/** A subject of what may be: "Ⓝ would play", "Ⓟ should have bought". */
const MODAL_AFTER =
  /^(?:, [^,;]{1,50},)?,? (?:would|could|might|should|may|must|ought to|'d)(?: [a-z]+ly| never| also| still| not| just| have)* [a-z]/;
/** What a sentence opens with that leaves all of it open. */
const UNSURE_FRONT =
  /^[\s"'(]*(?:(?:and|but|so|well|ok|hmm|um),? )?(?:if (?:you|we|one) (?:believe|trust|listen to|go by)|if [^,]{1,40} (?:is|are) (?:to be believed|right|true|correct|anything to go by|accurate)|if i'?m not (?:mistaken|wrong)|unless i'?m (?:mistaken|wrong)|if (?:memory serves|i (?:remember|recall))|correct me if|(?:it |that )?(?:seems|appears|looks|would seem|would appear) (?:that|like|as if)|not sure|i'?m not sure|no idea|idk|pretty sure|i'?m pretty sure|fairly sure|i'?m guessing|my guess|guessing|assuming|wild guess)(?![a-z])/;
/** The same with "but" after it: "correct me if I'm wrong, but". */
const UNSURE_BUT =
  /^[\s"'(]*(?:correct me if|(?:please )?don't quote me|i (?:could|may|might) be (?:wrong|mistaken|misremembering)|not (?:Ⓡ|100%|entirely|totally|completely) sure|take (?:this|it) with)[^;]{0,40}(?:,? but|,|:) /;
/** A subject that only came near it: "Ⓟ was in talks for", "Ⓝ auditioned". */
const NEARLY_AFTER =
  /^(?:'s)?,? (?:(?:which|who) )?(?:(?:was|were|is|are|had|has|have|had been|has been|once|also|even|briefly|reportedly|long|first|originally) ){0,3}(?:in talks|in the running|in contention|interested|keen|courting|courted|circling|circled|bidding|bid|wanted|considered|considering|offered|tempted|eyeing|eyed|vying|approached|rumou?red|tipped (?:to|for|as)|linked (?:to|with)|auditioned|read for|tested for|shortlisted|up for|sought|asked|turned|declined|refused|hoping|hoped|planned|planning|tried|trying|meant|supposed|almost|nearly|too busy|attached|the (?:first|original|second) choice|first choice)(?! as )(?![a-z])/;
/** A present tense that is still to come: "before it is cancelled", "in case it moves". */
const TO_COME =
  /(?:^|[^a-z])(?:until|till|before|in case|by the time|the day|as soon as|when (?:they|it|he|she) (?:finally|ever)|if and when) (?:(?!(?:was|were|had|did)\b)[a-zⒶ-ⓩ'-]+ ){0,4}?(?:is|are|gets?|comes?|goes|moves?|cancels?|streams?|arrives?|lands?)(?: |$)[^,;]*$/;
/** Put first, before a main clause that only might be: "on Ⓟ it would have been cancelled". */
const FRONT_PHRASE =
  /^[\s"'(]*(?:on|at|in|with|under|given|over|by|as) (?:the |a |an |any )?(?:other )?(?:[a-z-]+ ){0,2}$/;
const MAIN_MIGHT =
  /^[^.;]{0,40}?(?:, ?| )(?:it|he|she|they|"?Ⓦ"?|the (?:show|series))(?:'d| would| could| might)(?![a-z])/;
/** "Ⓝ fans hoped she would": what others wanted of the value. */
const HOPED_OF =
  /^[^,;.]{0,40} (?:hoped|wanted|wished|expected|thought|believed|dreamed|dreamt)(?: that)? (?:he|she|they|it) (?:would|might|could|had)(?![a-z])/;
/** A person in a costume, a sketch or a forgery. */
const PLAY_ACTED =
  /\b(?:deep-?fakes?|parody|spoof|sketch|skit|fan ?film|fan ?fic(?:tion)?|cosplay\w*|dress(?:ed|es|ing)? (?:up )?as|for halloween|impersonat\w+|playground|vandals?|photoshop\w*|mash-?ups?|fan (?:art|poster|trailer|edit))\b/;
/** A bare number wished for: "nine seasons would do". */
const ENOUGH =
  /^ [a-z-]+,? (?:would|could|might|'d) (?:do|be (?:nice|enough|plenty|fine|better|too|ideal|perfect|right|good|great)|suffice|make|have)\b/;

/** A doubt that trails behind its own clause: "maybe", "i think", "right". */
const TRAILING =
  /^[^;]*? (?:perhaps|maybe|i think|i guess|idk|pls|please|plz|pretty please|right|isn'?t it|innit|correct|or am i (?:dreaming|crazy|wrong|mad|losing it)|or is it|or something|or thereabouts|or whatever|iirc|imo i think)[.,?!]*$/;

/** Dreamt, imagined or asked of a quiz: nothing of it is claimed. */
export function imagined(place: Place): StanceReading | null {
  const governing = ` ${place.governing}`;
  if (place.fromStart && (IRONY.test(place.raw) || POSTED_DREAM.test(place.raw))) return SUPPOSED;
  return IMAGINED_BEFORE.test(governing) ||
    IMAGINED_AFTER.test(place.tail) ||
    TRAILING.test(ownTail(place.tail))
    ? SUPPOSED
    : null;
}

/** The tail of the value's own clause: a new subject after a comma begins another. */
const ownTail = (tail: string): string =>
  tail.split(
    / ?— ?|, (?=(?:he|she|it|they|we|the|[ⓌⓃⒸ])(?:'s)? (?!think|guess|believe|say|said))/,
  )[0] as string;

/** In a condition, under a modal verb, or only thought, hoped, asked for or foretold. */
export function supposed(place: Place): StanceReading | null {
  const { governing, clause, tail } = place;
  if (/\b(?:if|whether) [^,;]*$/.test(governing) && answersYes(place)) return null;
  if (TO_COME.test(governing + (/^[a-z]+/.exec(place.text.slice(place.at))?.[0] ?? ''))) return SUPPOSED;
  if (place.fromStart && UNSURE_BUT.test(place.raw)) return HEDGED;
  if (place.fromStart && !place.stopped && UNSURE_FRONT.test(place.text)) return HEDGED;
  if (DOUBTED_BEFORE.test(` ${governing}`)) return HEDGED;
  if (IF.test(governing) || INVERTED.test(governing) || MODAL.test(` ${clause}`)) return SUPPOSED;
  if (FRONT_PHRASE.test(governing) && MAIN_MIGHT.test(place.text.slice(place.at + 1))) return SUPPOSED;
  if (ENOUGH.test(tail) || (/^[^Ⓐ-ⓩ]$|Ⓠ/.test(place.text[place.at] as string) && SIZE_THAT_WOULD.test(tail)))
    return SUPPOSED;
  if (/[ⓃⓅⓄ]/.test(place.text[place.at] as string)) {
    if (MODAL_AFTER.test(tail)) return SUPPOSED;
    if (NEARLY_AFTER.test(tail)) return HEDGED;
    if (HOPED_OF.test(tail) || PLAY_ACTED.test(governing) || PLAY_ACTED.test(tail)) return SUPPOSED;
  }
  if (UNREAL_AFTER.test(tail) && INDEFINITE.test(` ${governing}`)) return SUPPOSED;
  return null;
}
