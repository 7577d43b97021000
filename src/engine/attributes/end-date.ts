/** When a series, or a season of it, came to its end. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Attribute, Cue, Likeness } from './attribute';
import { alikeDates, compareDate, readDate, showDate } from './dates';
import { isOwnSubject } from './heads';
import { ADVERBS, ASIDE, ON } from './release-words';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});
const ENDED =
  '(?:end(?:ed|s)|concluded|concludes|wrapped(?: up)?|finished|finishes|c(?:a|o)mes? to (?:an?|its|the) (?:end|close|conclusion|finish)|signed off|signs off|bow(?:ed|s) out|wraps(?: up)?|closes|went off (?:the )?air|closed(?: shop| its (?:files?|doors|books))?|said goodbye|took its final bow|stood down|drew to a close|shut up shop)';
const LAST = '(?:series finale|final episodes?|last episodes?|swan ?song|farewell|finale)';

export const endDate: Attribute = {
  id: 'end-date',
  slots: ['date'],
  subjects: ['series'],
  single: true,
  cues: [
    cue(
      'cue-ended-tight',
      3,
      `(?<w>Ⓦ)"?${ASIDE},? ${ADVERBS}${ENDED}(?: (?:its|the|after|with) [^;.]{0,30}?)?,? (?:${ON} )?(?:the )?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-came-to-its',
      3,
      `(?<w>Ⓦ)"?(?:,[^;.()]{1,60},| \\([^)]{0,30}\\))?,? ${ADVERBS}(?:comes?|came) to (?:its|an|the) (?:[a-z]+ )?(?:(?:end|close|conclusion)(?: [a-z]+){0,3}? (?:on|in) )?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-finale',
      3,
      `(?<w>Ⓦ)"?(?:'s)? ${LAST}[^;.]{0,20}?\\b(?:on|in|was|aired|dropped|streamed|came|landed|arrived) (?:on |in )?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-finale-aired',
      3,
      `(?<!season |midseason )\\b${LAST}(?: of (?:the (?:series|show)|"?Ⓦ"?|it))?,? (?:which )?(?:aired|dropped|streamed|came|landed|arrived|went out|was released|was shown)[^;.,]{0,20}? (?:on|in) (?<v>Ⓓ)`,
    ),
    cue(
      'cue-ended',
      2,
      `(?:(?<w>Ⓦ)"?|\\b(?:it|show|series|drama|spin-?off|run|which|that|procedural|saga|and|story)),? ${ADVERBS}${ENDED}(?: (?:its|the|after|with|for) [^;.,]{0,30}?)? (?:(?:on|in|back in|this|last) )?(?:the )?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-ended-after',
      2,
      `(?<v>Ⓓ)(?:'s)? (?:Ⓟ )?(?:series finale|end|ending|conclusion|swan ?song|farewell)\\b(?! of (?:its|the) (?:parent|predecessor|original|mother|older|sister))`,
    ),
    cue(
      'cue-ended-label',
      3,
      `\\b(?:ended|last (?:aired|episode)|final episode|series finale|end date)s? ?[:|] ?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-until',
      3,
      `(?<w>Ⓦ)"?,? ${ADVERBS}(?:ran|aired|streamed|lasted|went on|continued|kept going)(?: [a-zⓆⓅ]+){0,4}? (?:until|till|through|up to) (?<v>Ⓓ)`,
    ),
  ],
  read: (found) => (isOwnSubject(found) ? readDate(found) : null),
  readAlone: readDate,
  compare: compareEnd,
  show: (value) => ('from' in value ? String(value.to ?? '') : showDate(value)),
  alsoFrom: ['run'],
  unknown: 'silent',
};

/** The end of one season is not the end of another, nor of the whole. Years of a run answer where no day is known. */
function compareEnd(claim: Claim, fact: Fact, reference: Reference): Likeness {
  if (claim.season !== fact.qualifier?.season) return 'apart';
  if (!('from' in fact.value)) return compareDate(claim, fact);
  const dated = reference.factsOf.get(claim.subject)?.some(({ attribute }) => attribute === 'end-date');
  return dated || fact.value.to === undefined ? 'apart' : alikeDates(claim.normal, String(fact.value.to));
}
