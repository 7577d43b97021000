/** How many novels an author has written, or a line of books has. */
import type { Attribute, Cue, CueMatch, ReadValue } from './attribute';
import { leadOf } from './casting';
import { compareCount, readCount, showCount } from './counts';

const cue = (id: string, form: string): Cue => ({
  id: `cue-novels-${id}`,
  strength: 3,
  form: new RegExp(form, 'dg'),
});
/** Counts of some of the novels, not of all. */
const NOT_SOME =
  '(?<!\\b(?:last|first|next|latest|other|another|these|those|both|later|earlier|previous|recent|based on|adapts|adapting|adapted|adapted from|from|combin(?:es|ing)|between|read|reading|recommend|sold|bought|draws on|one of|of the|of her|of his|than|plus) (?:the |his |her |its )?)';
const ABOUT = '(?:some |about |around |over |more than |nearly |almost |at least |all |now )?';
const KIND = '(?:\\w+(?:-\\w+)? ){0,3}?';
const NOVELS = '(?:novels?|books?|titles|thrillers|mysteries|volumes)';

const AS_OF_BOOK =
  /^with "?Ⓑ|Ⓑ"?,? (?:(?:being|is|was|the|her|his|their|now) ){1,3}(?:newest|latest|most recent|last)\b|\b(?:newest|latest|most recent)\b[^.;]{0,25}Ⓑ/;

