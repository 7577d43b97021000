/** Platforms that are spoken of without saying that the work is there: rivals, subscribers, executives, lists of competitors. */
import type { Rival } from './attribute';

/** "better than Netflix's Ballard" still says whose it is. */
const NOT_ITS = '(?!\'s? (?:[a-z-]+ ){0,3}"?Ⓦ)';
const rival = (id: string, strength: Rival['strength'], form: string): Rival => ({
  id,
  slots: ['platform'],
  strength,
  form: new RegExp(form, 'dg'),
});

/** "Ⓟ subscribers can watch it" says that it is there. */
const TO_SEE =
  '(?! (?:is |are )?(?:all you need |needed |required |enough )?(?:to|for) (?:watch|see|stream|access|"?Ⓦ|it\\b)| (?:(?:can|could|may|will|now|also|already|have) ){0,3}(?:watch|see|stream|binge|seen|watched|found))';
/** "Watch Ⓦ with a Ⓟ account" says so too. */
const NOT_SEEN_WITH =
  '(?<!\\b(?:watch|see|saw|stream|binge)(?:e?s|e?d|ing)?[^.;]{0,20}Ⓦ"?(?: [a-z]+){0,3} (?:with|via|on|through|using|need|want|get) (?:an? |my |your |our )?)';
/** A verb of having a subscription has one "to watch" something. */
const FOR_IT =
  '(?! (?:[a-z]+ ){0,3}(?:for|because of|to watch|to see|thanks to) (?:[a-z]+ ){0,3}"?Ⓦ| (?:just |only )?so (?:i|we|you) (?:can|could) )';
const PROGRAMME =
  '(?:cartoon|film|movie|podcast|documentary|docuseries|sitcom|comedy|(?:game|chat|cooking|talk|reality|quiz|dating) show|soap|special|western|miniseries|anime)';

/** Behind the parent's name and a colon: a work that the record does not have. */
const OWN_TITLE = "[a-z0-9ⒸⓁⓃⓋ][a-z0-9'&-]*(?: [a-z0-9ⒸⓁ][a-z0-9'&-]*){0,3}";

