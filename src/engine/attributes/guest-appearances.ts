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
  "(?:appear(?:s|ed|ing|ances?)?|(?:show|turn|pop|crop)(?:s|ped|ed|ing|ping)? up|guest[- ]?star(?:s|red|ring)?|guests|guested|cameo(?:s|ed|ing)?|features?|featured|is seen|was seen|is present|is back|recur(?:s|red)|drops? (?:by|in)|dropped (?:by|in)|pops? (?:in|by)|popped in|looks? in|looked in|stops? by|stopped by|return(?:s|ed)?|comes? back|came|came back|signed on|contracted|is on screen|has a (?:part|role)|(?:is|was|will be)(?! (?:mentioned|discussed|named|referred|quoted|thanked))|is (?:expected|around|due|booked|contracted|listed)|lends a hand|helps out|makes? (?:\\w+ )?appearances?|(?:he|she|who)'s)";
const EPISODES =
  "(?:(?:of (?:the |its |their )?(?:(?:Ⓠ|season's|first|show's|series'|[Ⓦ]'s|new) )*)?(?:\"?[ⓌⒸ]\"?(?:'s)? )?(?:episodes?|eps|instal?lments|chapters|hours)|of (?:them|the Ⓠ|its Ⓠ)(?![a-z]))";
const ABOUT = '(?:(?:just|only|about|all|exactly|a total of|no (?:more|fewer) than|at least|some) ){0,2}';
const WHO = '(?<c>[ⒸⓃⓌ])';
/** No possessive: "Welliver's back for three" is Welliver. */
const NO_OWN =
  "(?!'s(?! (?:going|back|coming|returning|set|due|in|around|on|there|expected|booked|contracted|signed)(?![a-z])))";

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
      `${WHO}${NO_OWN}[^;.ⒸⓃ]{0,30}?\\b(?:signed(?: on| up)?|contracted|booked|back) for (?:Ⓦ Ⓢ, (?:again )?)?${ABOUT}(?<v>Ⓠ) (?:${EPISODES})`,
    ),
    cue(
      'stint',
      `${WHO}'s (?:[a-z]+ )?(?:stint|run|arc|guest spot|visit|involvement)[^.;ⒸⓃ]{0,30}? (?:amounts? to|lasts?|runs? to|covers?|spans?|is|comes to) ${ABOUT}(?<v>Ⓠ) (?:visits|appearances|(?:${EPISODES}))`,
    ),
    cue(
      'of-his',
      `${WHO}${NO_OWN}[^.;ⒸⓃ]{0,12} (?:of|on|about|in) (?:his|her) ${ABOUT}(?<v>Ⓠ) episodes (?:of|on|in) "?Ⓦ`,
    ),
    cue(
      'into-every',
      `${WHO}${NO_OWN}[^;.ⒸⓃ]{0,30}?\\b(?:pops|drops|walks|wanders|strolls|turns up|shows up) in(?:to)? (?<v>(?:every(?: single| last)?|each(?: and every)?) (?:ep|episode|hour|chapter|instal?ment))\\b`,
      { words: true, tag: 'every' },
    ),
    cue(
      'appears-in',
      `${WHO}${NO_OWN}[^;.ⒸⓃ]{0,60}?\\b${APPEARS}\\b[^;.ⒸⓃ]{0,40}?\\b(?:in|for|across|over|on) ${ABOUT}(?<v>Ⓠ) ${EPISODES}`,
    ),
    cue(
      'reprises',
      `${WHO}${NO_OWN}[^;.Ⓝ]{0,30}?\\b(?:repris(?:es|ed|ing)|plays|played|returns|returned|back)\\b[^;.Ⓝ]{0,50}?\\b(?:in|for|across|over) ${ABOUT}(?<v>Ⓠ) ${EPISODES}`,
    ),
    cue('times', `${WHO}${NO_OWN}[^;.ⒸⓃ]{0,40}?\\b${APPEARS} (?:on screen )?${ABOUT}(?<v>Ⓠ) times\\b`),
    cue(
      'makes',
      `${WHO}${NO_OWN}[^;.ⒸⓃ]{0,40}?\\b(?:makes?|made|has|does) ${ABOUT}(?<v>Ⓠ) (?:guest |brief )?(?:appearances|cameos|guest spots)\\b`,
    ),
    cue(
      'does',
      `${WHO} (?:will )?(?:does|do|did|films|filmed|shoots|is doing|gets) ${ABOUT}(?<v>Ⓠ) (?:episodes|eps)(?![a-z])(?! of (?!"?Ⓦ|it\\b|the (?:show|series)\\b))`,
    ),
    cue(
      'of-them',
      `\\b(?:episodes|eps|instal?lments|chapters|hours|parts)\\b[^;.]{0,30}?,[^;.]{0,30}?${WHO}${NO_OWN} [a-z]+(?: up)? in ${ABOUT}(?<v>Ⓠ)(?: of them| only)?(?= ?(?:[.,;!]|$))`,
    ),
    cue(
      'single',
      `${WHO}${NO_OWN}[^;.ⒸⓃ]{0,60}?\\b(?:cameo|appearance|guest spot|part|${APPEARS})\\b[^;.ⒸⓃ]{0,20}? in (?<v>(?:(?:just|only) )?(?:a single|a lone) (?:ep|episode|hour|chapter|instal?ment))\\b`,
      { words: true, tag: 'single' },
    ),
    cue(
      'answer',
      `^[^a-z0-9Ⓐ-ⓩ]*(?:(?:he|she|he's|she's|is|was|contracted|signed|booked|for|in|just|only|about) ){0,4}(?<v>Ⓠ)(?: of (?:them|"?Ⓦ|the Ⓠ)| episodes| eps|(?= ?(?:[.,;!]|$)))`,
      {
        after: /\bhow many (?:[a-z]+ ){0,2}(?:episodes|eps|parts|instal?lments)\b[^.]{0,40}[ⒸⓃ]/,
        tag: 'answer',
      },
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
      `${WHO}${NO_OWN}[^;.ⒸⓃ]{0,60}?\\b${APPEARS}\\b[^;.ⒸⓃ]{0,30}?\\b(?:in|across|throughout) (?<v>(?:every(?: single| last)?|each(?: and every)?) (?:ep|episode|hour|chapter|instal?ment))\\b`,
      { words: true, tag: 'every' },
    ),
  ],
  read(found): ReadValue | null {
    const subject = guestOf(found);
    if (subject === null) return null;
    if (found.cue.tag === 'single')
      return { value: { count: 1 }, normal: '1', shown: found.slot.text, subject };
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
  const asked = found.cue.tag === 'answer' ? sentence.question?.slots : undefined;
  const slot =
    asked?.find(({ kind }) => kind === 'character' || kind === 'person') ??
    sentence.at.get(match.indices?.groups?.c?.[0] ?? -1);
  const id = slot?.entities[0];
  const isElsewhere = sentence.propers.some(
    (proper) => proper > match.index && proper < match.index + match[0].length,
  );
  if (id === undefined || isElsewhere || isAnothers(found)) return null;
  const works = worksIn(sentence, found.slot.at).filter((work) => slot?.kind !== 'work' || work !== id);
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

/** The works of the statement that a number stands in. */
function worksIn({ slots, masked }: Sentence, at: number): string[] {
  const from = masked.lastIndexOf(';', at);
  const to = masked.indexOf(';', at);
  return slots
    .filter((slot) => slot.kind === 'work' && slot.at > from && (to < 0 || slot.at < to))
    .flatMap(({ entities }) => entities.slice(0, 1));
}