export const novelCount: Attribute = {
  id: 'novel-count',
  slots: ['number'],
  subjects: ['person', 'book-line', 'character'],
  single: true,
  over: ['episode-count', 'season-count', 'rival-'],
  cues: [
    cue(
      'about',
      `${NOT_SOME}(?<v>Ⓠ) ${KIND}${NOVELS} (?:about|featuring|starring|with|in|of|devoted to|centred on|centered on|built around|led by)(?: the)? (?:detective )?"?(?<w>[ⒸⒷ])`,
    ),
    cue(
      'by',
      `${NOT_SOME}(?<v>Ⓠ) ${KIND}${NOVELS} (?:by|from|to the name of|written by|under the name of) (?<w>Ⓝ)`,
    ),
    cue(
      'line',
      `${NOT_SOME}(?<v>Ⓠ)(?:[ -](?:(?!(?:and|for|of|with)\\b)\\w+))?(?:[ -](?:book|novel))? "?(?<w>Ⓑ)(?!'s?\\b)`,
    ),
    cue(
      'character-novels',
      `${NOT_SOME}(?<v>Ⓠ) (?:(?!(?:and|for|of|with)\\b)\\w+ ){0,2}"?(?<w>[ⒸⓌ])"? ${NOVELS}`,
    ),
    cue(
      'figures-in',
      `(?<w>[ⓌⒸ])"?,? (?:(?:who|has|had|have|now|so|far) ){0,3}(?:figured|starred|appeared|featured|been|figures|stars|appears|features) in (?:all )?(?<v>Ⓠ) (?:of )?Ⓝ(?:'s)? (?:\\w+ ){0,2}?${NOVELS}`,
    ),
    cue(
      'anchors',
      `(?<w>[ⓌⒸ])"?,? (?:has |had |who )?(?:anchor(?:s|ed)|led|leads|headlin(?:es|ed)|carr(?:ies|ied)|front(?:s|ed)) (?:all )?(?<v>Ⓠ) (?:Ⓝ(?:'s)? )?(?:\\w+ ){0,2}?${NOVELS}`,
    ),
    cue(
      'reaches',
      `(?<w>Ⓝ)"?,?(?: of [^,;.]{1,20},)? (?:has |now )?(?:reach(?:es|ed)|arriv(?:es|ed) at|pass(?:es|ed)|is up to|gets? to) (?<v>Ⓠ) ${KIND}${NOVELS}`,
    ),
    cue('of-authors', `(?<v>Ⓠ) of Ⓝ's (?:\\w+ ){0,2}(?<w>[ⒷⒸ])`),
    cue(
      'authors-own',
      `Ⓝ(?:'s|,? who| has| had)(?: (?:has|written|wrote|published|penned|now|so far))* ${ABOUT}(?<v>Ⓠ) (?:\\w+ ){0,2}?"?(?<w>Ⓑ|[ⒸⓌ](?= ${NOVELS}))`,
    ),
    cue(
      'has',
      `(?<w>[ⒸⓌⒷ]),? (?:who |which )?(?:has|had|have|is|now has|now had|boasts?|spans?|runs? to|counts?|stars? in|features? in|appears? in|stretch(?:es)? to|comprises|consists of|stands at|numbers)(?: (?:been|starred|featured|appeared|in|the|so far|now|a|heroine|lead|star|subject|of|all of))* ${ABOUT}(?<v>Ⓠ) ${KIND}${NOVELS}\\b(?! (?:by|on|about|behind|to go|left|in the works))`,
    ),
    cue('reading-order', `(?<w>[ⒷⒸⓌ])(?:'s)?[^.;ⓃⒸⒷ]{0,30}\\(${ABOUT}(?<v>Ⓠ) ${NOVELS}\\)`),
    cue(
      'label',
      `(?<w>[ⒷⒸ])(?: ${NOVELS})?(?: so far| to date)?: ?${ABOUT}(?<v>Ⓠ)(?:$|[.,;)]| (?:${NOVELS}|so far|to date))`,
    ),
    cue(
      'author',
      `(?<w>Ⓝ)(?:'s)?,? (?:(?:who|has|have|had|is|the|author|of|written|published|wrote|penned|now|author's|himself|released|a|total|bestselling|best-selling|an|and|with|to his name|produced|turned out) ){0,8}${ABOUT}(?<v>Ⓠ) ${KIND}(?:novels?|books)\\b(?! (?:about|featuring|starring|with|in|by|on) )`,
    ),
    cue(
      'tally',
      `(?<w>Ⓝ)'s (?:tally|count|total|shelf|output|bibliography|backlist)[^.;ⓃⒸⒷ]{0,20}? ${ABOUT}(?<v>Ⓠ) ${KIND}(?:novels?|books)\\b`,
    ),
    cue('hold', `^(?<v>Ⓠ) ${KIND}${NOVELS} (?:hold|feature|star|have|follow|contain|carry)s? (?<w>[ⒸⓌ])`),
    cue('line-after', `(?<w>Ⓑ)"? (?:number |come to )?(?<v>Ⓠ)(?=[.,;]|$)`),
    cue('strong', `(?<w>[ⓃⒸⒷ])(?:'s)?(?: \\w+){0,2},? (?:now |already )?(?<v>Ⓠ)[ -]strong\\b`),
    cue(
      'series',
      `${NOT_SOME}(?<v>Ⓠ)[ -](?:(?:best-?selling|published|crime|mystery|detective) )?(?:novel|book)(?:s| series)\\b[^.;ⓃⒸⒷⓋ]{0,20}(?:about|featuring|starring|of|on) (?:the )?(?:detective )?(?<w>[ⒸⒷ])`,
    ),
  ],
  read(found): ReadValue | null {
    const read = readCount(found);
    const subject = counted(found);
    if (read === null || subject === null) return null;
    // As of the book that the sentence calls the newest there were as many; by now there may be more.
    const isThen = read.comparison === 'exact' && AS_OF_BOOK.test(found.sentence.masked);
    return { ...read, subject, ...(isThen ? { comparison: 'at-least' as const } : {}) };
  },
  namedOnly: true,
  compare: compareCount,
  show: showCount,
  unknown: 'silent',
};

/** Whose novels are counted: the line's, the character's (a title may be a character's name), or the author's. */
function counted({ match, sentence, reference }: CueMatch): string | null {
  const slot = sentence.at.get(match.indices?.groups?.w?.[0] ?? -1);
  const kindOf = (id: string) => reference.entities.get(id)?.kind;
  const wanted = slot?.kind === 'work' ? 'character' : slot?.kind === 'book' ? 'book-line' : slot?.kind;
  const found = slot?.entities.find((id) => kindOf(id) === wanted);
  return found ?? (slot?.kind === 'work' ? leadOf(slot.entities[0] ?? '', reference) : null);
}
