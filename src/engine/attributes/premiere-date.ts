/** When a work, or a season of it, first came out. */
import type { Claim } from '../claim';
import type { PageContext } from '../passage';
import type { Fact } from '../record';
import { answer } from './answers';
import type { Attribute, Cue, CueMatch, ReadValue } from './attribute';
import { compareDate, readDate, showDate } from './dates';
import { isOwnSubject, leadsWithName } from './heads';
import { PREMIERE_BOUND_CUES } from './premiere-bound-cues';
import { ADVERBS, ARRIVAL, ASIDE, CAME_OUT, gap, ON, OTHER_EVENT } from './release-words';

const KIND = '(?:series|show|drama|thriller|spin-?off|procedural|programme|program|film|movie|mini-?series)';
const cue = (id: string, strength: Cue['strength'], form: string, tag?: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
  ...(tag === undefined ? {} : { tag }),
});
const NOT_ITS_OWN = `(?! (?:(?:its|the|a|an|new|first|official|full|Ⓦ's) ){0,3}(?:\\w+ ){0,2}${OTHER_EVENT}\\b| (?:on|in|back in|this|last) Ⓓ)`;

/** Without such a word in its clause a date is not even likely to be the premiere's. */
const IS_OUT = new RegExp(`\\b(?:${CAME_OUT}|${ARRIVAL})\\b`);

