/** The cues of renewal: one group for each status. The value is in the words. */
import type { Cue } from './attribute';
import { ABOUT, AFTER_ITS_SEASONS, DECIDE, NEXT, NOT_YET, OTHER_OBJECT, SHOW, UNSURE } from './renewal-words';

const cue =
  (tag: string) =>
  (id: string, strength: Cue['strength'], form: string): Cue => ({
    id,
    tag,
    strength,
    form: new RegExp(form, 'dg'),
  });
const open = cue('not-renewed');
const over = cue('cancelled');
const done = cue('ended');
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
    "not (?:yet|officially|so far|for now|as yet|at (?:this|the) (?:time|moment|present)|that we know of)|no,? not yet|too (?:early|soon) to (?:say|tell)|no word yet|(?:we|nobody|no one) (?:do not|don't|doesn't|does not) know(?: yet)?|nobody knows|unknown|to be (?:confirmed|announced|decided)|tba|tbc|that is undecided|it has not|it hasn't",
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
    `\\b(?:await(?:s|ed|ing)?|wait(?:s|ed|ing)? (?:for|on|to (?:hear|learn|see|find out))|pending|hold(?:s|ing)? out (?:hope )?for|in the dark (?:about|on|over)|(?:stays?|staying|remains?|kept|keeps?|keeping|been|is|has been|mum|silent) (?:mum|silent|quiet|tight-lipped|coy|schtum|noncommittal) (?:on|about|over)|mum on|silent on|tight-lipped (?:on|about)|undecided (?:on|about|over)|weighing|mulling|considering|deciding (?:on|whether|if)|yet to (?:decide|say|hear|rule|reveal|comment|speak))\\b${ABOUT}(?:${FATE}|renew\\w*|\\breturn\\b|be back)`,
  ),
  open(
    'cue-yet-to',
    3,
    `\\byet to (?:be |get |receive |earn |secure |land |win |officially |formally |announce |confirm |order |${DECIDE} ?)*(?:renew\\w*|${NEXT}|picked up|greenlit|green-?lit|(?:one|Ⓠ)(?= ?[.,;!]|$| yet))`,
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
    `\\b(?:remains to be seen|unclear|not (?:yet )?(?:known|clear|been said)|isn't (?:yet )?(?:known|clear)|no telling|too (?:early|soon) to (?:say|tell|know)|unknown|(?:nobody|no one) (?:knows|can say)|no idea|undecided|uncertain) (?:whether|if)\\b${ABOUT}(?:renew\\w*|${NEXT}|\\breturn|be back|come back|go on|continue)`,
  ),
  open(
    'cue-nobody-has',
    3,
    `\\b(?:nobody|no one|nothing|none of them|no (?:network|streamer|executive))(?: (?:has|had|is)|'s)?(?: (?:yet|been|so far|officially|said|formally))* (?:${DECIDE}\\b${ABOUT}(?:${NEXT}|${SHOW})|(?:order\\w*|renew\\w*|commission\\w*|greenli\\w+|green-?lit) (?:one|Ⓠ|it)(?: yet| so far)?(?= ?[.,;!]|$))`,
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
    'cue-neither',
    3,
    `\\b(?:neither|not been|not|nor) (?:been )?(?:renewed|confirmed|announced|ordered|cancell?ed|axed) (?:nor|or) (?:been )?(?:renewed|confirmed|ordered|cancell?ed|axed|ruled out|denied)\\b`,
  ),
];

const CANCELLED =
  '(?:cancell?ed|axed|scrapped|canned|discontinued|shelved|given the (?:axe|chop|boot|push|heave-ho)|cut short)';
