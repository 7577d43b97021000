/** Cues that take a number away: some of the episodes, somebody's episodes, wished ones, another programme's. */
import type { Rival } from './attribute';
import { ADJ, PARTS } from './count-words';

const rival = (id: string, strength: Rival['strength'], form: string): Rival => ({
  id,
  slots: ['number'],
  strength,
  form: new RegExp(form, 'dg'),
});
const SEASONS = '(?:seasons|series(?= (?:left|in\\b|later|ago)))';
const SOME =
  '(?:first|last|final|next|other|remaining|opening|closing|another|extra|more|further|additional|previous|initial|earlier|later|top|best|worst|favou?rite|early|past|preceding|following|subsequent)';
const COUNTED = `(?:${PARTS}|hours|${SEASONS})`;
const DID =
  '(?:watch(?:ed|ing)?|seen|saw|binged?|bing(?:e)?ing|devoured|finished|sat through|got through|made it through|through|(?<!Ⓦ"?,? (?:(?:which|has|had|was|is) ){0,2}(?:ended|ends|bowed out|concluded|wrapped|wrapped up|finished|signed off|closed|cancelled|canceled|axed|over|done|stopped|bows out) )after|before|by|within|under|reviewed|sampled|previewed|sent|given|direct(?:ed|s|ing)|wrote|writ(?:ten|es|ing)|penned|helm(?:ed|s|ing)|produced|edited|scored|shot|composed|worked on|appear(?:s|ed|ing)? (?:in|on)|featur(?:es|ed|ing)? in|starr(?:ed|ing) in|guest(?:s|ed|ing)?|guest[- ]starr?(?:s|ed|ing)?(?: in| on| for)?|in only|recurr?(?:s|ed|ing)? (?:in|for|over)|(?<!\\b(?:ask(?:s|ed)?|call(?:s|ed)?|order(?:s|ed)?|order (?:is|was)|orders (?:is|was|are)|plan|plans|budget|allow|commission(?:s|ed)?|deal) )for|during|credit(?:ed)? (?:on|with|in|for)|signed (?:for|on for)|contracted for|back for|returns? for|present in|turns? up (?:in|for)|pops? up in|shows? up in|cameos? in|survive(?:s|d)|miss(?:ed|es)|skip(?:ped|s)?|cut|lost|only need|wait(?:ed)?)';