export const premiereDate: Attribute = {
  id: 'premiere-date',
  slots: ['date'],
  subjects: ['series', 'film'],
  single: true,
  cues: [
    cue(
      'cue-premiere-tight',
      3,
      `(?<w>Ⓦ)"?${ASIDE},? ${ADVERBS}${CAME_OUT}(?: (?!(?:its|the|a) ${OTHER_EVENT})[a-z'+]+| Ⓟ| Ⓛ|,){0,5}? (?:${ON} )?(?:the )?(?<v>Ⓓ)`,
    ),
    cue('cue-premiere-verb', 2, `\\b${CAME_OUT}\\b${gap(60)}(?:\\b${ON}|,) (?:the )?(?:\\w+day,? )?(?<v>Ⓓ)`),
    cue(
      'cue-premiere-verb-bare',
      2,
      `\\b${CAME_OUT}(?: (?:Ⓟ|it|here|worldwide|globally|just|only|exactly|all|around))* (?<v>Ⓓ)`,
    ),
    cue(
      'cue-premiere-noun',
      2,
      `(?<!\\b(?:her|his|my|our|your) (?:[a-z-]+ )?)\\b${ARRIVAL}\\b${gap(40)}\\b(?:${ON}|is|was|falls on|set for|fell on|came|took place|happened|dated) (?:the )?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-premiere-label',
      3,
      `\\b(?:(?:${ARRIVAL}|streaming|start)(?: date)?(?: of "?Ⓦ"?| \\(\\w+\\))?|premiered|released|first (?:aired|episode(?: date)?|shown)|debuted|launched|original release|originally (?:aired|released)|(?:air|streaming|drop) dates?|available(?: from| since)?|arrives|starts|streaming (?:from|since)|out)s?(?:,? [^:|;.]{0,20})? ?[:|=] ?(?:Ⓟ,? )?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-premiere-after',
      2,
      `(?<v>Ⓓ)(?:'s?)?(?: |-)(?:(?!(?:no|not|never|without|any|nor|press)\\b)[a-z'-]+ |Ⓟ |Ⓢ |Ⓦ(?:'s)? ){0,3}?${ARRIVAL}\\b(?! of (?:the|its|a) (?:\\w+ )?${OTHER_EVENT})`,
    ),
    cue(
      'cue-premiere-date-first',
      2,
      `(?<=^["'(]*|[,;:—(] ?|\\b(?:and|but|then|was|is|only|when|so|because|that) )(?:on|in|since|come|from|only|around|by) (?<v>Ⓓ),? (?:that )?${gap(40, '|which')}\\b${CAME_OUT}\\b${NOT_ITS_OWN}`,
    ),
    cue(
      'cue-premiere-when',
      3,
      `(?<v>Ⓓ)(?::|,| —| is| was)? (?:that is|that's|that was|is|was)? ?when${gap(45)}\\b(?:${CAME_OUT}|doors|begins?|starts?)\\b`,
    ),
    answer(
      'cue-premiere-answer',
      `\\bwhen (?:does|did|is|was|will|do|are|can)\\b(?!.{0,60}\\b(?:${OTHER_EVENT})\\b).{0,60}\\b(?:${CAME_OUT}|premiere|release|drop|land|arrive|start|begin|launch|debut|air|hit|watch|stream)\\b|\\b(?:premiere|release|launch|air) date\\b`,
      'Ⓓ',
    ),
    cue(
      'cue-premiere-calendar',
      2,
      `\\b(?:mark (?:it down|your calendars?|the (?:date|calendar))|circle|save the date|clear your (?:diar\\w+|schedules?)|set (?:a|your) reminders?)\\b[^.;]{0,30}?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-premiere-ellipsis',
      3,
      `\\b${CAME_OUT}\\b[^.]{0,80}?(?:,|;|\\band|\\bwhile|\\bwhereas|\\bthen) "?(?<w>Ⓦ)"?,? (?:on|in|from) (?<v>Ⓓ)`,
    ),
    cue(
      'cue-premiere-began-with',
      3,
      `\\b(?:started|starts|began|begins|opened|kicked off|launched) with (?:the )?(?:original )?"?(?<w>Ⓦ)"?,? (?:back )?(?:on|in) (?<v>Ⓓ)`,
    ),
    cue(
      'cue-premiere-row-date-first',
      2,
      `^[^a-z]{0,3}(?:\\w+day,? )?(?<v>Ⓓ) ?(?::|—|-|\\||,|\\))+ ?"?(?<w>Ⓦ)"?(?: ?[,(|:—-]+ ?(?:Ⓢ|Ⓟ|on Ⓟ|via Ⓟ|${ARRIVAL}s?|${KIND}|new|series|all episodes|all Ⓠ episodes|Ⓠ episodes))*[^a-z]{0,4}$`,
    ),
    cue(
      'cue-premiere-row',
      2,
      `^[^a-z]{0,3}"?(?<w>Ⓦ)"?(?: ?[,(|:—-]+ ?(?:Ⓢ|Ⓟ|on Ⓟ|new|series))* ?[,(|:—-]+ ?(?<v>Ⓓ)[^a-zⒹ]{0,4}(?:$|[,|(])`,
    ),
    cue(
      'cue-premiere-brackets',
      2,
      `(?<w>Ⓦ)"? ?\\((?:(?:Ⓞ|tv series|${KIND}|Ⓟ|Ⓢ|premiered|debuted|released|from|since|out|new|on|in)[,;:]? ?){0,4}(?<v>Ⓓ)(?! ?(?:-|—|to|until|Ⓓ))[^)]{0,30}\\)`,
    ),
    cue(
      'cue-premiere-year',
      3,
      `(?<![a-z])(?:the|a|its|this|Ⓟ's) (?<v>Ⓓ) (?:[a-z-]+ |Ⓟ(?:'s)? |Ⓢ ){0,4}?${KIND},? "?(?<w>Ⓦ)`,
      'year',
    ),
    cue('cue-premiere-years', 3, `(?<v>Ⓓ)'s (?:[a-z-]+ |Ⓟ |Ⓢ ){0,2}?"?(?<w>Ⓦ)`, 'year'),
    cue(
      'cue-premiere-year-after',
      3,
      `(?<w>Ⓦ)"?,? (?:(?:is|was|,) )?(?:a|an|the) (?<v>Ⓓ) (?:[a-z-]+ |Ⓟ(?:'s)? ){0,4}?${KIND}\\b`,
      'year',
    ),
    ...PREMIERE_BOUND_CUES,
  ],
  read: readPremiere,
  answers: answersPremiere,
  readAlone: (found) => (isPartOfSpan(found) || isEpisodes(found) ? null : readDate(found)),
  sureAlone: IS_OUT,
  compare: compareDate,
  show: showDate,
};

/** "From Ⓓ to Ⓓ": a run, not a day. */
const IS_SPAN = /^ ?(?:to|until|till|through|-|—) ?[ⒹⓆ]/;
/** Parts that are not the beginning; what is said of them is read elsewhere. */
const OTHER_PART =
  /\b(?:finale|(?:last|final|next|new|latest|upcoming|another|other|previous|remaining|most recent|second|third|fourth|fifth|sophomore) (?:episodes?|hours?|chapters?|seasons?|year|run|outing|batch|instal?ments?)|(?:last|final)(?: ever)? "?Ⓦ)(?![a-z])[^,;:()—]{0,60}$/;
/** A later season has its date here once it is out, and with the next season's before. */
const PAST =
  /\b(?:premiered|debuted|arrived|dropped|landed|launched|released|came|hit|aired|streamed|bowed|opened|reached|began|started|been|was|were|joined|became|went)\b/;

/** One end of such a stretch. */
function isPartOfSpan({ sentence: { masked }, slot }: Pick<CueMatch, 'sentence' | 'slot'>): boolean {
  return (
    IS_SPAN.test(masked.slice(slot.at + 1)) ||
    /(?:[ⒹⓆ] ?(?:to|until|till|through|-|—)|[a-zⒹ]\/) ?$/.test(masked.slice(0, slot.at))
  );
}

/** "A Legacy episode of April 2025". */
const isEpisodes = ({ sentence: { masked }, slot }: Pick<CueMatch, 'sentence' | 'slot'>): boolean =>
  /\b(?:episode|instal?ment|chapter) (?:of|from) $/.test(masked.slice(0, slot.at));

/** "The last Ⓦ": its end. */
const LAST_OF = /\b(?:last|final)(?: ever)? "?$/;

const LAST_WORK = /\b(?:last|final)(?: ever)? "?Ⓦ"?,? $/;
/** A capitalised word right before a verb, with at most a comma between. */
const STRANGER = /^[a-z0-9'&-]+,? $/;
/** What followed was no premiere where such a thing is told before. */
const NOT_PREMIERES = /\b(?:renew|order|greenl|pick|cast|film|shoot|trailer|announc|cancel|nominat)\w*\b/;

/** Where the cue names no work: another date of a list stands between, or a capitalised stranger right before the verb. */
function isAnothers({ cue: { id }, match, sentence, slot }: CueMatch): boolean {
  if (!/^cue-premiere-(?:verb|verb-bare|noun)$/.test(id)) return false;
  const { masked, propers } = sentence;
  if (masked.slice(match.index, slot.at).includes('Ⓓ')) return true;
  if (leadsWithName(masked) || LAST_WORK.test(masked.slice(0, match.index))) return true;
  return (
    id !== 'cue-premiere-noun' &&
    propers.some((at) => at < match.index && STRANGER.test(masked.slice(at, match.index)))
  );
}

/** An attributive date is a year; a later episode's date is not the premiere's. */
function readPremiere(found: CueMatch): ReadValue | null {
  const { cue: used, slot, sentence, match } = found;
  if (used.tag === 'year' && slot.date?.iso.length !== 4) return null;
  const { masked } = sentence;
  if (used.tag === 'day' && !/-\d\d-\d\d$/.test(slot.date?.iso ?? '')) return null;
  if (!isOwnSubject(found) || isPartOfSpan(found) || isAnothers(found)) return null;
  if (/\bfollow/.test(match[0]) && NOT_PREMIERES.test(masked.slice(0, match.index))) return null;
  if (LAST_OF.test(masked.slice(0, match.indices?.groups?.w?.[0] ?? 0))) return null;
  if (OTHER_PART.test(masked.slice(Math.max(0, slot.at - 80), slot.at))) return null;
  const season = sentence.slots.find(({ kind, at }) => kind === 'season' && at < slot.at)?.number ?? 1;
  if (season > 1 && !PAST.test(masked.slice(0, slot.at))) return null;
  const later = sentence.slots.some(
    ({ kind, number, at }) =>
      kind === 'episode' &&
      number !== 1 &&
      at < slot.at &&
      slot.at - at < 60 &&
      !/[,;:()—]/.test(sentence.masked.slice(at, slot.at)),
  );
  return later ? null : readDate(found);
}

/** Announced for later than the record's first date, it is the next season that is meant. */
function answersPremiere(claim: Claim, fact: Fact, context: PageContext): boolean {
  if (claim.stance !== 'planned' || claim.season !== undefined || !('date' in fact.value)) return true;
  const after = context.published?.from ?? fact.knownThrough;
  return fact.value.date >= after || claim.normal <= after;
}
