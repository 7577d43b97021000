/** The cues of renewal: one group for each status. The value is in the words. */
import type { Cue } from './attribute';
import { cue } from './renewal-cue';
import { ABOUT, DECIDE, NEXT, NOT_YET, SHOW, UNSURE } from './renewal-words';

const open = cue('not-renewed');
const over = cue('cancelled');
const on = cue('renewed');

const NOT_OF =
  '(?<!\\b(?:dates?|trailers?|cast|premieres?|title|details?|plot|episodes?|window|scores?|ratings?|story|setting|writers?|directors?|number|length|locations?|budget|release|name|rest|scenes?|lead|star|villain|case) (?:for|of|to|in) (?:the )?)';
const FATE = `(?:${NEXT}|(?:the |its |Ⓦ's |Ⓒ's |(?:show|series)'s? ){0,4}(?:fate|future|return|renewal|prospects|(?:renewal )?status)(?: of ${SHOW})?)`;
const NEWS =
  '(?:word|news|decision|announcement|confirmation|order|green ?light|commitment|sign|plans?|verdict|renewal|call|official (?:word|news)|update|talk|mention)';

const ASKED_ON =
  '^(?!.*\\b(?:when|who|cancel\\w*|date|trailer)\\b).*(?:\\brenewed|\\b(?:second|another|new|next|more|further) (?:seasons?|episodes)|Ⓢ|\\bcom(?:e|ing) back(?: for [^?]*)?\\?|\\breturn(?:s|ing)?(?: for [^?]*)?\\?)';
/** An answer in a word to whether a show goes on. */
const answered = (make: ReturnType<typeof cue>, id: string, after: string, words: string): Cue => ({
  ...make(id, 2, `^["'(]*(?:a(?:nswer)? ?[:.)] ?)?(?<v>${words})(?![a-z])`),
  after: new RegExp(after),
});

export const ANSWERED: Cue[] = [
  answered(
    open,
    'cue-answer-not-yet',
    ASKED_ON,
    "not (?:yet|officially|so far|for now|as yet|at (?:this|the) (?:time|moment|present)|that we know of)|no,? not yet|too (?:early|soon) to (?:say|tell)|no word yet|(?:we|nobody|no (?:one|Ⓠ)) (?:do not|don't|doesn't|does not) know(?: yet)?|nobody knows|unknown|to be (?:confirmed|announced|decided)|(?:Ⓟ|[a-z]+|the (?:streamer|network|studio)) (?:has|have) (?:yet|still) to (?:decide|say|rule|announce)|not (?:ordered|confirmed|announced|decided|renewed)(?: yet|,? as of| so far| for now)|tba|tbc|that is undecided|it has not|it hasn't",
  ),
  answered(open, 'cue-answer-no', '^["\'(]*(?:has|have|was|is|did)\\b.*\\brenew', 'no(?= ?[.,!;]|$)'),
  answered(on, 'cue-answer-yes', ASKED_ON, '(?:yes|yep|yeah|it has|it is|indeed|absolutely)(?= ?[.,!;—:]|$)'),
  answered(
    over,
    'cue-answer-cancelled',
    '^["\'(]*(?:has|have|was|is|did)\\b.*\\b(?:cancell?ed|cancel|axed)\\b',
    '(?:yes|yep|yeah|sadly yes|it has|it was|it is|afraid so)(?= ?[.,!;—:]|$)',
  ),
];

