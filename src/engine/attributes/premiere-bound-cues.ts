/** Ways of dating a work's coming out that name the work themselves. */
import type { Cue } from './attribute';
import { ADVERBS, ARRIVAL, ASIDE, CAME_OUT, OTHER_EVENT } from './release-words';

const cue = (id: string, form: string, more: Partial<Cue> = {}): Cue => ({
  id: `cue-premiere-${id}`,
  strength: 3,
  form: new RegExp(form, 'dg'),
  ...more,
});
const WORK = '"?(?<w>Ⓦ)"?';
const NOT_ITS = `(?!'s| [ⓆⓇⓂⓀ]| (?:[a-z]+ ){0,2}${OTHER_EVENT}(?![a-z]))`;
const EVERYONE =
  '(?:viewers|fans|subscribers|audiences?|the (?:public|world|rest of us)|everyone|everybody|people|we|you|one)';
const SEE = '(?:watch|see|stream|binge|catch|meet)';

export const PREMIERE_BOUND_CUES: readonly Cue[] = [
  cue(
    'began',
    `${WORK}(?: itself| proper)?,? (?:(?:will|finally|actually|only|then|itself|first|duly|soon|all) ){0,2}(?:starts?|begins?|started|began|begun|follow(?:s|ed)|opens?|opened|dates from|appears?|appeared)(?: (?:just|only|here|there|on Ⓟ)){0,2},? (?:(?:on|in|from|around|back in|at) )?(?<v>Ⓓ)`,
  ),
  cue(
    'not-until',
    `${WORK},? (?:did(?:n't| not)|was(?:n't| not)|were(?:n't| not)|won't|will not|would not|wouldn't|could not|couldn't)(?: (?:actually|really|even|be|get|to|properly|finally)){0,2} (?:start|arrive|come(?: out| along)?|premiere|debut|launch|land|drop|appear|begin|out|released|available|around|there|streaming|on Ⓟ|shown|seen|up|go (?:up|out|live)|reach (?:Ⓟ|screens))(?: (?:on Ⓟ|here|for real|properly))? (?:until|till) (?<v>Ⓓ)`,
    { ownNegation: true },
  ),
  cue(
    'waited',
    `(?:${WORK}|\\b(?:series|show|drama|spin-?off))(?: (?:itself|proper))? (?:had to wait|waited|was held(?: back)?|took|needed) (?:until|till) (?<v>Ⓓ)`,
  ),
  cue(
    'brought',
    `(?<v>Ⓓ),? (?:which )?(?:brought|brings|gave|gives|handed|served|comes?|came|along c(?:a|o)mes?|enter) (?:us|viewers|fans|me|the world|Ⓟ)? ?${WORK}${NOT_ITS}`,
  ),
  cue(
    'saw',
    `(?<v>Ⓓ) (?:saw|sees|marked|marks|was|is|will be) the (?:[a-z]+ )?(?:${ARRIVAL}|day|date|night|evening)(?: of| that| when| on which)? ${WORK}`,
  ),
  cue(
    'since',
    `\\b(?:${EVERYONE}(?:'ve| have| has)? had|(?:able to|can|could|been|to) ${SEE}(?:ing)?) (?:all of )?${WORK}(?: to (?:themselves|ourselves)| on Ⓟ)? (?:since|from|as of) (?<v>Ⓓ)`,
  ),
  cue(
    'met',
    `${EVERYONE} (?:first |finally |all )?(?:met|saw|got|got to (?:see|watch|meet)) (?:the finished |all of )?${WORK}(?: on Ⓟ)?,? (?:on|in) (?<v>Ⓓ)`,
  ),
  cue(
    'from-you-can',
    `\\b(?:from|since|as of) (?<v>Ⓓ),? ${EVERYONE} (?:can|could|may|will|have been able to|'ll be able to|have|has)(?: (?:now|also|all|finally))? ${SEE} ${WORK}`,
  ),
  cue('got', `\\b(?:got|received|welcomed|welcomes|gets) (?:all of )?${WORK} (?:from|on) (?<v>Ⓓ)`),
  cue('sign', `${WORK}(?: s\\d+| proper| itself)? ?(?:=|→|->|=>) ?(?<v>Ⓓ)`),
  cue('itself', `${WORK},? (?:itself|proper),? ?(?::|—|is|was|on)+ ?(?:on |from )?(?<v>Ⓓ)`),
  cue(
    'is-from',
    `${WORK}(?: itself)?,? (?:is|was|,) (?:from|dated|begun in|made in|out since|new in|born in|a child of) (?<v>Ⓓ)(?= ?(?:[.,;)]|$|and\\b))`,
  ),
  cue('is-day', `${WORK}(?: itself)? (?:is|was) (?:on )?(?<v>Ⓓ)(?= ?(?:[.,;)]|$|and\\b))`, {
    tag: 'day',
    strength: 2,
  }),
  cue(
    'put-up',
    `Ⓟ (?:(?:has|had|finally|officially|first|then) ){0,2}(?:gave us|brought us|puts?|put (?:up|out)|served up|delivered|handed us|showed us|let loose|turned loose) ${WORK}(?: (?:up|out|online|live|loose|on screen))? (?:on|in) (?<v>Ⓓ)`,
  ),
  cue(
    'chose',
    `Ⓟ (?:has |had |have )?(?:chosen|chose|picked|set|settled on|fixed|fixed on|earmarked|plumped for|opted for|reserved) (?<v>Ⓓ) (?:for|as) (?:(?:the|its|a) (?:[a-z]+ )?(?:${ARRIVAL}|date|day)(?: (?:date|day))?(?: of| for)? )?(?:the )?${WORK}${NOT_ITS}`,
  ),
  cue(
    'dated-line',
    `(?<v>Ⓓ) ?(?::|—) ?(?:Ⓟ'?s? )?${WORK}${ASIDE},? ${ADVERBS}${CAME_OUT}(?![a-z])${NOT_ITS}`,
  ),
  cue(
    'date-work',
    `(?<=^["'(]*|[,;:—(] ?|\\b(?:and|but|then) )(?:on|in) (?<v>Ⓓ),? [^;:.()]{0,40}?${WORK},? ${ADVERBS}${CAME_OUT}(?![a-z])${NOT_ITS}`,
  ),
  cue(
    'from-only-on',
    `\\bfrom (?<v>Ⓓ),? (?:(?:only|exclusively|streaming|live|free) ){0,2}(?:on|at|via) Ⓟ(?!')`,
    { strength: 2 },
  ),
];
/** Nothing of these is the beginning: what a possessive has of its own. */
export const OWN_PARTS =
  '(?:seasons?|series|shows?|run|episodes?|eps|chapters?|parts?|hours?|instal?ments?|pilot|story|life|time|first|opening|full|entire|whole|new|own|Ⓠ|Ⓢ|Ⓔ|premiere|debut|launch|release|arrival|date|day|drama|spin-?off|version|finale|ending|end|conclusion)';
