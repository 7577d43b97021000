/** In how many episodes somebody appears as a guest. */
import type { Sentence } from '../slots';
import { isAnothers } from './anothers';
import type { Attribute, Cue, CueMatch, ReadValue } from './attribute';
import { leadOf, onlyPartOf } from './casting';
import { compareCount, readCount, showCount } from './counts';

const cue = (id: string, form: string, more: Partial<Cue> = {}): Cue => ({
  id: `cue-guest-${id}`,
  strength: 3,
  form: new RegExp(form, 'dg'),
  ...more,
});
const APPEARS =
  '(?:appear(?:s|ed|ing|ances?)?|(?:show|turn|pop|crop)(?:s|ped|ed|ing|ping)? up|guest[- ]?star(?:s|red|ring)?|guests|guested|cameo(?:s|ed|ing)?|features?|featured|is seen|was seen|is present|is back|recur(?:s|red)|drops? (?:by|in)|dropped (?:by|in)|pops? (?:in|by)|popped in|looks? in|looked in|stops? by|stopped by|return(?:s|ed)?|comes? back|came|came back|signed on|contracted|is on screen|has a (?:part|role)|(?:is|was|will be)(?! (?:mentioned|discussed|named|referred|quoted|thanked))|is (?:expected|around|due|booked|contracted|listed)|lends a hand|helps out|makes? (?:\\w+ )?appearances?)';
const EPISODES =
  "(?:(?:of (?:the |its |their )?(?:(?:Ⓠ|season's|first|show's|series'|[Ⓦ]'s|new) )*)?(?:\"?[ⓌⒸ]\"?(?:'s)? )?(?:episodes?|eps|instal?lments|chapters|hours)|of (?:them|the Ⓠ|its Ⓠ)(?![a-z]))";
const ABOUT = '(?:just |only |about |all |exactly |a total of |no (?:more|fewer) than |at least |some )?';
const WHO = '(?<c>[ⒸⓃⓌ])';

/** "Every episode" is as many as a season has; the record's guests are in few. */
const EVERY = 99;