const BE = "(?:was|been|is|got|gets|being|were|'s been|to be|has|have|will be)";
export const CANCELLED_CUES: Cue[] = [
  over(
    'cue-cancelled-passive',
    3,
    `(?<!\\b${OTHER_OBJECT}\\b[^;.,Ⓦ]{0,25})\\b${BE} (?:officially |abruptly |suddenly |quietly |now |reportedly |already |just |swiftly |unceremoniously |been |sadly ){0,3}${CANCELLED}\\b(?! (?:from|into|as|by the (?:police|lapd|department|chief|city|mayor))\\b| (?:because of|due to) (?:rain|weather)| (?:her|his|my|their|your|our)\\b)`,
  ),
  over(
    'cue-cancelled-work',
    3,
    `(?<w>Ⓦ)"?(?:,|:| —| -)? (?:officially |abruptly |suddenly |quietly )?${CANCELLED}\\b`,
  ),
  over(
    'cue-cancelled-alone',
    2,
    `^["'(]*(?:cancell?ed|axed)(?= ?(?:[.;:!]|by Ⓟ|after (?:one|a single|just|Ⓠ|its)|$))`,
  ),
  over(
    'cue-cancels',
    3,
    `\\b(?:cancels?|cancell?ed|cancell?ing|axes|axed|axing|scraps|scrapped|cans|canned|ditch(?:es|ed)|pull(?:s|ed|ing)? the plug on|call(?:s|ed|ing)? time on|g[ai]ves? the (?:axe|chop|boot) to|brings? down the curtain on)(?: (?:its|the|their|hit|new|fan-favou?rite|popular|Ⓟ's?|crime|detective|police|cop))* (?:"?(?<w>Ⓦ)|(?:show|series|drama|spin-?off|procedural)\\b|it\\b)`,
  ),
  over(
    'cue-dropped-after',
    3,
    `\\b(?:drop(?:s|ped|ping)?|end(?:s|ed|ing)?|kill(?:s|ed|ing)?|clos(?:es|ed|ing)|finish(?:es|ed)?|over|done|gone|bow(?:s|ed) out|wrap(?:s|ped)(?: up)?|fold(?:s|ed)|conclud(?:es|ed))(?: (?:off|it|the show|the series|"?Ⓦ"?|at Ⓟ|on Ⓟ|for good)){0,2},? ${AFTER_ITS_SEASONS}\\b`,
  ),
  over(
    'cue-wont-return',
    3,
    `(?:"?(?<w>Ⓦ)"?|\\b(?:the (?:show|series|drama)|it)),? (?:(?:which|that|definitely|officially|sadly|probably|certainly) )*(?:won't|will not|is not|isn't|will never|won't be|will not be|is never)(?: (?:be|get|getting|going|to|ever))* (?:return\\w*|back|coming back|come back|renewed|continu\\w+|going (?:ahead|on)|moving forward|picked up|${NEXT})(?! (?:until|till|before|soon|this|next|in Ⓓ|Ⓓ|any ?time|on Ⓓ|for (?:a|some|at least)))`,
  ),
  over(
    'cue-no-more',
    3,
    `\\b(?:there (?:will|is going to|'ll) be no|there won't be(?: an?y?)?|won't be (?:a|any)|no chance of|don't expect|(?:will|is) not (?:get|getting)) (?:Ⓢ|second season|more|other season|further seasons?|follow-up|renewal|a second season|another season)`,
  ),
  over(
    'cue-no-next-for',
    3,
    `\\bno (?:(?:Ⓢ|second season|more seasons?)(?= ?[.!]?$)|(?:Ⓢ|second season|more seasons?|more)(?: (?:for|of) "?(?<w>[ⓌⒸ])|"? (?:will|is coming|is going to)))`,
  ),
  over(
    'cue-next-not-happening',
    3,
    `(?:${NEXT})(?: (?:of|for) ${SHOW})? (?:is |are |will |was )?(?:officially |definitely |sadly )?(?:not|never) (?:be )?(?:happening|coming|going ahead|moving forward|going to happen)`,
  ),
  over(
    'cue-one-and-done',
    3,
    `\\b(?:(?:one|Ⓠ)[- ]and[- ]done|(?:one|Ⓠ)-season wonder|first (?:and|,) (?:last|only|final) season|end of the (?:road|line) for "?Ⓦ)\\b`,
  ),
  over(
    'cue-decided-against',
    3,
    `\\b(?:(?:decid(?:ed|es)|opt(?:ed|s)|chos(?:e|en)|elected|declin(?:ed|es)|refus(?:ed|es))(?: not)? (?:not to|against|to not|to) (?:renew\\w*|order\\w* (?:more|${NEXT})|continu\\w* (?:with )?${SHOW}|mak\\w* (?:more|${NEXT})|mov\\w* forward|proceed\\w*|bring\\w* (?:it|"?Ⓦ"?|the show) back|pick\\w* (?:it |the show )?up)|pass(?:ed|es) on (?:${NEXT}|renewing)|turn(?:ed|s) down ${NEXT})`,
  ),
  over(
    'cue-cancellation',
    3,
    `\\b(?:cancell?ation|axing|demise) of (?:"?(?<w>Ⓦ)|the (?:show|series|drama))|(?:Ⓦ)"?(?:'s)? (?:[a-z]+ )?(?:cancell?ation|axing)\\b`,
  ),
];

export const ENDED_CUES: Cue[] = [
  done(
    'cue-came-to-end',
    3,
    `(?<w>Ⓦ)"?,? (?:(?:which|has|had|itself|finally|officially) )*(?:came to (?:an end|a close)|ended|concluded|wrapped up|finished|signed off|bowed out)(?= ?(?:[.,;:)]|$|in\\b|on\\b|with\\b|after\\b|last\\b|this\\b|for good))`,
  ),
  done('cue-final-season-of', 3, `\\b(?:final|last) season (?:of|for) (?:the )?"?(?<w>Ⓦ)`),
  done('cue-works-final-season', 3, `(?<w>Ⓦ)"?'s (?:Ⓢ and )?(?:final|last) (?:season|run|bow)\\b`),
  done('cue-last-slot', 3, `(?<s>Ⓢ)(?:,| of| for)? ?(?:of |for )?"?(?<w>Ⓦ)?`),
];

/** Ways on: the word, then what it is that goes on. */
const GET =
  '(?:renew(?:ed|s|ing)?|re-?up(?:s|ped)?|greenli\\w+|green-?lit|green-?lights|g[ai]ves? (?:it |the show |the series |"?Ⓦ"? )?the (?:green ?light|nod|go-ahead) (?:to|for)|pick(?:ed|s) (?:it |the show |the series |"?Ⓦ"? )?up(?: for)?|order(?:ed|s)|commission(?:ed|s)|confirm(?:ed|s)|announc(?:ed|es)|given|gives|got|gets|getting|land(?:ed|s)|earn(?:ed|s)|secur(?:ed|es)|scor(?:ed|es)|nab(?:s|bed)|bag(?:s|ged)|won|wins|hand(?:ed|s)|grant(?:ed|s)|extend(?:ed|s)|br(?:ings|ought|inging) (?:it |"?Ⓦ"? |the show )?back|return(?:s|ing)|coming back|comes back|back|sign(?:ed|s) on)';
const MORE =
  '(?:Ⓢ|(?:a |another |its |the |one )?(?:second|sophomore|new|further|follow-up|another|next) (?:season|run|series order|batch|go-round|outing|helping|lap|turn)(?! (?:of the|finale))|another season|more (?:episodes|seasons|Ⓦ))';
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
    `(?<w>Ⓦ)"? (?:will|is|'s) (?:officially |definitely |surely |indeed |set to )*(?:return(?:ing)?|be back|coming back|come back|back|continue|go on) (?:for|with) ${MORE}`,
  ),
];
