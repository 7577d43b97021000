/** How many episodes a season has, or a whole series had. */
import { answer } from './answers';
import type { Attribute, Cue, CueMatch, LoneSlot, ReadValue } from './attribute';
import { ADJ, MADE_OF, ONLY, PART, PARTS, WHOLE } from './count-words';
import { compareCount, readCount, showCount } from './counts';
import { EPISODE_BOUND_CUES, ONE_OF } from './episode-bound-cues';
import { isStrangers, leadsWithName, seriesMeant } from './heads';
import { isUnderstood, UNDERSTOOD, understoodCues } from './understood';

/** Cues of a whole, which a small number may stand with; others could count the first two, or somebody's three. */
const TOTAL = 'total';
/** Hours are clock hours as well as episodes of less than an hour. */
const HOURS = 'hours';
const cue = (id: string, strength: Cue['strength'], form: string, tag?: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
  ...(tag === undefined ? {} : { tag }),
});

export const episodeCount: Attribute = {
  id: 'episode-count',
  sums: true,
  slots: ['number', 'episode'],
  subjects: ['series'],
  single: true,
  cues: [
    cue('cue-episodes-of', 3, `(?<v>Ⓠ)(?: of)?[ -]${ADJ}${PARTS} (?:of|in|for) (?:the )?(?:Ⓢ of )?"?(?<w>Ⓦ)`),
    cue(
      'cue-episodes-all',
      3,
      `\\b(?:all|whole|entire|full) (?:of (?:its|the|them,?) )?(?:the |its |Ⓦ's |Ⓢ's |season's |show's |series' )?(?<v>Ⓠ)(?: of)?[ -]${ADJ}${PARTS}(?![a-z])`,
    ),
    cue(
      'cue-episodes-compound-work',
      3,
      `(?<v>Ⓠ)[ -]${PART} (?:(?!(?:premiere|launch|debut|opener|arc|drop)\\b)[a-z'-]+ |Ⓟ(?:'s)? |Ⓢ |Ⓓ ){0,4}?"?(?<w>Ⓦ)`,
      TOTAL,
    ),
    cue(
      'cue-episodes-compound',
      3,
      `(?<v>Ⓠ)[ -]${PART}(?:,? (?:(?!(?:of|in|and|or)\\b)[a-z'-]+|Ⓟ(?:'s)?|Ⓢ|Ⓓ)){0,4}? ${WHOLE}(?![a-z])`,
      TOTAL,
    ),
    cue('cue-episodes-parter', 3, '(?<v>Ⓠ)[ -]?parters?(?![a-z])', TOTAL),
    cue('cue-episodes-made-of', 3, `\\b${MADE_OF} ${ONLY}(?<v>Ⓠ)(?: of)?[ -]${ADJ}${PARTS}(?![a-z])`, TOTAL),
    cue(
      'cue-episodes-brackets',
      3,
      `(?:(?<w>Ⓦ)"?|Ⓢ) ?[(:,—|]+ ?(?:(?:Ⓟ|Ⓓ|Ⓢ|Ⓠ seasons?)[,;|:]? ?){0,2}(?<v>Ⓠ)[ -]${ADJ}${PARTS}(?![a-z])`,
      TOTAL,
    ),
    cue(
      'cue-episodes-in-all',
      3,
      `(?<v>Ⓠ)[ -]${ADJ}${PARTS} (?:in (?:all|total|its|the|this|each|every|Ⓢ|(?:a|one|single) season)|altogether|all told|make up|comprise|each season|a season|per season|long\\b)`,
      TOTAL,
    ),
    cue(
      'cue-episodes-its',
      2,
      `(?<![a-z])(?:its|the show's|the series'|the season's|Ⓢ's|Ⓦ's|the full) (?<v>Ⓠ)[ -]${ADJ}${PARTS}(?![a-z])`,
    ),
    cue('cue-episodes-noun', 2, `(?<v>Ⓠ)(?: of)?[ -]${ADJ}(?:episodes|eps|instal?lments)(?![a-z])`),
    cue(
      'cue-episodes-over-seasons',
      3,
      `(?<v>Ⓠ)[ -]${ADJ}${PARTS},? (?:(?:spread |split |aired |made )?(?:over|across|in)|and|or) (?:(?:its|the|all|just|only) )*(?:Ⓠ|a single) seasons?(?![a-z])`,
      TOTAL,
    ),
    cue(
      'cue-episodes-and-season',
      2,
      '(?<v>Ⓠ) (?:chapters|parts),? (?:and )?(?:Ⓠ|one|a single) seasons?(?![a-z])',
    ),
    cue(
      'cue-episodes-ordered-hours',
      3,
      `\\b(?:order(?:s|ed)?|commission(?:s|ed)?|ask(?:s|ed) for|greenl\\w+|green-?lit|picked up|paid for)(?: up)? ${ONLY}(?<v>Ⓠ)[ -]${ADJ}(?:hours|parts|chapters)(?![a-z])(?! of (?:footage|tape))`,
      HOURS,
    ),
    cue('cue-episodes-parts', 1, `(?<v>Ⓠ)(?: of)?[ -]${ADJ}(?:chapters|parts)(?![a-z])`),
    cue(
      'cue-episodes-hours',
      2,
      `\\b${MADE_OF} ${ONLY}(?<v>Ⓠ)[ -]${ADJ}hours(?: of (?:television|tv|drama|story|viewing|Ⓦ)|(?= ?[.,;:!)]|$| (?:over|across) (?:its |the )?Ⓠ seasons))`,
      HOURS,
    ),
    cue('cue-episodes-hours-of', 2, '\\b(?:the|all|its) (?<v>Ⓠ) hours of "?(?<w>Ⓦ)', HOURS),
    cue('cue-episodes-hour', 2, `(?<v>Ⓠ)[ -]hour (?:[a-z'-]+ |Ⓟ(?:'s)? ){0,3}?(?:${WHOLE}|"?(?<w>Ⓦ))`, HOURS),
    cue(
      'cue-episodes-label',
      3,
      '\\b(?:(?:no\\.|number|total|tally|count) of (?:episodes|parts|chapters)|(?:total )?(?:episodes?|episode count|episode (?:order|total|tally)|eps))(?: \\([^)]{0,12}\\)|,? Ⓢ| (?:in|for|of) [^;.:|]{1,40}?)? ?(?:[:|=—]|is|was|stands at|at) ?(?:just |only |exactly )?(?<v>Ⓠ)(?! ?(?:-|—|seasons|minutes|mins|and))',
      TOTAL,
    ),
    cue(
      'cue-episodes-then-all',
      2,
      `\\b(?:episode|${PARTS})\\b[^;.]{0,50}?(?<v>Ⓠ) (?:in all|in total|altogether|all told)\\b`,
      TOTAL,
    ),
    cue(
      'cue-episodes-ran-to',
      2,
      `(?:\\b(?:season|run|order)|Ⓢ)(?![a-z])[^;.,]{0,30}? r[au]ns? to ${ONLY}(?<v>Ⓠ)(?= ?[.,;:!)]|$)`,
      TOTAL,
    ),
    answer('cue-episodes-answer-long', '\\bhow (?:long|big)\\b[^.]{0,40}[ⓌⒸ]', 'Ⓠ', ` ${PARTS}`, TOTAL),
    answer(
      'cue-episodes-answer',
      `^(?!.*\\b(?:you|i|we|he|she|they|seen|watched|left|remain\\w*|direct\\w*|wr[io]te\\w*|appears?|features?)\\b|.*[ⓃⒸ]).*\\bhow many (?:[a-z]+ ){0,2}(?:episodes|parts|chapters|eps|instal?lments)\\b`,
      'Ⓠ',
      `(?: ${PARTS})?`,
      TOTAL,
    ),
    cue('cue-episodes-last', 3, '(?<v>Ⓔ)(?= of|,| in| -| —|\\.|$| is| was| brings| ends)', 'last'),
    cue(
      'cue-episodes-finale',
      2,
      '(?<v>Ⓔ),? \\(?(?:the |which is the |also the )?(?:season |series )?finale\\b',
      'finale',
    ),
    ...EPISODE_BOUND_CUES,
    ...understoodCues('episodes'),
  ],
  read: readEpisodes,
  readAlone: readEpisodes,
  sureAlone: /\b(?:episodes?|eps|chapters?|parts?|instal?ments?)\b/,
  compare: compareCount,
  show: showCount,
};

function readEpisodes(found: CueMatch | LoneSlot): ReadValue | null {
  const { slot, cue, sentence } = found;
  if (slot.kind === 'episode') {
    if (cue.tag === 'last' ? !/\b(?:final|last|closing)\b/i.test(slot.text) : cue.tag !== 'finale')
      return null;
    return readCount(found);
  }
  if (cue.id === ONE_OF && !/^e/i.test(sentence.at.get(found.match?.index ?? -1)?.text ?? '')) return null;
  const subject = seriesMeant(found);
  if (isStrangers(found) || subject === null || (subject === undefined && leadsWithName(sentence.masked)))
    return null;
  if (cue.tag === UNDERSTOOD && !isUnderstood(found, 'episodes')) return null;
  const number = slot.number ?? 0;
  const isTotal = cue.tag === TOTAL && cue.id !== 'cue-episodes-brackets';
  if (number > 999 || number < (isTotal || cue.tag === UNDERSTOOD ? 2 : 4)) return null;
  const count = readCount(found);
  if (count === null) return null;
  const read = subject === undefined ? count : { ...count, subject };
  if (cue.tag !== HOURS) return read;
  return { ...read, value: { count: number, max: Math.round((slot.max ?? number) / 0.7) } };
}
