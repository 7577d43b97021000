/** The title of an episode: the pilot, the finale, the one of a number. */
import type { Claim } from '../claim';
import { opensLikePerson } from '../mentions/given-names';
import type { Fact } from '../record';
import { ORDINAL_WORD, parseOrdinal } from '../text/numbers';
import type { Attribute, Cue, CueMatch, Likeness, ReadValue } from './attribute';
import { titlesByPlace } from './episode-places';
import { isKnownTitle, plainTitle } from './known-titles';

const cue = (
  id: string,
  tag: string,
  strength: Cue['strength'],
  form: string,
  more: Partial<Cue> = {},
): Cue => ({
  id: `cue-${id}`,
  tag,
  strength,
  form: new RegExp(form, 'dg'),
  ...more,
});
const LAST =
  "(?:(?:season |series )?finale|season[- ]ender|(?:final|closing|last|concluding) (?:episode|instal?ment|hour|chapter|part|outing)|closer|season[- ]closer)(?:'s)?(?: title)?(?! (?:director|writer|guest|villain|star|date|day|night|week|party|recap|review|spoiler|twist|cliffhanger)\\b)";
const FIRST =
  "(?:pilot|(?:season |series )?premiere|(?:season |series )?opener|(?:opening|first|debut) (?:episode|instal?ment|hour|chapter|part|outing))(?: episode)?(?:'s)?(?: title)?(?! (?:director|writer|guest|villain|star|date|day|night|week|party|recap|review)\\b)";
const NTH = `(?<o>${ORDINAL_WORD}) (?:episode|instal?ment|hour|chapter|part|outing|[Ⓦ])`;
const OF =
  '(?: (?:of|from|in|on) (?:(?:the|this|its|new|hit|Ⓟ(?:\'s)?|[a-z-]+) ){0,3}?(?:Ⓢ|season|series|show|"?[Ⓦ]"?)(?: of [Ⓦ]| "?Ⓦ"?)?)?';
const CALLED =
  '(?:,|:| —| -| is| was|, which is| being)?(?: (?:called|titled|entitled|named|aptly titled|is|is called|fittingly titled|simply titled|is titled|bears the title|goes by|carries the title))?';
const SLOT = '["\']?(?<v>[ⓉⓋⒷⓃ])';
/** A title without quotation marks, up to where the words about it begin. */
const PLAIN =
  "(?<v>[a-z0-9'’ -]{3,40}?)(?=[,.;:()?!]|$| \\.{2,}| —| saw| sees| ends| ended| wraps| is | was | has | brings| picks| opens| closes| and | got| made| had | takes)";
const THE =
  ",?\"?,? (?:(?:is|was|being|as|which is) )?(?:the |its |Ⓢ |Ⓢ's |Ⓦ's |Ⓦ |season |series |show's )+";
/** The start of a clause, or what a title stands after. */
const OPENS = '(?:^|, |: |\\bin |\\bcomes |\\bon |\\band |\\bthat )["\']?';
/** Words that may be a title the record has. */
const WORDS = "(?<v>[a-z0-9' -]{3,40}?)[\"']?";
const PART = '(?:episode|instal?ment|hour|chapter|part|outing|ep)';
const known = { words: true as const };
/** Capitalised words that nothing made a name of, between commas or quotation marks. */
const WRITTEN = "(?<v>[a-z0-9][a-z0-9'-]*(?: [a-z0-9][a-z0-9'-]*){1,4}?)(?=[,;.!\"']|$)";

