/** Further ways of saying where a work is at home: its home named, the service that has it, what one needs to see it. */
import { answer } from './answers';
import type { Cue } from './attribute';

const cue = (id: string, strength: Cue['strength'], tag: string, form: string): Cue => ({
  id: `cue-platform-${id}`,
  strength,
  tag,
  form: new RegExp(form, 'dg'),
});
const WORK = '"?(?<w>[ⓌⒸ])"?';
const TITLE = '"?(?<w>Ⓦ)"?';
const HOME =
  '(?:home|streamer|streaming (?:home|service|platform)|service|platform|network|channel|broadcaster|place|app)';
const STILL =
  '(?:(?:now|still|only|all|also|just|exclusively|currently|back|over|there|here|right|actually|apparently|live|out|streaming|available|up|firmly|quietly|happily),? ){0,3}';
const PASS =
  '(?:subscriptions?|subs?|accounts?|memberships?|log-?ins?|app|trial|free trial|plan|bundle|password)';
const SEE =
  '(?:watch(?:es|ed|ing)?|see|saw|seeing|seen|stream(?:s|ed|ing)?|bing(?:e|ed|eing|ing)|start(?:ed|ing)?|find|found|finding|catch|caught|play(?:ed|ing)?|get(?:ting)?|access)';
/** Up to three small words on the way to a title. */
const THE = '(?:(?:the|its|all|of|own|very|new|hit|for|series|show|drama|Ⓠ|episodes|hours) ){0,4}';

/** The step code of the cue whose subject is a pronoun or a common noun. */
export const IT_IS_ON = 'cue-platform-it-is-on';

