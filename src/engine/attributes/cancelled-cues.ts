/** The cues of what does not go on: cancelled, ended. */
import type { Cue } from './attribute';
import { cue } from './renewal-cue';
import { AFTER_ITS_SEASONS, NEXT, OTHER_OBJECT, SHOW } from './renewal-words';

const over = cue('cancelled');
const done = cue('ended');

const CANCELLED =
  '(?:cancell?ed|axed|scrapped|canned|discontinued|shelved|given the (?:axe|chop|boot|push|heave-ho)|cut short)';
const BE = "(?:was|been|is|got|gets|being|were|'s been|to be|has|have|will be)";
export const CANCELLED_CUES: Cue[] = [
  over(
    'cue-cancelled-passive',
    3,
    `(?<!\\b${OTHER_OBJECT}\\b[^;.,Ⓦ]{0,25})(?<!\\b(?:i|we|you|he|she|who|Ⓝ) (?:ha[sd] |have |is |was )?)\\b${BE} (?:officially |abruptly |suddenly |quietly |now |reportedly |already |just |swiftly |unceremoniously |been |sadly ){0,3}${CANCELLED}\\b(?! (?:from|into|as(?! well)|by the (?:police|lapd|department|chief|city|mayor))\\b| (?:because of|due to) (?:rain|weather)| (?:her|his|my|their|your|our)\\b)`,
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
    `\\b(?:cancels?|cancell?ed|cancell?ing|axes|axed|axing|scraps|scrapped|cans|canned|ditch(?:es|ed)|pull(?:s|ed|ing)? the plug on|call(?:s|ed|ing)? time on|g[ai]ves? the (?:axe|chop|boot) to|brings? down the curtain on)(?: (?:its|the|their|hit|new|fan-favou?rite|popular|Ⓟ's?|crime|detective|police|cop))* (?:"?(?<w>Ⓦ)|(?:show|series|drama|spin-?off|procedural|programme|program|thriller)\\b|it\\b)`,
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
    `(?<![a-z])(?:(?:one|Ⓠ)[- ]and[- ]done|(?:one|Ⓠ)-season wonder|first (?:and|,) (?:last|only|final) season|end of the (?:road|line) for "?Ⓦ)\\b`,
  ),
  over(
    'cue-decided-against',
    3,
    `\\b(?:(?:decid(?:ed|es)|opt(?:ed|s)|chos(?:e|en)|elected|declin(?:ed|es)|refus(?:ed|es))(?: not)? (?:not to|against|to not|to) (?:renew\\w*|order\\w* (?:more|${NEXT})|continu\\w* (?:with )?${SHOW}|(?:go|carry) on(?: with ${SHOW})?|mak\\w* (?:more|${NEXT})|mov\\w* forward|proceed\\w*|bring\\w* (?:it|"?Ⓦ"?|the show) back|pick\\w* (?:it |the show )?up)|pass(?:ed|es) on (?:${NEXT}|renewing)|turn(?:ed|s) down ${NEXT})`,
  ),
  over(
    'cue-done-for-good',
    3,
    `(?<w>Ⓦ)"?,? (?:is|was|'s)(?: (?:officially|now|already|sadly|all|finally|really|well and truly|effectively))* (?:done|finished|over|dead|history|no more|kaput|toast)(?: (?:and buried|and done))?(?= (?:for good|forever|after (?:Ⓢ|one|Ⓠ|its (?:first|only|debut)|a single|just)|at Ⓟ)|: )`,
  ),
  over(
    'cue-let-go',
    3,
    `(?<!\\b(?:of|all) "?)(?<w>Ⓦ)"?,? (?:has been|was|got|is being|been|,)? ?(?:officially |quietly |swiftly )?(?:dropped|let go|killed off|binned|dumped|ditched|junked)(?: Ⓓ| last (?:week|month)| this (?:week|month)| yesterday| today)? by (?:Ⓟ|its (?:streamer|network|service)|the (?:streamer|network|service))`,
  ),
  over(
    'cue-which-let-go',
    3,
    `(?<w>Ⓦ)"?, which (?:Ⓟ|the streamer|the network) (?:has |have )?(?:let go|killed off|binned|dumped|ditched|dropped from its slate)`,
  ),
  over(
    'cue-closed-door-on',
    3,
    `(?:Ⓟ|\\b(?:they|the (?:streamer|network|studio|platform|bosses|powers that be)))(?:'ve)? (?:(?:has|have|had|now|finally|officially) ){0,2}(?:closed the (?:doors?|books?) on|shut the door on|killed(?: off)?|said goodbye to|said no to(?: any)? more|says no to(?: any)? more|g[ai]ve(?:s|n)? up on|walked away from|dropped the axe on|lowered the boom on) (?:the )?"?(?<w>Ⓦ)(?!"?'s)`,
  ),
  over(
    'cue-axe-fell',
    3,
    `\\b(?:axe|curtain|guillotine|hammer|hatchet) (?:has |had )?(?:fell|fallen|falls|came down|comes down|dropped) (?:on|for) "?(?<w>Ⓦ)(?!"?'s)`,
  ),
  over(
    'cue-wielded-axe',
    3,
    `(?:Ⓟ|\\bthe (?:streamer|network|studio)) (?:has |had )?(?:wielded|swung|brought down|dropped|reached for) the axe(?! on Ⓥ)`,
  ),
  over('cue-row-cancelled', 3, `(?<w>Ⓦ)"? ?\\| [^|.;]{1,30}\\| ?(?:cancell?ed|axed)\\b`),
  over(
    'cue-end-of-line',
    3,
    `(?<w>Ⓦ)"?,? (?:has |had |is |was )?(?:reached|come to|hit|at) the end of the (?:line|road)|\\b(?:that's|that is|it's|it is) (?:all|a wrap|curtains|the end of the (?:line|road)) for "?(?:Ⓦ)(?! (?:today|tonight|now|this week))`,
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
    `(?<w>Ⓦ)"?,? (?:(?:which|has|had|itself|finally|officially) )*(?:came to (?:an end|a close)|ended|concluded|wrapped up|finished|signed off|bowed out)(?= ?(?:[.,;:)]|$|in\\b|on\\b|with\\b|after\\b|last\\b|this\\b|for good))(?! ?, (?:i|we|my|our|you|your)\\b)(?<!\\b(?:minutes|hours|moments|seconds|right|just|soon|shortly) after "?Ⓦ"? [a-z ]{3,12})`,
  ),
  done('cue-final-season-of', 3, `\\b(?:final|last) season (?:of|for) (?:the )?"?(?<w>Ⓦ)`),
  done('cue-works-final-season', 3, `(?<w>Ⓦ)"?'s (?:Ⓢ and )?(?:final|last) (?:season|run|bow)\\b`),
  done('cue-last-slot', 3, `(?<s>Ⓢ)(?:,| of| for)? ?(?:of |for )?"?(?<w>Ⓦ)?`),
];