export const episodeTitle: Attribute = {
  id: 'episode-title',
  slots: ['title', 'foreign', 'book', 'person'],
  subjects: ['series'],
  single: true,
  beside: titlesByPlace,
  cues: [
    cue('finale-title', 'last', 3, `\\b${LAST}${OF}${CALLED} ?${SLOT}`),
    cue('finale-title-after', 'last', 3, `${SLOT}${THE}(?:\\w+ )?${LAST}`),
    cue('pilot-title', 'first', 3, `\\b${FIRST}${OF}${CALLED} ?${SLOT}`),
    cue('pilot-title-after', 'first', 3, `${SLOT}${THE}(?:\\w+ )?${FIRST}`),
    cue(
      'opens-title',
      'first',
      3,
      `\\b(?:opens?|begins?|starts?|kicks? off|opened|began)(?: [a-z, -]{0,30})? with (?:an? ${PART} )?(?:called |titled |entitled |named )?${SLOT}`,
    ),
    cue(
      'closes-title',
      'last',
      3,
      `\\b(?:closes?|ends?|concludes?|wraps up|signs? off|bows? out|goes out|finishes|takes? (?:its|her) leave|ended|closed|signed off|bowed out)(?: (?:its|the|her) (?:year|run|season|story))? (?:with|on) (?:an? ${PART} )?(?:called |titled |entitled |named )?${SLOT}`,
    ),
    cue('numbered-title', 'number', 3, `Ⓔ${OF}${CALLED} ?${SLOT}`),
    cue('numbered-title-after', 'number', 3, `${SLOT}"? ?[(,] ?Ⓔ`),
    cue('nth-title', 'nth', 3, `\\b(?:the )?${NTH}${OF}${CALLED} ?${SLOT}`),
    cue('nth-title-after', 'nth', 3, `${SLOT}${THE}${NTH}`),
    cue('coded-title', 'coded', 3, `\\b\\d{1,2}x(?<n>\\d{2})(?: of "?Ⓦ"?)?,?:? ?(?:—|-)? ?${SLOT}`),
    cue(
      'called-nth',
      'nth',
      3,
      `(?<![a-z])(?:one|Ⓠ|${PART}) (?:called|titled|named|entitled) ${SLOT}["']?,? (?:is|was) (?:Ⓟ's )?(?:Ⓦ's |the |its )?(?:show's |season's )?(?<o>${ORDINAL_WORD})\\b`,
    ),
    cue(
      'nth-of-after',
      'nth',
      3,
      `${SLOT}["']?(?:,| —| is| was| comes)+ (?:the )?(?<o>${ORDINAL_WORD}) (?:of|on|in) (?:the |its )?(?:list of )?(?:Ⓢ(?:'s)? )?(?:Ⓦ(?:'s)?|Ⓠ)(?![a-z])`,
    ),
    cue(
      'nth-of',
      'nth',
      3,
      `\\b(?<o>${ORDINAL_WORD}) (?:of|on|in) (?:the |its )?(?:list of )?(?:Ⓢ(?:'s)? )?(?:Ⓦ(?:'s)? )?(?:Ⓠ|chapters|episodes|instal?ments|hours|parts)(?: is| was|:|,) ${SLOT}`,
    ),
    cue(
      'nth-known-after',
      'nth',
      3,
      `${OPENS}${WORDS}(?:,| is| was) (?:the |Ⓦ's |its |Ⓢ's ){0,2}(?<o>${ORDINAL_WORD}) (?:of|${PART})\\b`,
      known,
    ),
    cue('numbered-known-after', 'number', 3, `${OPENS}${WORDS}(?:,| is| was| \\() ?(?:the )?Ⓔ`, known),
    cue(
      'finale-known-after',
      'last',
      3,
      `${OPENS}${WORDS}(?:,| is| was) (?:the |Ⓦ's |its |Ⓢ's |Ⓦ ){0,3}${LAST}`,
      known,
    ),
    cue('finale-written', 'last', 3, `\\b${LAST}${OF}, ${WRITTEN}`, known),
    cue('pilot-written', 'first', 3, `\\b${FIRST}${OF}, ${WRITTEN}`, known),
    cue('numbered-written', 'number', 3, `Ⓔ${OF}, ${WRITTEN}`, known),
    cue(
      'closes-written',
      'last',
      3,
      `\\b(?:closes?|ends?|concludes?|wraps up|signs? off|bows? out|goes out|ended|closed|signed off|bowed out)(?: (?:its|the) (?:year|run|season))? with (?:an? ${PART} (?:called|titled) )?["']${WRITTEN}`,
      known,
    ),
    cue(
      'opens-written',
      'first',
      3,
      `\\b(?:opens?|begins?|starts?|kicks? off|opened|began) with (?:an? ${PART} (?:called|titled) )?["']${WRITTEN}`,
      known,
    ),
    cue(
      'numbered-called',
      'called',
      3,
      `Ⓔ${OF}(?: is| was|,)? (?:called|titled|entitled) (?!(?:the best|the worst|an?|back|off|up|out|for|by|one) )${PLAIN}`,
      known,
    ),
    cue('row-title', 'row', 3, `^(?:Ⓦ,? )?Ⓔ ?(?:[:.—|-]|(?=[a-z' ]{3,40} \\.{2,})) ?${PLAIN}`, known),
    cue('finale-known', 'last', 3, `\\b${LAST}${OF}${CALLED} ${PLAIN}`, known),
    cue('pilot-known', 'first', 3, `\\b${FIRST}${OF}${CALLED} ${PLAIN}`, known),
    cue(
      'opens-known',
      'first',
      3,
      `\\b(?:opens?|begins?|starts?|kicks? off)(?: [a-z, -]{0,30})? with an episode (?:called|titled|entitled) ${PLAIN}`,
      known,
    ),
    cue('numbered-known', 'number', 3, `Ⓔ${OF}${CALLED} ${PLAIN}`, known),
    cue('episode-title', 'any', 2, `\\bepisodes?${CALLED} ?${SLOT}`),
  ],
  read(found): ReadValue | null {
    const { slot, cue: how, sentence, reference } = found;
    // Without quotation marks only a title that the record has, or a row of a list, is taken for one.
    const isFree = how.tag === 'row' || (how.tag === 'called' && slot.text.split(' ').length < 6);
    if (how.id.endsWith('-written')) {
      if (!isWritten(found)) return null;
    } else if (how.words && !isFree && !isKnownTitle(slot.text, reference)) return null;
    const isNovel = slot.kind === 'book' && slot.entities.length > 0 && !isKnownTitle(slot.text, reference);
    if (
      isPerson(found) ||
      (isNovel && /^(?:opens|begins|starts|closes|ends)/.test(how.id.slice(4))) ||
      /^["']? (?:on|over|playing|by|from) /.test(found.sentence.masked.slice(slot.at + 1))
    )
      return null;
    const place = placeOf(found);
    if (place === null) return null;
    const title = sentence.at.get(slot.at)?.text ?? slot.text;
    return { value: { title, ...place }, normal: title, shown: title };
  },
  compare(claim: Claim, fact: Fact): Likeness {
    if (claim.value === null || !('title' in claim.value) || !('title' in fact.value)) return 'apart';
    const same = plainTitle(claim.value.title) === plainTitle(fact.value.title);
    const { number, last } = claim.value;
    if (number === undefined && last === undefined) return same ? 'same' : 'apart';
    const slot =
      (last !== undefined && fact.value.last === last) ||
      (number !== undefined && fact.value.number === number);
    if (slot) return same ? 'same' : 'differs';
    return same ? 'differs' : 'apart';
  },
  show: (value) => ('title' in value ? value.title : ''),
};

/** Words in running text that all begin with capitals, small ones apart, and are nobody's name. */
function isWritten({ slot, sentence }: CueMatch): boolean {
  if (opensLikePerson(slot.text)) return false;
  const starts = [...slot.text.matchAll(/(?<![a-z0-9'-])[a-z0-9]+/g)];
  return starts.every(
    ({ 0: word, index }) =>
      sentence.upper.has(slot.at + index) || (index > 0 && /^(?:of|the|in|a|to|and|on|for|at)$/.test(word)),
  );
}

/** A run of capitals that opens like a person's name is one, unless it stands in quotation marks. */
function isPerson({ slot, sentence }: CueMatch): boolean {
  if (slot.kind !== 'person') return false;
  const isQuoted =
    /["']/.test(sentence.masked[slot.at - 1] ?? '') && /["',.]/.test(sentence.masked[slot.at + 1] ?? '');
  return slot.entities.length > 0 || (!isQuoted && opensLikePerson(slot.text));
}

/** Which episode: the last, the first, or the one of a number; null for a number that cannot be read. */
function placeOf({ cue: how, match, sentence }: CueMatch): { last?: true; number?: number } | null {
  const { tag } = how;
  if (tag === 'last') return { last: true };
  if (tag === 'first') return { number: 1 };
  if (tag === 'any') return {};
  const end = match.index + match[0].length;
  const number =
    tag === 'nth'
      ? parseOrdinal(match.groups?.o ?? '')
      : tag === 'coded'
        ? Number(match.groups?.n)
        : sentence.slots.find(({ kind, at }) => kind === 'episode' && at >= match.index && at < end)?.number;
  return number === null || number === undefined ? null : { number };
}
