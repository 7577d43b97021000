/**
 * Words that look like a denial, a condition or a doubt and are none: set phrases, litotes, facts told as news to
 * somebody. They are blanked before any cue is tried, so that what follows them counts as said.
 */

import { loosely } from './words';

const any = (...forms: string[]): string => `(?:${forms.join('|')})`;

/** "isn't just", "no fewer than", "nothing short of". */
const LITOTES = any(
  "(?:isn't|is not|wasn't|was not|aren't|are not|not|ain't|doesn't|does not|didn't|did not|don't) (?:just|only|merely|simply|solely|exactly a secret|bad\\b|bad at all|least|surprisingly|long (?:after|ago|before)|unlike|since|for nothing|without (?:its|reason|merit)|to mention|to be missed|to forget|to be outdone|gonna lie|going to lie|for the faint)",
  'no (?:fewer|less|more|later|earlier|sooner|smaller|other) than',
  'not (?:fewer|less|more) than',
  'no (?:less|doubt|wonder|surprise|secret|coincidence|accident|exaggeration|question|kidding|joke|lie|cap|spoilers?|offen[cs]e|bs|denying|mistake|mean feat|stranger to|sign of slowing|matter (?:what|how|who|where|which)[^,;.]{0,40})',
  "(?:there is|there's|there can be) no (?:doubt|denying|question|escaping|getting around|getting away from|mistaking)(?: that| about it)?",
  "(?:has|have|had|is|are)(?: not|n't) (?:yet |once )?(?:budged|budging|shifted|strayed|slipped|looked back)(?: from)?",
  'nothing (?:short of|less than|but|beats|else|if not)',
  'without (?:a |any )?(?:doubt|question|fail|warning|further ado|exaggeration|hesitation|fanfare|equal|peer)',
  'never (?:mind|better|looked|been better|gets? old|disappoints?|ceases?|fails?|a dull|once dull|more|lets? up|flags|forget)',
  'second to none|none other than|like no other|like nothing else|anything less|if anything|if nothing else',
);

/** "can't wait", "don't miss", "don't forget". */
const URGING = any(
  "(?:can't|cannot|couldn't|could not|can not) (?:wait(?: for| to)?|stop|help|get enough|(?:be|have been) (?:happier|prouder|better|clearer|overstated|beaten|stressed)|recommend|praise|say enough|put (?:it )?down|fault|resist|beat|go wrong|deny|overstate|stress|complain)",
  "(?:don't|do not|never|let's not|won't want to|shouldn't|should not|wouldn't want to) (?:you dare )?(?:miss|sleep on|forget|overlook|underestimate|worry|panic|regret|mourn|skip|ignore)(?: that)?",
  "won't (?:regret|be disappointed|want to miss|be sorry)",
  'not (?:to be|being) missed',
  "(?:should|ought to)(?:n't| not| never) (?:have been|have|ever have)|(?:should|ought to) never have(?: been)?|(?:did not|didn't|does not|doesn't|do not|don't) deserve(?: to(?: be)?)?",
  'not (?=(?:[ⓌⓃⒸ]|them|him|her|the show) (?:getting|being|[a-z]+ing)(?![a-z]))',
  'no sooner',
  "(?:need not|needn't|(?:don't|do not|doesn't|does not) (?:need|have) to|no need to) (?:be|have (?:read|seen|watched)|know|love|like|read|remember)",
);

/** News to somebody, and so a fact: "I didn't know that", "can't believe", "nobody told me". */
const FACTIVE = any(
  '(?:this|the) (?:article|post|story|piece|page|review|report|list|guide|entry) (?:has been|was|is) (?:\\w+ )?(?:updated|corrected|amended|changed|revised|edited) to (?:say|state|reflect|read|show|add|note|clarify|include|make clear)(?: that| the fact that)?',
  "(?:wish|wishes|wished) (?:\\w+ |[Ⓐ-ⓩ] ){1,3}(?:hadn't|had not|had never|weren't|were not|wasn't)",
  "(?:how|why) (?:is|are|'s) (?:nobody|no (?:one|Ⓠ)|so few people|more people not) (?:else )?[a-z]+ing(?: about)?",
  "(?:nobody|no (?:one|Ⓠ)|not enough people|too few people) (?:is |seems to be |'s |ever )?(?:talks?|talking|raves?|raving|watches|watching|mentions?)(?: about)?",
  '(?:nobody|no (?:one|Ⓠ)|none|who) (?:but|else but|other than)',
  "(?:can't|cannot|couldn't|could not|can hardly|could hardly|hard to|can you|would you|do you) believe(?: that| it'?s?(?= been))?",
  "(?:didn't|did not|don't|doesn't|does not|do not|hadn't|never) (?:even |actually |really )?(?:know|realis|realiz|notic|knew)(?:e|ed)?(?! (?:if|whether|what|who|where|when|why|how|which)\\b)(?: that)?",
  '(?:had|have|has) no (?:idea|clue)(?! (?:if|whether|what|who|where|when|why|how)\\b)(?: that)?',
  '(?:nobody|no one|no Ⓠ|noone) (?:told|warned|tells|mentioned to|informed|prepared) (?:me|us)(?: that| about)?',
  "(?:who knew|who would have (?:thought|guessed)|who'd have (?:thought|guessed)|little did (?:i|we) know|it turns out|turns out|as it happens)(?: that)?",
  "(?:did|do) (?:you|y'all|u) know(?: that)?",
  "(?:have|did) (?:you|y'all|u) (?:hear|heard|see|seen|notice|noticed)(?: that| about| the news that)",
  "(?:isn't|is|wasn't|ain't) it (?:great|good|nice|funny|odd|strange|weird|crazy|wild|amazing|wonderful|sad|a shame|a pity|typical|brilliant|mad) (?:that|how)",
);