export const NOT_RENEWED: Cue[] = [
  open(
    'cue-not-yet-renewed',
    3,
    `\\b${NOT_YET} (?:renew(?:ed|al)?|re-?upped|greenlit|green-?lit)\\b(?! (?:the|a|an|his|her|my|their|our|your) (?!show|series|drama|spin|procedural))(?:[^;.]{0,30}?(?:for )?${NEXT})?`,
  ),
  open(
    'cue-not-yet-decided',
    3,
    `\\b${NOT_YET} ${DECIDE}\\b(?: (?!(?:when|who|what|where|how|dates?|trailers?|teasers?|cast|title)\\b)[a-z'ⓌⓅ]+){0,6}? (?:${NEXT}|${FATE})(?!'s| (?:release|premiere|date|cast|trailer))`,
  ),
  open(
    'cue-next-not-yet',
    3,
    `${NOT_OF}(?:${NEXT})(?: (?:of|for) ${SHOW})? ${NOT_YET} (?:been )?(?:the |a )?(?:${DECIDE}|come(?: through)?|arrived|materiali[sz]ed|happen(?:ing|ed)?|official|certain|guaranteed|a done deal|on the (?:books|cards|way|slate|horizon))`,
  ),
  open(
    'cue-no-word',
    3,
    `\\b(?:no|without(?: a| any)?|lacks?(?: a| any)?|little|any) (?:official |formal |firm |public |final |definite |immediate |clear )*${NEWS}(?: (?:yet|so far|as yet|has been made|has come))*(?: (?:on|of|about|for|from|regarding|as to|that|to)\\b${ABOUT})?(?:${FATE}|renew\\w*|\\breturn)`,
  ),
  open(
    'cue-no-renewal',
    3,
    `\\b(?:no|without (?:a|any)|lacks (?:a|any)|still needs a|missing) (?:official |formal )?renewal\\b(?! (?:date|fee|of (?:vows|license)))`,
  ),
  open(
    'cue-no-next-yet',
    3,
    `\\bno (?:Ⓢ|second season|new season|further season)s?(?: (?:of|for) ${SHOW})?,? (?:yet|so far|as yet|on the (?:books|slate|horizon|cards)|(?:has been |is |was )?(?:announced|confirmed|ordered|planned)|order|pick-?up|greenlit)`,
  ),
  open(
    'cue-awaiting',
    3,
    `(?<!^"?)\\b(?:await(?:s|ed|ing)?|wait(?:s|ed|ing)? (?:for|on|to (?:hear|learn|see|find out))|pending|hold(?:s|ing)? out (?:hope )?for|in the dark (?:about|on|over)|(?:stays?|staying|remains?|kept|keeps?|keeping|been|is|has been|mum|silent) (?:mum|silent|quiet|tight-lipped|coy|schtum|noncommittal) (?:on|about|over)|mum on|silent on|tight-lipped (?:on|about)|undecided (?:on|about|over)|weighing|mulling|considering|deciding (?:on|whether|if)|yet to (?:decide|say|hear|rule|reveal|comment|speak))\\b${ABOUT}(?:${FATE}|renew\\w*|\\breturn\\b|be back)`,
  ),
  open(
    'cue-yet-to',
    3,
    `\\byet to (?:be |ask for |want |call for |commit to |get |receive |earn |secure |land |win |officially |formally |announce |confirm |order |${DECIDE} ?)*(?:any )?(?:renew\\w*|${NEXT}|more of them|picked up|greenlit|green-?lit|(?:one|Ⓠ)(?= ?[.,;!]|$| yet))`,
  ),
  open(
    'cue-fate-open',
    3,
    `${NOT_OF}(?:${FATE})(?: (?:of|for|on) ${SHOW})?,? (?:is|are|remains?|hangs?|stays?|looks?|was|still|seems?)(?: (?:very much|still|currently|for now|as yet|yet|hanging|left|all|at present))* ${UNSURE}`,
  ),
  open(
    'cue-limbo',
    3,
    `${SHOW}(?:'s)? (?:is|remains?|stays?|hangs?|sits|was|still)(?: (?:still|currently|for now|left))* (?:in (?:renewal )?limbo|on the bubble|in the balance|up in the air|unrenewed)`,
  ),
  open(
    'cue-unsure-whether',
    3,
    `\\b(?:remains to be seen|unclear|not (?:yet )?(?:known|clear|been said)|isn't (?:yet )?(?:known|clear)|no telling|too (?:early|soon) to (?:say|tell|know)|unknown|(?:nobody|no (?:one|Ⓠ)) (?:knows|can say)|no idea|undecided|uncertain) (?:whether|if)\\b${ABOUT}(?:renew\\w*|${NEXT}|\\breturn|be back|come back|go on|continue)`,
  ),
  open(
    'cue-nobody-has',
    3,
    `\\b(?:nobody|no (?:one|Ⓠ)|nothing|none of them|no (?:network|streamer|executive))(?: (?:has|had|is)|'s)?(?: (?:yet|been|so far|officially|said|formally))* (?:${DECIDE}\\b${ABOUT}(?:${NEXT}|${SHOW})|(?:order\\w*|renew\\w*|commission\\w*|greenli\\w+|green-?lit) (?:one|Ⓠ|it)(?: yet| so far)?(?= ?[.,;!]|$))`,
  ),
  open(
    'cue-no-decision',
    3,
    `(?:${FATE})[^.;]{0,45}?${NOT_YET} (?:made|reached|taken|come to|given|offered) (?:a|any|its|an) (?:final |official |formal )?(?:decision|answer|verdict|word)\\b`,
  ),
  open(
    'cue-next-label',
    3,
    `${NEXT}(?: (?:of|for) ${SHOW})? ?[:—-] ?(?:status ?: ?)?(?:still |as yet |so far )?(?:not(?: yet| officially)? (?:announced|confirmed|ordered|renewed|official|greenlit)|yet to be|un(?:announced|confirmed)|tba|tbc|tbd|unknown|pending|awaiting)`,
  ),
  open(
    'cue-denied-next',
    3,
    `\\b(?:denied|refused|without(?: as)? yet|lacking(?: as)? yet) (?:its |a |any )?(?:Ⓢ|second season|renewal|another season|second(?= (?:at|by|on) Ⓟ| ?(?:[.,;]|$)))`,
  ),
  open(
    'cue-nothing-on-next',
    3,
    `(?:Ⓢ|\\bs\\d\\b|renewal|another season)[^.;]{0,30}?,? (?:Ⓟ|the streamer|they)(?: has|'s| have)?(?: still| yet)? ?(?:n't|not|hasn't|haven't)(?: yet| officially)? (?:confirmed|announced|said|ordered|told us) (?:anything|a thing|a word|it yet)`,
  ),
  open(
    'cue-nothing-beyond',
    3,
    `\\bnothing (?:beyond|after|past|more than) (?:the |its )?(?:Ⓢ|first (?:season|run|series))[^;.]{0,40}? (?:ordered|commissioned|confirmed|announced|green-?lit)`,
  ),
  open(
    'cue-limbo-label',
    3,
    `(?<w>Ⓦ)"? ?[:|—(-]+ ?(?:still )?(?:in limbo|on the bubble|undecided|awaiting (?:word|news|a decision))(?= ?(?:[.,;)]|$))`,
  ),
  open(
    'cue-neither',
    3,
    `\\b(?:neither|not been|not|nor) (?:been )?(?:renewed|confirmed|announced|ordered|cancell?ed|axed) (?:nor|or) (?:been )?(?:renewed|confirmed|ordered|cancell?ed|axed|ruled out|denied)\\b`,
  ),
];