export const PLATFORM_RIVALS: readonly Rival[] = [
  rival(
    'rival-platform-compared',
    3,
    `\\b(?:unlike|like|than|rivals?|rivalling|(?:any|every|no|some|most)thing (?:else )?(?:that is )?(?:on|from|by|at)|most of|compared (?:to|with)|beat(?:s|ing)?|outpac\\w+|outran|many of|any of|some of|half of|rest of|not(?: even)?|never mind|forget|instead of|rather than|competition from|hundreds? of|dozens? of|shows? (?:on|from)|series (?:on|from)|films? on|else on|top of)(?: (?:most|other|recent|the|whole|typical|average|usual|your|another|a|of|on))* (?<v>Ⓟ)${NOT_ITS}`,
  ),
  // "A Ⓟ drama about lighthouses has been cut": news of another, without its name.
  rival(
    'rival-platform-some-other',
    3,
    "^(?:an?|another|one|some) (?:new |recent |forthcoming |upcoming |rival )?(?<v>Ⓟ)(?:'s)? (?:[a-z-]+ ){0,3}?(?:drama|series|show|thriller|comedy|film|movie|documentary|sitcom|procedural)s? (?:about|that|which|starring|has|have|was|were|will|is to)\\b[^Ⓦ]*$",
  ),
  rival(
    'rival-platform-people',
    3,
    `${NOT_SEEN_WITH}(?<!Ⓦ"?,? (?:was|were|is|are|as)(?: (?:all|both|an?|the))? )(?<v>Ⓟ)(?:'s?)?(?: \\w+)? (?:subscribers?|subscriptions?|executives?|execs?|bosses|users?|accounts?|members?|viewers|customers|library|catalogue|catalog|stock|shares|password|passwords|chief|ceo|spokes\\w+|engineers?|algorithm|homepage|warehouse|deliver\\w+|parcels?|price|household|worthy|fare|rivals?|competitors?|exec|logo|gift card|vouchers?|party|rejects?|chart|top|money|sport|sports|football|boss|lawyers?|headquarters|offices|office(?= (?:in|at|of|on|said|was|is)\\b|[.,;])|remote|button|ads?|ad tier|deal|bid|merger|employees?|staff|model|effect|era|generation|binge-watchers?|critics?|reviewers?|analysts?|programmers?|press office|publicists?|loss|reply|answer|hours?|habit|budget)\\b${TO_SEE}`,
  ),
  // What stands in apposition to a title is that title: "Hacks, a Ⓟ comedy".
  rival(
    'rival-platform-programmes',
    3,
    `${NOT_SEEN_WITH}(?<!Ⓦ"?,? (?:was|were|is|are|as)(?: (?:all|both|an?|the))? )(?<!Ⓦ"?,? (?:an?|the|that|this) (?:[a-z-]+ ){0,3})(?<v>Ⓟ)(?:'s?)?(?: \\w+)? (?:originals|thrillers|dramas|hits|titles|shows|comed\\w+|documentar\\w+|films?|movies?|special|adaptations?|remake|version)\\b${TO_SEE}`,
  ),
  rival(
    'rival-platform-work-there',
    3,
    '\\b(?:works?|worked|working|job|intern(?:s|ed)?|engineer|employed|executive|exec|boss|chief|deal|meeting|pitch(?:ed|es)?|sold|sues?|sued|left|leaves|leaving|quit|quits|joins|joined|cancel(?:led|ling|s)?|cancell?ed|bought|buys|owns) (?:\\w+ ){0,3}?(?:for|at|with|to|by|from|my|his|her|our|their) (?<v>Ⓟ)(?= ?(?:$|[.,;:!]|and|for))',
  ),
  rival(
    'rival-platform-list',
    2,
    '(?<v>Ⓟ)(?=(?:, Ⓟ){1,6},? (?:and|or|&) Ⓟ|,? (?:and|or|nor) Ⓟ (?:alike|both|combined|together))',
  ),
  rival(
    'rival-platform-counted-there',
    3,
    "\\b(?:views?|plays|likes|comments|hits|followers|subscribers|posts|shares|times)(?: [a-z]+){0,2} (?:on|across|from) (?:Ⓟ's )?(?<v>Ⓟ)(?!'s \"?Ⓦ)",
  ),
  rival(
    'rival-platform-of-other',
    3,
    `(?<!(?:[Ⓦ"]|\\b(?:seasons?|series|show|drama|spin-?off|thriller|procedural|one|hit|it|episodes|all|which)),?)"?, (?:which|that|itself|who) (?:is|was|are|were) (?:(?:now|also|itself|just|still|only|a|an|the|one|of|another|on|your|average|typical) ){0,4}(?<v>Ⓟ)`,
  ),
  rival(
    'rival-platform-other-title',
    3,
    `[ⓋⓉⒷ]"?,? (?:(?:is|was|a|an|the|one|of|another|now|on|also|its|over|streams?|streaming) ){1,4}(?<v>Ⓟ)(?!(?:'s?)? [^,;.]{0,30}"?Ⓦ)`,
  ),
  rival(
    'rival-platform-paid',
    3,
    `(?<!\\breason [^.;]{0,30})\\b(?:pay(?:s|ing)? for|paid for|cancel(?:s|led|ling)?|cancell?ed|quit|quits|unsubscribed? from|g[ai]ve up(?: on)?|subscrib(?:e|ed|es|ing) to|signed up (?:for|to)|scroll(?:ed|ing)?(?: through)?|brows(?:ed|ing)|uninstalled|deleted) (?:(?:my|our|his|her|their|your|the|a|an) )?(?<v>Ⓟ)(?= (?:since|after|before|again|and|for good|in Ⓓ|last|Ⓓ|so|but|then|because|when|years|a )|[.,;:!?)]|$)${FOR_IT}`,
  ),
  rival(
    'rival-platform-from-to',
    3,
    '\\b(?:from|between) [^,;.Ⓦ]{1,50}? (?:on|at|for|with) (?<v>Ⓟ) (?:to|and|through) ',
  ),
  rival(
    'rival-platform-holds-rest',
    3,
    '(?<v>Ⓟ),? (?:has |had )?(?:own(?:s|ed)|holds?|held|takes?|took|fill(?:s|ed)|dominat(?:es|ed)|claim(?:s|ed)|occup(?:ies|ied)|ha[sd]) (?:most|much|half|all|the rest|the bulk|the remainder|Ⓠ(?= (?:of|places|spots|slots)|[.,;]|$)|several|the other)(?: of| places| spots)?(?! "?Ⓦ)',
  ),
  rival('rival-platform-option', 3, '(?:\\(?\\b[a-e1-5]\\)|\\b[a-e]\\.) ?(?<v>Ⓟ)'),
  rival(
    'rival-platform-persons-other',
    3,
    `(?:Ⓝ|\\b(?:he|she|star|actor|actress|author|who))"?,? (?:[a-z]+ ){0,7}?(?:in|on|with|of|for|has|have|had|making|made|filming) (?:a|an|another|his|her|their|the|one) (?:[a-z-]+ ){0,2}(?:film|movie|comedy|series|show|drama|pilot|role|part|special|thriller|regular|deal) (?:for|on|at|with|from) (?<v>Ⓟ)`,
  ),
  rival(
    'rival-platform-programme',
    3,
    `\\ban? (?:[a-z-]+ )?${PROGRAMME}\\b[^;.Ⓦ]{0,50}? (?:on|to|from|for|at) (?<v>Ⓟ)`,
  ),
  rival('rival-platform-as-programme', 3, `\\b(?:on|to|at|for) (?<v>Ⓟ) as an? (?:[a-z-]+ )?${PROGRAMME}\\b`),
  rival(
    'rival-platform-as-if',
    3,
    '\\b(?:practically|basically|virtually|almost|nearly|essentially|something of|sort of|kind of|half|the feel of|the look of|air of|smells of|reeks of|feels? (?:like|very)) (?:an? |the )?(?:[a-z-]+ ){0,2}(?<v>Ⓟ)',
  ),
  rival(
    'rival-platform-advertised',
    3,
    `\\b(?:advertis(?:ed|es|ing)|(?:trailers?|adverts?|ads?|promos?|teasers?|posters?|billboards?) for|plugg(?:ed|ing)|plugs) (?:[a-z]+ ){0,2}"?[ⓋⓃⓉ]"?[^.]{0,70}?(?<v>Ⓟ)`,
  ),
  rival(
    'rival-platform-meant',
    3,
    `\\b(?:ordered|developed|pitched|planned|intended|meant|conceived|bound|destined)\\b(?:(?! by )[^.;]){0,40}? for (?<v>Ⓟ)`,
  ),
  rival(
    'rival-platform-other-one',
    3,
    `\\bother (?:[a-z-]+ ){0,3}(?:hero|show|series|character|detective|creation|drama|franchise|lead|star)s?,? (?:Ⓝ|Ⓒ|Ⓥ|Ⓦ|[a-z ]{1,20})?,? ?[^,;.]{0,30}?(?<v>Ⓟ)`,
  ),
  rival(
    'rival-platform-orders-prequel',
    3,
    `(?<v>Ⓟ)[^.;ⓅⓌ]{0,40}? (?:a |an |the |its |new |[a-z-]+ ){0,3}(?:[ⒸⓌ] )?(?:prequel|spin-?off|offshoot)[^.;ⓅⓌ]{0,30}? "?Ⓦ: [a-z0-9ⒸⓁⓃⓋ]`,
  ),
  rival(
    'rival-platform-orders-titled',
    3,
    `(?<v>Ⓟ)[^.;ⓅⓌ]{0,40}? "?Ⓦ: ${OWN_TITLE}"?,? (?:an?|the|its|their) (?:[a-z-]+ ){0,3}?(?:prequel|spin-?off|offshoot)\\b`,
  ),
  rival(
    'rival-platform-orders-young',
    3,
    `(?<v>Ⓟ)[^.;ⓅⓌ]{0,30}? order(?:s|ed|ing) Ⓦ[^.;:ⓅⓌⒸ]{0,50}?, (?:an?|the) (?:[a-z]+ ){0,2}?young[ -]Ⓒ`,
  ),
  rival('rival-platform-list-end', 2, '(?<=Ⓟ, Ⓟ,? (?:and |or |& )?)(?<v>Ⓟ)'),
];