/** Conditions on the reader, not on the fact: "if you haven't seen it". */
const READER = any(
  "if (?:you|y'all|u|anyone|anybody|they|viewers|readers|locals|fans)(?:'re| are| were|'ve| have)? (?!(?:think|thought|believe|believed|hear|heard|told|tempted|thinking|wondering|convinced|expecting|hoping|see|seen a|find|believing|trust|went)\\b)(?:not |still |also |haven't |have not |don't |do not |didn't |did not |never |only |already |even |ever |just |really )*(?:a fan|a lover|fans|into|new|after|in the mood|looking|love|loved|like|liked|enjoy|enjoyed|miss|missed|missing|need|needed|ask|asked|must|can|can't|cannot|know|knew|watch|watched|want to|wanted to|wanna|want (?:more|something)|haven't|care|prefer|grew|live|lived|read(?! (?:that|somewhere|online|it|elsewhere|anywhere|in|on))|'d like|would like|skipped|finished|caught|seen(?! (?:it|that|this|them|a|an|claims?|posts?) )|got(?! told)|get(?! told)|start|started|follow|followed|remember|work|worked|tune|tuned|tuning|marathon|binge|binged|stream|streamed)",
  "in case (?:you|anyone) (?:missed|hadn't|haven't|forgot|didn't)[^,;.:]{0,30}",
  "unless you(?:'ve| have) been living under a rock|if you ask me|if truth be told|if i may say so|if i do say so|if i'm honest|if we're honest|if i'm being honest|if only because",
  'believe (?:it or not|me|you me)|trust me|like it or not|love it or hate it|whether you like it or not|rain or shine',
  "as if (?:that|this|it) (?:were not|weren't|wasn't|was not|isn't) enough|as if on cue",
  'guess what|you (?:bet|guessed it)',
);

/** Modal verbs that doubt nothing. */
const MODAL = any(
  "(?:(?:i|you|he|she|we|they)'d|would) (?:go on to|later|eventually|soon|then|ultimately|subsequently|recommend|highly recommend|argue|say|call|describe|suggest|urge|advise|rate|put money on|like to (?:thank|point out|add|remind)|love to (?:thank|tell))",
  'may (?:know|remember|recall|recogni[sz]e|have (?:known|seen|heard|noticed|missed|read|caught)|have (?:known|seen))',
  'might (?:know|remember|recall|recogni[sz]e|have (?:known|seen|heard|noticed|missed|caught)|as well (?:watch|see|start|tell|say|admit))',
  '(?:should|ought to) (?:watch|see|know|try|check|be watching|have watched|give|start|check out|read|go and|all be|definitely|really|be (?:noted|said|mentioned|remembered|ashamed)|come as no surprise|note|add|mention)|should you',
  "could (?:n't|not) (?:care less|agree more|be)|you could do worse(?: than)?|nobody could (?:stop|miss)",
  'it goes without saying(?: that)?|needless to say|to be sure|for sure|by the way',
  'want to (?:thank|point out|say|stress|add|shout)|wanted to (?:say|tell you|point out)',
);

/** Words of doubt and wrong in other senses. */
const OTHER_SENSE = any(
  '(?:hoped|hyped|talked|wished)-(?:for|about)|(?:much|long)-(?:hoped|wished)(?:-for)?',
  '(?:wrong(?:ly|fully|ful)?|falsely) (?:convict|accus|imprison|jail|arrest|sentenc)\\w*',
  '(?:wrong|right) (?:man|side|place|time|hands|turn|reasons?|foot|end|crowd|person|house)',
  'once (?:again|more|a (?:week|month|year|day)|upon a time|you|it|the|she|he|they)|at once|only once|for once',
  '(?:very |just )?(?:nearly|almost)(?= [ⓆⓇⓂ])',
  "would-be|might-have-been|must-see|must-watch|don't-miss|never-ending|no-nonsense|no-one's",
);

const EMPHATIC = new RegExp(
  `(?<![a-z'])(?:${loosely([LITOTES, URGING, FACTIVE, READER, MODAL, OTHER_SENSE].join('|'))})(?![a-z])`,
  'g',
);

/** Blanks phrases that only look like a stance; the text keeps its length. */
export function withoutEmphasis(text: string): string {
  return text.replace(EMPHATIC, (phrase) => ' '.repeat(phrase.length));
}
