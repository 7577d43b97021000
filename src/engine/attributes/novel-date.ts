/** When a novel came out. */
import type { Attribute, Cue, CueMatch, ReadValue } from './attribute';
import { compareDate, readDate, showDate } from './dates';

const cue = (id: string, form: string): Cue => ({
  id: `cue-novel-${id}`,
  strength: 3,
  form: new RegExp(form, 'dg'),
});
/** Between a title and its date: an aside, no other title and no new clause. */
const ASIDE =
  "(?: ?\\([^)]{0,40}\\))?(?:,? (?:[a-z0-9'\" -]|[ⓃⒸⓆⓌⓈ]|[ⒸⓌ]'s|Ⓦ: ){0,60},|, (?:from|by|on|in) which [^,;.Ⓑ]{1,70},)?";
const OUT =
  '(?:published|released|issued|out|came out|comes out|coming out|shops|shelves|stands|bookshops|bookstores|stores|appeared|appears|arrived|arrives|debuted|followed|follows|landed|lands|went on sale|goes on sale|first saw print|printed|due|slated|scheduled|set for|down for|launched)';
const SMALL =
  "(?:(?:which|that|was|were|is|being|be|first|the|novel|book|a|an|in|and|came|come|hit|hits|reached|reaches|our|dates|arriving|hitting|originally|back|will|also|only|then|duly|original|sixth|fifth|fourth|third|second|instal?lment|entry|on|Ⓒ|Ⓝ's) )*";
/** Dates that belong to something else the sentence tells of a novel. */
const NOT_OUT =
  /\b(?:set|takes? place|adapted|optioned|filmed|premier\w*|stream\w*|series|screen|born|reprint\w*|re-?issue\w*|paperback|audiobook|won|award|translated|finale|season)\b/;

/** What is told of the book in between is not its date. */
const WHICH = /, (?:(?:from|by|on|in) which|plundered|mined|raided|adapted|used) [^,]{1,70},/;

/** What comes right before a title whose own date does not follow: its paperback, somebody's reading of it. */
const NOT_MEANT =
  /\b(?:paperback|edition|reprint|audiobook|film|adaptation|read|reading|finished|bought|got|discovered|reviewed|after|before|since|until|like|than|rights)(?: (?:of|to|the|by))* "?$/;

export const novelDate: Attribute = {
  id: 'novel-date',
  slots: ['date'],
  subjects: ['book'],
  single: true,
  over: ['rival-date', 'premiere-date'],
  cues: [
    cue('brackets', '(?<w>Ⓑ)"? ?\\((?:[a-z ,&]{0,30}, )?(?:published |released |from )?(?<v>Ⓓ)\\)'),
    cue(
      'year-before',
      `(?<v>Ⓓ)(?:'s)? (?:(?:best-?selling|best-?seller|debut|crime|hit|Ⓒ|Ⓦ|detective|first|novel|book|thriller|instal?ment|release) ?){0,3},? ?(?:Ⓝ's )?"?(?<w>Ⓑ)`,
    ),
    cue('listed', `(?<w>Ⓑ)"?,? ?(?:→|=|—)? ?(?<v>Ⓓ)(?=[.,;)]|$| is when)`),
    cue(
      'book-from',
      `(?<w>Ⓑ)"?,"?${ASIDE} (?:(?:is|was) )?(?:the|an?|her|his|Ⓝ's) (?:[a-z-]+ ){0,2}(?:book|novel|thriller) (?:from|of) (?<v>Ⓓ)`,
    ),
    cue(
      'is-book',
      `(?<w>Ⓑ)"?,?"?${ASIDE} (?:is|was) (?:an?|the|her|his) (?<v>Ⓓ) (?:[a-z-]+ ){0,2}(?:book|novel|thriller)`,
    ),
    cue(
      'apposition',
      `(?<w>Ⓑ)"?,"? (?:the|her|his|a|an|Ⓝ's) (?<v>Ⓓ) (?:[a-z-]+ ){0,2}?(?:novel|book|thriller|bestseller|best-seller|entry|instal?ment|mystery)\\b`,
    ),
    cue(
      'published',
      `(?<w>Ⓑ)"?,?"?${ASIDE},? ${SMALL}${OUT}(?: (?:in|on|back in|around|for))? ?(?:the )?(?<v>Ⓓ)`,
    ),
    cue(
      'in-year',
      `(?<w>Ⓑ)"?,?"?${ASIDE},? (?:in|from|of|dates from|is from|was from|dates back to|appeared in) (?<v>Ⓓ)`,
    ),
    cue(
      'brought',
      `(?<w>Ⓑ)"?,?"? (?:brought|introduced|gave us|returned|reunited|paired|marked|launched|began|started|kicked off)(?: (?!in\\b)[a-z'-]+| [ⒸⓃⓌ](?:'s)?){1,8} in (?<v>Ⓓ)`,
    ),
    cue(
      'published-first',
      `^"?(?:first )?(?:published|released|issued|written|out) (?:in|on) (?<v>Ⓓ), (?:the )?(?:novel )?"?(?<w>Ⓑ)`,
    ),
    cue(
      'in-first',
      `^in (?<v>Ⓓ),? (?:(?:came|there was|Ⓝ|he|she|it was|published|released|wrote|brought out|followed|with) ){1,4}"?(?<w>Ⓑ)`,
    ),
    cue(
      'row',
      `^"?(?<w>Ⓑ)"? ?(?:—|\\||:|-|·) ?(?:Ⓝ ?(?:—|\\||:|,|·) ?)?(?:published |released |out )?(?<v>Ⓓ)`,
    ),
    cue(
      'introduced-in',
      `(?:[ⒸⓌ]|\\b(?:she|he|character|detective|heroine))"?,? (?:(?:first|was|had|has|also) ){0,2}(?:debuted|appeared|introduced|arrived|came into the world|made (?:her|his) (?:debut|bow|entrance|first appearance)|began|born)(?: (?:on the page|in print|on paper))? (?:back )?in (?<v>Ⓓ),? (?:in|with) (?:the (?:novel|book) )?"?(?<w>Ⓑ)`,
    ),
    cue('published-by', `\\b(?:publication|release|arrival|appearance) of "?(?<w>Ⓑ)"? (?:in|on) (?<v>Ⓓ)`),
  ],
  read(found): ReadValue | null {
    const { slot, match, sentence } = found;
    const before = sentence.masked.slice(Math.max(0, match.index - 24), match.index);
    if (
      NOT_MEANT.test(before) ||
      NOT_OUT.test(match[0].replace(WHICH, '')) ||
      /^ (?:reprint|edition|adaptation|film|series)\b/.test(sentence.masked.slice(slot.at + 1))
    )
      return null;
    const read = readDate(found);
    const book = bookOf(found);
    return read === null || book === null ? null : { ...read, subject: book };
  },
  compare: compareDate,
  show: showDate,
};

function bookOf({ match, sentence, reference }: CueMatch): string | null {
  const slot = sentence.at.get(match.indices?.groups?.w?.[0] ?? -1);
  return slot?.entities.find((id) => reference.entities.get(id)?.kind === 'book') ?? null;
}