export const guestAppearances: Attribute = {
  id: 'guest-appearances',
  slots: ['number'],
  subjects: ['character'],
  single: true,
  pronouns: true,
  over: ['episode-count', 'season-count', 'rival-'],
  cues: [
    cue(
      'contracted',
      `\\b(?:contracted|signed|booked|hired|secured) ${WHO} (?:up )?for ${ABOUT}(?<v>Ⓠ) (?:${EPISODES})`,
    ),
    cue(
      'signed-for',
      `${WHO}(?!'s)[^;.ⒸⓃ]{0,30}?\\b(?:signed(?: on| up)?|contracted|booked|back) for (?:Ⓦ Ⓢ, (?:again )?)?${ABOUT}(?<v>Ⓠ) (?:${EPISODES})`,
    ),
    cue(
      'stint',
      `${WHO}'s (?:[a-z]+ )?(?:stint|run|arc|guest spot|visit|involvement)[^.;ⒸⓃ]{0,30}? (?:amounts? to|lasts?|runs? to|covers?|spans?|is|comes to) ${ABOUT}(?<v>Ⓠ) (?:visits|appearances|(?:${EPISODES}))`,
    ),
    cue(
      'of-his',
      `${WHO}(?!'s)[^.;ⒸⓃ]{0,12} (?:of|on|about|in) (?:his|her) ${ABOUT}(?<v>Ⓠ) episodes (?:of|on|in) "?Ⓦ`,
    ),
    cue(
      'into-every',
      `${WHO}(?!'s)[^;.ⒸⓃ]{0,30}?\\b(?:pops|drops|walks|wanders|strolls|turns up|shows up) in(?:to)? (?<v>(?:every(?: single| last)?|each(?: and every)?) (?:ep|episode|hour|chapter|instal?ment))\\b`,
      { words: true, tag: 'every' },
    ),
    cue(
      'appears-in',
      `${WHO}(?!'s)[^;.ⒸⓃ]{0,60}?\\b${APPEARS}\\b[^;.ⒸⓃ]{0,40}?\\b(?:in|for|across|over|on) ${ABOUT}(?<v>Ⓠ) ${EPISODES}`,
    ),
    cue(
      'reprises',
      `${WHO}(?!'s)[^;.Ⓝ]{0,30}?\\b(?:repris(?:es|ed|ing)|plays|played|returns|returned|back)\\b[^;.Ⓝ]{0,50}?\\b(?:in|for|across|over) ${ABOUT}(?<v>Ⓠ) ${EPISODES}`,
    ),
    cue('times', `${WHO}(?!'s)[^;.ⒸⓃ]{0,40}?\\b${APPEARS} (?:on screen )?${ABOUT}(?<v>Ⓠ) times\\b`),
    cue(
      'makes',
      `${WHO}(?!'s)[^;.ⒸⓃ]{0,40}?\\b(?:makes?|made|has|does) ${ABOUT}(?<v>Ⓠ) (?:guest |brief )?(?:appearances|cameos|guest spots)\\b`,
    ),
    cue(
      'own',
      `${WHO}'s ${ABOUT}(?<v>Ⓠ)[ -](?:guest |brief )?(?:appearances|cameos|(?:episode|ep)[ -](?:guest|arc|stint|run|appearance))`,
    ),
    cue(
      'arc',
      `(?<v>Ⓠ)[ -](?:episode|ep)[ -](?:guest |recurring )?(?:arc|stint|run|spot|appearance|cameo)s? (?:by|for|from|as|of) ${WHO}`,
    ),
    cue(
      'arc-after',
      `${WHO}[^;.ⒸⓃ]{0,50}?(?<v>Ⓠ)[ -](?:episode|ep)[ -](?:guest |recurring )?(?:arc|stint|run|spot|appearance|cameo)`,
    ),
    cue(
      'appearing',
      `\\b(?:appearing|seen|present|popping up|turning up) in ${ABOUT}(?<v>Ⓠ) ${EPISODES},? ${WHO}`,
    ),
    cue('in-of', `^in ${ABOUT}(?<v>Ⓠ) ${EPISODES},? ${WHO}`),
    cue('features', `(?<v>Ⓠ) ${EPISODES} (?:feature|featuring|with|have|include|including|star) ${WHO}`),
    cue(
      'every',
      `${WHO}(?!'s)[^;.ⒸⓃ]{0,60}?\\b${APPEARS}\\b[^;.ⒸⓃ]{0,30}?\\b(?:in|across|throughout) (?<v>(?:every(?: single| last)?|each(?: and every)?) (?:ep|episode|hour|chapter|instal?ment))\\b`,
      { words: true, tag: 'every' },
    ),
  ],
  read(found): ReadValue | null {
    const subject = guestOf(found);
    if (subject === null) return null;
    if (found.cue.tag === 'every')
      return { value: { count: EVERY }, normal: 'every episode', shown: found.slot.text, subject };
    const read = readCount(found);
    return read === null ? null : { ...read, subject };
  },
  compare: compareCount,
  show: showCount,
  unknown: 'silent',
};

/** The guest: a character, or the one that the named actor plays; nobody in a work that is named after him. */
function guestOf(found: CueMatch): string | null {
  const { match, sentence, reference } = found;
  const slot = sentence.at.get(match.indices?.groups?.c?.[0] ?? -1);
  const id = slot?.entities[0];
  const isElsewhere = sentence.propers.some(
    (proper) => proper > match.index && proper < match.index + match[0].length,
  );
  if (id === undefined || isElsewhere || isAnothers(found)) return null;
  const works = worksIn(sentence).filter((work) => slot?.kind !== 'work' || work !== id);
  // "Bosch is in nine Ballard episodes": the title stands for the one it names.
  if (slot?.kind === 'work' && works.length === 0) return null;
  const kind = reference.entities.get(id)?.kind;
  const guest =
    kind === 'character'
      ? id
      : slot?.kind === 'work'
        ? leadOf(id, reference)
        : onlyPartOf(id, works, reference);
  if (guest === null || sentence.slots.some(({ kind }) => kind === 'foreign')) return null;
  return works.every((work) => ![null, guest].includes(leadOf(work, reference))) ? guest : null;
}

const worksIn = ({ slots }: Sentence): string[] =>
  slots.filter(({ kind }) => kind === 'work').flatMap(({ entities }) => entities.slice(0, 1));