/** Ways on: the word, then what it is that goes on. */
const GET =
  '(?:renew(?:ed|s|ing)?|re-?up(?:s|ped)?|greenli\\w+|green-?lit|green-?lights|g[ai]ves? (?:it |the show |the series |"?Ⓦ"? )?the (?:green ?light|nod|go-ahead) (?:to|for)|pick(?:ed|s) (?:it |the show |the series |"?Ⓦ"? )?up(?: for)?|order(?:ed|s)|commission(?:ed|s)|confirm(?:ed|s)|announc(?:ed|es)|given|gives|got|gets|getting|land(?:ed|s)|earn(?:ed|s)|secur(?:ed|es)|scor(?:ed|es)|nab(?:s|bed)|bag(?:s|ged)|won|wins|hand(?:ed|s)|grant(?:ed|s)|extend(?:ed|s)|br(?:ings|ought|inging) (?:it |"?Ⓦ"? |the show )?back|return(?:s|ing)|coming back|comes back|back|sign(?:ed|s) on)';
const MORE =
  '(?:Ⓢ|(?:a |another |its |the |one )?(?:second|sophomore|new|further|follow-up|another|next) (?:season|run|series order|batch|go-round|outing|helping|lap|turn|year|go|round)(?! (?:of the|finale))|another season|more (?:episodes|seasons|Ⓦ))';