export const COUNT_RIVALS: readonly Rival[] = [
  // What a case, a cast or a block of them takes up: "the case takes up six episodes of the season".
  rival(
    'rival-count-share',
    3,
    `\\b(?:takes?|took|fill(?:s|ed)?|span(?:s|ned)?|occup(?:y|ies|ied)|eat(?:s)?|ate|runs? through|stretch(?:es|ed)?)(?: up| across| over)? (?:(?:just|only|about|nearly|all) )?(?<v>Ⓠ) ${PARTS} of (?:the|its|this|that) (?:${ADJ})?(?:season|run|series|show)\\b`,
  ),
  rival(
    'rival-count-half',
    3,
    `\\b(?:other|first|second|last|next|each|opening|closing|final) (?:block|batch|half|unit|bunch),? (?:of )?(?<v>Ⓠ) ${PARTS}\\b`,
  ),
  rival(
    'rival-count-block',
    3,
    `^(?:that|those|these|which) (?:is|are|was|were|makes?) (?<v>Ⓠ) ${PARTS} (?:without|of|that|in a row|on the trot)\\b`,
  ),
  rival('rival-count-some', 3, `\\b${SOME} (?:[a-z]+ )?(?<v>Ⓠ)(?: of)? ${ADJ}${COUNTED}`),
  rival(
    'rival-count-more',
    3,
    `(?<v>Ⓠ) (?:more|fewer|extra|further|additional|other|new|fresh|bonus|special|unseen|consecutive|straight|random|good|great|bad|key|standout|full-price|older) (?:[a-z-]+ )?${COUNTED}`,
  ),
  rival(
    'rival-count-after',
    3,
    `(?<v>Ⓠ)(?: of)?[ -]${ADJ}(?:${COUNTED}|episode|ep)(?: of "?Ⓦ"?)? (?:left|remain(?:ing|s)?|old|deep|strong|to go|to come|later|ago|earlier|in(?= ?(?:[.,;:!?)—]|$|and\\b|but\\b|i\\b|so\\b))|into|ahead|away|deep|down|a (?:week|day|night|month|time)|each (?:week|month|night|[a-z]+day)|every (?:week|month|night|other|[a-z]+day)|weekly|per (?:week|night)|at a time|longer|shorter|fewer|too (?:many|long|few|short)|were (?:sent|screened|provided|made available)|sent (?:out )?(?:to|for)|screened (?:to|for)|provided (?:to|for)|(?:made )?available (?:to (?:critics|press|reviewers)|for review)|for review|still to|already in|of a\\b)`,
  ),
  rival(
    'rival-count-did',
    3,
    `\\b${DID} (?:(?:just|only|about|at least|the|a|another|exactly|nearly|almost|some|those|roughly|around|a couple of|maybe|like) )*(?<v>Ⓠ)(?: of)? ${ADJ}${PARTS}(?! season)`,
  ),
  // A first helping: "arrives with three episodes and then plays weekly".
  rival(
    'rival-count-launch',
    3,
    `\\b(?:arriv|premier|debut|launch|open|start|beg[ai]n|kick|return|appear|drop|land|came|comes|bow)[a-z]*[^.;Ⓠ]{0,50}? with (?:its |the |an? )?(?:first |opening )?(?<v>Ⓠ) ${PARTS}(?: (?:in Ⓠ go|at once|on day one|straight away)|(?:,| and| before| followed)(?: [a-z]+){0,4}? (?:then|weekly|a week|each week|every week))\\b`,
  ),
  rival(
    'rival-count-together',
    3,
    `(?<v>Ⓠ) ${ADJ}${COUNTED} (?:(?:put|taken|added) together|between (?:them|the (?:two|three|pair))|combined)\\b`,
  ),
  rival(
    'rival-count-seen-seasons',
    3,
    `\\b(?:(?:re)?watch(?:ed|ing)?|seen|saw|binged?|bing(?:e)?ing|finished|got through|devoured|enjoyed|halfway through|into|own|bought|miss(?:ed)?)(?: (?:the|all|of|its|my|about|just|only|first))* (?<v>Ⓠ) ${ADJ}seasons`,
  ),
  rival('rival-count-recipe', 3, `(?<v>Ⓠ) parts? [a-z]+(?:,| and|, and) (?:[a-z]+ )?Ⓠ parts?\\b`),
  rival(
    'rival-count-parallel',
    3,
    `(?<v>Ⓠ)[ -]${ADJ}${COUNTED}[^Ⓦ;.]{0,15}[,;] (?:and |while |but |whereas )?"?Ⓦ[^.;]{0,60}?Ⓠ[ -]${ADJ}${COUNTED}`,
  ),
  rival(
    'rival-count-part-of',
    3,
    `(?<v>Ⓠ) (?:out )?of (?:the|its|those|these|them|all|Ⓦ's|that|Ⓢ's|this)(?: (?:[a-z-]+|Ⓠ|season's|show's)){0,3}? (?:${PARTS}|hours)`,
  ),
  rival(
    'rival-count-wished',
    3,
    `\\b(?:(?<![ⓌⒸ]"?,? (?:only |just )?)need(?:s|ed)?|wants?|wanted|wish(?:es)?|hop(?:e|ing) for|deserves?|deserved|give (?:me|us|it)|gimme|could (?:watch|have|use|do|easily|happily)|could've|would (?:watch|have|take)|i'd|we'd|imagine|trade|begging for|asking for|more like|felt like|feels like|should (?:be|have been|get)|instead of|rather than)(?: [a-z']+){0,4} (?<v>Ⓠ)(?: of)?[ -]${ADJ}(?:${COUNTED}|episode|part)`,
  ),
  rival(
    'rival-count-person-did',
    3,
    `(?:Ⓝ|\\b(?:he|she|they))"?,? (?:(?:has|have|had|also|only) ){0,2}(?:did|does|done|made|shot|shoots|films|got|had) (?<v>Ⓠ) ${ADJ}${PARTS}`,
  ),
  rival(
    'rival-count-in-tens',
    3,
    `(?<v>Ⓠ) ${ADJ}${COUNTED} (?:came|arrived|were released|dropped|went out) in (?:Ⓠ|tens|pairs|twos|threes|fours|fives|batches|blocks|halves)`,
  ),
  rival('rival-count-and-half', 3, '\\band[- ]a[- ](?<v>Ⓠ)'),
  rival('rival-count-like', 3, `\\b(?:like|unlike|than) "?[ⓌⓋⓃ]"?,? (?:with|and) (?:its|their|all) (?<v>Ⓠ)`),
  rival(
    'rival-count-show-in',
    3,
    `\\b(?:cooking|chat|game|talk|quiz|reality|dating|children's) (?:show|series|programme)s? (?:in|of|with) (?<v>Ⓠ)`,
  ),
  rival(
    'rival-count-advertised',
    3,
    `\\b(?:advertis(?:ed|es|ing)|(?:trailers?|adverts?|ads?|promos?|billboards?) for|plugg(?:ed|ing)|plugs) (?:[a-z]+ ){0,2}"?[ⓋⓃⓉ]"?[^.]{0,60}?(?<v>Ⓠ) ${ADJ}${COUNTED}`,
  ),
  rival(
    'rival-count-seasons-until',
    3,
    `\\b(?:after|for|over|through|during) (?:all |just |only )?(?<v>Ⓠ) ${ADJ}seasons of "?Ⓦ"?,? (?:i|we|he|she|they|you|my|our|Ⓝ)\\b`,
  ),
  rival('rival-count-did-in', 3, `\\b(?:did|does|managed) in (?<v>Ⓠ) ${ADJ}${COUNTED} what`),
  rival('rival-count-list', 3, `Ⓠ(?:, Ⓠ){0,6},? and (?<v>Ⓠ) ${ADJ}${COUNTED}`),
  rival(
    'rival-count-one-long',
    3,
    `(?<![a-z])(?:finale|premiere|pilot|opener|closer|special|longest|shortest|first (?:episode|hour|chapter)|last (?:episode|hour|chapter)|final (?:episode|hour|chapter)|trailer|teaser|clip|film|movie|Ⓔ)(?![a-z])[^;:.,]{0,40}?(?<v>Ⓠ)[ -](?:minutes?|mins?|hours?)\\b`,
  ),
  rival('rival-count-hour-and', 3, `\\bhours?(?: and)? (?<v>Ⓠ) ?(?:minutes|mins?|m)\\b`),
  rival('rival-count-clock', 3, `Ⓠ ?(?:hours?|hrs?|h)(?: and)? (?<v>Ⓠ) ?(?:minutes|mins?|m)\\b`),
  rival('rival-count-clock-hours', 3, `(?<v>Ⓠ) ?(?:hours?|hrs?|h)(?: and)? Ⓠ ?(?:minutes|mins?|m)\\b`),
  rival(
    'rival-count-works',
    3,
    `Ⓦ"?,? (?:"?Ⓦ"?,? )?and "?Ⓦ"?(?::| (?:have|had|has|got|ran|run))[^;.]{0,12}?(?<v>Ⓠ)`,
  ),
  rival(
    'rival-count-gapped',
    3,
    `^(?:(?!Ⓦ|Ⓒ"?,? (?:[a-z]+ ){1,2}Ⓠ)[^;]){0,60}?(?<v>Ⓠ) ${ADJ}${COUNTED}[,;]? (?:and |while |but )?(?:(?:Ⓟ's|its|the|sequel|follow-up|successor|spin-?off) ){0,3}"?Ⓦ"?,? (?:has |had |got |to )?(?:only |just )?Ⓠ`,
  ),
  rival(
    'rival-count-planned',
    3,
    `\\b(?:plots?|ideas?|stor(?:y|ies)|plans?|scripts?|material|enough|fuel|room|dreams?|vision|arc)(?: [a-z]+){0,3} (?:for|of) (?:another |at least )?(?<v>Ⓠ) ${ADJ}${COUNTED}(?! (?:over|across) Ⓠ)`,
  ),
  rival(
    'rival-count-for-minutes',
    3,
    `(?<!(?:run|runs|ran|last|lasts|lasted|goes on|go on|running) )\\bfor (?:about |some )?(?<v>Ⓠ) minutes (?:an?|per|each)\\b`,
  ),
  rival('rival-count-respectively', 3, `(?<v>Ⓠ)[^;.]{0,60}\\brespectively\\b`),
  rival(
    'rival-count-other-kind',
    3,
    `(?<v>Ⓠ)[ -](?:part|episode|hour|chapter)s? (?:[a-z'-]+ |Ⓟ ){0,2}(?:podcasts?|documentar\\w+|docu-?series|docu-?drama|radio|audio\\w*|web ?series|after-?show|miniseries about|guide|recap|interview|lecture|course|essay|premieres?|finales?|opener|arc|stint|crossover|story arc|special|block|marathon|guest)\\b`,
  ),
  rival(
    'rival-count-of-other-kind',
    3,
    `\\b(?:podcasts?|documentar(?:y|ies)|docu-?series|radio (?:plays?|series|drama)|audio drama|audiobook|web ?series|after-?show|youtube|talk show|recaps?|webcast)\\b[^;.]{0,30}?(?<v>Ⓠ)[ -]${ADJ}(?:${COUNTED}|part|episode)`,
  ),
  rival(
    'rival-count-hours',
    3,
    `(?<v>Ⓠ)[ -](?:[a-z]+ ){0,2}hours? (?:viewed|watched|streamed|of (?:viewing|sleep|footage|material|make-?up|work|tape|my life|watch)|a (?:day|week|night)|later|ago|before|after|earlier|per|drive|flight|from|away|straight|into|north|south|east|west|flat|behind|of waiting)`,
  ),
  rival(
    'rival-count-seasons-of',
    3,
    `(?<v>Ⓠ)[ -]${ADJ}seasons? (?:of|on|in) (?!(?:the )?(?:Ⓢ of )?"?[ⓌⓅⓃⒸ]|it\\b|its\\b|this|that show|the (?:show|series|drama)|television|tv|drama|crime|police|which|high|a row|total|all)`,
  ),
  rival(
    'rival-count-seasons-ordered',
    3,
    `\\b(?:renewed?|renews|ordered|order|picked up|greenlit|commissioned|signed|planned?|plans|mapped out|pitched|promised|envisions?|up)(?: [a-zⓌⓅ]+){0,3}? (?:for )?(?<v>Ⓠ)[ -](?:more |further |additional |full )?seasons?\\b`,
  ),
  rival(
    'rival-count-seasons-age',
    3,
    `\\b(?:over|past|across) (?:the )?(?:past|last|next|first) (?<v>Ⓠ) seasons`,
  ),
];