export const PLATFORM_HOME_CUES: readonly Cue[] = [
  cue(
    'it-is-on',
    2,
    'availability',
    `(?:\\b(?:it|this one|this|that one|show|series|drama|spin-?off|season|thing|adaptation)(?:'s| is| was)|\\b(?:both|they|all)(?: of them)? are) ${STILL}(?:on|via|over on|up on|at) (?:the )?(?:channel |streamer |streaming service )?(?<v>Ⓟ)(?!')`,
  ),
  cue(
    'lives',
    3,
    'availability',
    `${TITLE},? ${STILL}(?:(?:has|have|is|will|would|can|to|be|itself|had) ){0,3}${STILL}(?:lives?|living|lived|sits?|sitting|resides?|remain(?:s|ed)|stay(?:s|ed|ing)|belongs?|belonged|found|seen|watched|hosted|housed|exclusive|comes? to (?:us|you)) (?:with|on|at|to|over on|over at|from|by) (?:the )?(?<v>Ⓟ)(?!')`,
  ),
  cue('sign', 3, 'availability', `${TITLE}(?: s\\d+)? ?(?:=|→|➡|->|=>|»|>>?) ?(?<v>Ⓟ)`),
  cue(
    'home-of',
    3,
    'original',
    `(?<v>Ⓟ),? (?:which |that )?(?:(?:is|was|remains|becomes|became|being|the|its|new|only|proud|now|streaming|natural|exclusive|sole|rightful) ){0,4}home (?:of|to|for) ${THE}${WORK}`,
  ),
  cue(
    'is-where',
    3,
    'availability',
    `(?<v>Ⓟ),? (?:is|was|being|which is) where (?:(?:you|you'll|we|i|fans|viewers|people|one|everyone|can|will|could|to|find|watch|see|stream|catch) ){0,4}${WORK}`,
  ),
  cue(
    'its-home',
    3,
    'original',
    `\\b${HOME}s? (?:of|for|to|behind|showing|carrying|streaming|that (?:has|shows|streams|made|carries)) ${THE}${WORK},? ?(?:is|was|remains|being|:|,|=|—)? ?(?:still |now |none other than )?(?:on )?(?<v>Ⓟ)`,
  ),
  cue(
    'works-home',
    3,
    'original',
    `${WORK}'s (?:(?:new|only|streaming|current|exclusive|sole|natural|proud|original|first) ){0,2}${HOME}(?: is| was| remains| became|,|:)? ?(?:still |now )?(?<v>Ⓟ)`,
  ),
  cue(
    'home-after',
    3,
    'original',
    `(?<v>Ⓟ),? (?:its|the show's|the series'|the drama's) (?:(?:new|only|streaming|natural|exclusive|rightful) )?${HOME}(?![a-z])`,
  ),
  cue(
    'one-home',
    2,
    'availability',
    `\\b(?:one|Ⓠ|same|a|single|common|shared) (?:shared |single |streaming )?(?:home|service|streamer|platform|subscription|network|channel)(?:: (?:both|all)(?: of them)? are (?:on|at)|,|:| —) (?<v>Ⓟ)(?= ?(?:[.,;!]|$))`,
  ),
  cue(
    'pass-to-see',
    3,
    'availability',
    `(?<v>Ⓟ)(?:'s)? ${PASS} (?:is |are )?(?:all you need |needed |required |necessary |enough )?(?:to|for) (?:${SEE} )?(?:it\\b|${THE}${TITLE})`,
  ),
  cue(
    'see-with-pass',
    3,
    'availability',
    `\\b${SEE} ${THE}${TITLE}(?: [a-z]+){0,3}? (?:via|with|on|through|using|from|over) (?:(?:a|an|my|your|our|her|his|their|mum's|dad's) )?(?<v>Ⓟ)(?:'s)?(?: ${PASS}|(?= ?(?:[.,;!?]|$)))`,
  ),
  cue(
    'need-to-see',
    3,
    'availability',
    `\\b(?:need|needs|want|get|buy|requires?|takes?) (?:a |an |to have |to get )?(?<v>Ⓟ)(?: ${PASS})? (?:to|for|if you want to) (?:${SEE} )?${THE}${TITLE}`,
  ),
  cue(
    'to-see-need',
    3,
    'availability',
    `\\bto ${SEE} ${THE}${TITLE},? (?:(?:you|we|one|i|they|people|you'll|we'll|will|must|to|have) ){1,4}(?:need|want|require|have|get|buy|pay for)(?: to (?:have|get|pay for))? (?:a |an )?(?<v>Ⓟ)`,
  ),
  cue(
    'subscribers-see',
    3,
    'availability',
    `(?<v>Ⓟ)(?:'s)? (?:subscribers|viewers|customers|members|users) (?:(?:can|could|may|will|now|also|already|have|had|in \\w+) ){0,3}${SEE} ${THE}${TITLE}`,
  ),
  cue(
    'subscribed-for',
    3,
    'availability',
    `\\b(?:subscrib\\w+ to|sign\\w* up (?:for|to)|keeps?|kept|keeping|renew\\w*|pay(?:s|ing)? for|paid for|rejoin\\w*) (?:(?:a|an|my|our|their|the|his|her) )?(?<v>Ⓟ)(?:'s)?(?: (?:${PASS}|alive|going|active|again|back|solely|purely|just|only))* (?:for|because of|thanks to|to (?:watch|see)) ${THE}${TITLE}`,
  ),
  cue(
    'opened-for',
    3,
    'availability',
    `\\b(?:open(?:ed|s)?|loads?|loaded|fir(?:e|ed) up|turn(?:ed)? on|logged (?:in|on)(?:to)?|switched on|put on|go to|goes to|head to) (?:the )?(?<v>Ⓟ)(?:'s)?(?: app)?(?: for [a-z ]{1,30}?)?,? (?:and|then|to)(?: (?!found|saw|nothing)[a-z]+){0,2}? (?:${SEE}|search(?:ed)? for|(?:press(?:ed)?|hit) play on|put(?:ting)? on|click(?:ed)? on) (?:Ⓠ (?:hours|episodes) of )?${THE}${TITLE}`,
  ),
  cue(
    'has-hit',
    3,
    'original',
    `(?<v>Ⓟ)(?: (?!(?:not|never|without|lost|passed|rivals?)\\b)[a-z']+){1,6} (?:hit|show|series|drama|winner|success|thriller|detective|procedural|sensation|sleeper|crowd-pleaser) (?:in|with|called|named) (?:the form of )?${TITLE}`,
  ),
  cue(
    'with-work',
    3,
    'original',
    `(?<=^["'(]*|[.;:,] )with ${TITLE},? (?<v>Ⓟ) (?:has|have|had|finally|again|found|finds|gets|got|is|scores?|scored|wins?|won|hits?|strikes?|struck|proves|proved|launches|launched|adds|added|expands|returns)\\b`,
  ),
  cue(
    'new-on',
    3,
    'availability',
    `(?<=^["'(]*|[.;!?|•·] ?|\\b(?:new|now|only|streaming|out|still|today|tonight|coming|back|next|up) |Ⓓ )(?:on|to|from|at|via) (?<v>Ⓟ)(?: (?:now|today|tonight|since Ⓓ|from Ⓓ|on Ⓓ|Ⓓ|this week|right now)){0,2} ?(?::|—|-|\\|) ?${TITLE}`,
  ),
  cue(
    'offers',
    3,
    'original',
    `(?<v>Ⓟ)(?: that| which)? (?:(?:has|have|had|just|also|now|finally|still|did|not|will|really|then) ){0,3}(?:carr(?:y|ies|ied)|hosts?|hosted|houses|boasts?|promot(?:es?|ed)|advertis(?:es?|ed)|answer(?:s|ed) with|respond(?:s|ed) with|counter(?:s|ed) with|streams?|sa(?:ys|id) yes to(?: more)?|gets our thanks for|deserves (?:[a-z]+ ){0,2}for|takes a bow for) ${THE}${TITLE}`,
  ),
  cue(
    'wows-with',
    3,
    'original',
    `(?<v>Ⓟ) (?:(?:has|have|had|once|again|just|really|truly|done|did|it) ){0,5}(?:stun\\w*|wow\\w*|surpris\\w*|delight\\w*|thrill\\w*|spoil\\w*|treat\\w*|bless\\w*|gripp\\w*|hook\\w*|charm\\w*|again|outdid itself|struck gold|scor\\w*)(?: [^.;ⓌⓋ]{0,50}?)? with [^.;ⓌⓋ]{0,40}?${TITLE}`,
  ),
  cue(
    'only-place',
    2,
    'availability',
    `\\b(?:only|one|best|right) (?:place|spot|way|service|app)(?: [a-z'-]+){0,6} (?:is|was|being) (?:on |with |via |to have |to get )?(?<v>Ⓟ)(?!')`,
  ),
  cue(
    'reason-for',
    3,
    'availability',
    `${TITLE},? (?:is|was|has been) (?:[a-z]+ ){0,3}reason(?: [a-z']+){1,5} (?:pay(?:s|ing)? for|paid for|subscrib\\w+ to|keeps?|kept|ha(?:s|ve|d)|got|signed up (?:for|to)|joined) (?:[a-z]+ ){0,2}(?<v>Ⓟ)`,
  ),
  cue(
    'in-order-to-see',
    3,
    'availability',
    `(?<v>Ⓟ)(?: [a-z]+){0,3}?,? (?:(?:just |only )?so (?:that )?(?:i|we|you|they|she|he) (?:can|could)|in order to|(?:just|purely|only|solely) to) ${SEE} ${THE}${TITLE}`,
  ),
  cue(
    'work-for',
    2,
    'original',
    `(?<!\\b(?:swap|trad|left|leav|ditch|drop|quit|thank|exchang|mistak)\\w*\\b[^.;]{0,30})${TITLE} (?:for|from) (?<v>Ⓟ)(?!'|(?: [a-z]+)? (?:subscri|exec|stock|shares))`,
  ),
  cue(
    'doing-well-at',
    2,
    'availability',
    `${TITLE},? (?:is|was|has been|did|does|has done)(?: (?!not\\b|never\\b|rivals?\\b)[a-z-]+){1,5} (?:at|for|over at) (?<v>Ⓟ)(?!')`,
  ),
  cue(
    'at',
    3,
    'availability',
    `${TITLE},? ${STILL}(?:is |was )?${STILL}(?:over )?at (?<v>Ⓟ)(?=,| ?(?:[.;!)]|$)| (?:and|from|since|now)\b)`,
  ),
  cue(
    'which-put-out',
    3,
    'original',
    '\\bwhich (?<v>Ⓟ) (?:(?:has|had|first|then|finally|quietly) ){0,2}(?:releas(?:ed|es)|dropped|launched|put (?:out|up)|unveiled|premiered|made|makes|carries|shows?|showed|streams?|streamed|airs|aired|commissioned|ordered|financed|owns)(?![a-z])',
  ),
  cue(
    'made-it',
    3,
    'original',
    `${TITLE}[^.;ⓋⓌ]{0,90}? (?:that|and|but) (?<v>Ⓟ) (?:made|makes|produced|has|owns|paid for|financed|commissioned) it(?= ?(?:[.,;!)]|$))`,
  ),
  cue(
    'did-to-make',
    3,
    'original',
    `(?<v>Ⓟ) (?:(?!(?:not|never|refus\\w+|declin\\w+|fail\\w+|wanted|hop\\w+|rivals?|begged|tried|want|unlikely)\\b)[a-z']+ ){1,4}to (?:make|order|commission|produce|back|buy|pick up|greenlight|give us|bring us|air|stream|show|release|put out|carry) ${THE}${TITLE}`,
  ),
  cue(
    'where-work-lives',
    3,
    'availability',
    `(?<v>Ⓟ),? where ${THE}${TITLE},? (?:(?:now|still|all|already|also|is|has|can|be) ){0,3}(?:liv(?:es|ing)|stream(?:s|ing)?|reside[sd]?|sits?|play(?:s|ing)|land(?:s|ed)|found|watched|seen|premiered|premieres|debuted|arriv(?:es|ed)|made its home|makes its home|at home|available)(?![a-z])`,
  ),
  cue(
    'landed-with',
    3,
    'availability',
    `\\b(?:landed|ended up|settled|wound up|stuck|stayed) (?:on|at|with) (?<v>Ⓟ) with ${THE}${TITLE}`,
  ),
  cue(
    'were-originals',
    3,
    'original',
    `${TITLE},? (?:is|was|were|are|as) (?:(?:all|both|an?|the) )?(?<v>Ⓟ) (?:originals?|exclusives?|productions?|shows?|series)(?![a-z])`,
  ),
  cue(
    'is-for',
    2,
    'original',
    `${TITLE},? (?:is|was|will be) (?:for|at|with|from) (?<v>Ⓟ)(?= ?(?:[.,;!)]|$))`,
  ),
  cue(
    'now-streaming',
    2,
    'availability',
    '(?:^|[.;!•|] ?)(?:now streaming|streaming(?: now)?|out now|watch(?: it)?(?: now)?|all episodes(?: now)?|available now|stream it)(?:,|:| —| -)? ?(?:only |exclusively )?(?:on )?(?<v>Ⓟ)(?= ?(?:[.,;!]|$))',
  ),
  cue(
    'see-person-with',
    3,
    'availability',
    `(?<v>Ⓟ) ${PASS} (?:is |are )?(?:needed |required |necessary )?to ${SEE} (?:Ⓝ (?:as|play|in) )?${THE}${WORK}`,
  ),
  {
    ...cue(
      'answer-other',
      2,
      'availability',
      "^[^a-z0-9Ⓐ-ⓩ]*(?:a ?[:.] ?)?(?:no|nope|nah|wrong|not quite|sadly not)(?: [a-z]+)?[,.!;:—]+ ?(?:(?:it's|it is|that's|try|only|on|over|over on|actually|you want|look on) ){0,3}(?<v>Ⓟ)(?!')",
    ),
    after: /\b(?:is|was|are|will)\b[^?]{0,30}"?[ⓌⒸ][^?]{0,30}\b(?:on|at|from|a) Ⓟ|\b(?:on|at) Ⓟ\b/,
  },
  cue(
    'no-it-is',
    2,
    'availability',
    "\\bno(?: [a-z]+)?,? it(?:'s| is) (?:only |on |over on |actually )*(?<v>Ⓟ)(?= ?(?:[.,;!)]|$))",
  ),
  cue('title-line', 3, 'availability', `^[^a-z]{0,3}${TITLE}[^.;:ⓋⓌ|]{0,50}(?:,|—) ?(?<v>Ⓟ)(?= ?\\|)`),
  cue(
    'channel-on',
    2,
    'availability',
    `\\bon the (?:channel|streamer|network|service|platform) (?<v>Ⓟ)(?!')`,
  ),
  {
    ...answer(
      'cue-platform-answer',
      '\\bwhere (?:can|do|does|did|is|are|to|could|will|should)\\b.{0,60}\\b(?:watch|find|see|stream|streaming|catch|get|show|shown|air|on|live)\\b|\\bwhere(?: is|\'s) "?Ⓦ|\\b(?:which|what) (?:streaming )?(?:service|platform|streamer|channel|network|app)\\b|\\bwhat (?:is|\'s) (?:it|"?Ⓦ"?) on\\b',
      'Ⓟ',
      "(?!')",
    ),
    tag: 'availability',
  },
];