const NOT_ITS =
  "(?!'s| (?:release|premiere[ds]?|dates?|cast|casting|trailer|teaser|episodes?|finale|dropped|arrived|scripts?|poster|key art|plot|story|if|would|could|should|might|may)\\b)";
export const RENEWED: Cue[] = [
  on(
    'cue-gets-next',
    2,
    `\\b${GET}(?: (?:it|them|by Ⓟ|to Ⓟ|to|early|officially|swiftly|already|back|Ⓟ's|the show|the series|"?Ⓦ"?|the spin-?off|the drama|hit|an?|the))* ?(?:for |with |of |in )?${MORE}${NOT_ITS}`,
  ),
  on(
    'cue-renewed',
    2,
    `(?<!\\b(?:lease|licen[cs]e|contract|deal|subscription|vows|passport|membership|permit|warrant|option)s?\\b[^;.,Ⓦ]{0,25})\\b(?:has been|have been|was|been|is|officially|already|got|gets|getting|now|just|being|were) renewed\\b(?! (?:interest|attention|hope|focus|faith|calls|energy|vigou?r|sense|popularity|demand|efforts?))`,
  ),
  on(
    'cue-renews-work',
    3,
    `\\b(?:renews|renewed|re-?ups|greenlights more|picks up more) (?:its |hit |the |Ⓟ's )*"?(?<w>Ⓦ)`,
  ),
  on(
    'cue-work-renewed',
    3,
    `(?<w>Ⓦ)"?,? (?:officially |already |just |swiftly |is |was |has been )*renewed\\b`,
  ),
  on('cue-renewed-alone', 2, `^["'(]*renewed(?= ?(?:[.,;:!]|by\\b|for\\b|at\\b|$))`),
  on('cue-renewal-of', 2, `\\b(?:early |swift |quick |official )?renewal (?:of|for) "?(?<w>Ⓦ)`),
  on(
    'cue-next-confirmed',
    2,
    `${NOT_OF}(?:${MORE})(?: (?:of|for) ${SHOW})?(?:,|:| is| was| has| have| had| got| now| been| officially| already| also| finally| confirmed as){0,4} (?:confirmed|greenlit|green-?lit|ordered|announced|commissioned|official|happening|in (?:production|development|the works|the can)|on (?:the|its) way|coming|under ?way|a go|a done deal|locked in|filming|shooting|being (?:made|written|filmed|shot)|a reality)\\b(?! (?:when|if)\\b)`,
  ),
  on(
    'cue-next-in-production',
    2,
    `\\b(?:filming|production|shooting|cameras|writing|work|the writers' room)(?: (?:has|have|is|are|on|of|for|begun|began|started|rolling|under ?way|wrapped|again|already|now|resumed|continues)){1,4} ?(?:on |of |for )?(?:Ⓢ|(?:a|the) (?:second|new|next) season)\\b`,
  ),
  on(
    'cue-is-back',
    2,
    `(?<w>Ⓦ)"? (?:will|is|'s) (?:officially |definitely |surely |indeed |set to )*(?:return(?:ing)?|be back|coming back|come back|back|continue|go on) (?:for|with) (?:${MORE}|more(?= ?[.,;!]|$))`,
  ),
];
