/** Who plays whom. Either side may be unknown to the record; a claim needs one that is known. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Slot } from '../slots';
import { type Attribute, type Cue, type Likeness, nameOf, type ReadValue } from './attribute';

const PLAYS =
  '(?:plays?|playing|played|portray(?:s|ed|ing)?|stars? as|starring as|starred as|repris(?:es|ed|ing)(?: \\w+)? (?:role|part) (?:as|of)|reprises|brings? to life|brought to life|embod(?:ies|ied)|inhabits|steps? into the (?:role|shoes) of|takes? on the (?:role|part) of|tak(?:es|ing) on|cast as|cameos? as|appears? as|appeared as|returns? as|returned as|returning as|recurs as|voices|leads the (?:cast|series|show) as|shines as|is)';
const WORDS = "(?:(?:[a-z0-9'\"-]+|Ⓒ's|Ⓝ's|Ⓦ's|Ⓞ|Ⓛ|Ⓠ),? ){0,9}?";
const WHO = '(?<c>[ⒸⓌ]|Ⓝ)(?!\'s)(?: (?:in|on) (?:the )?"?(?<w>[ⓌⓋ]))?';
const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const role: Attribute = {
  id: 'role',
  slots: ['person'],
  subjects: ['series', 'film'],
  single: true,
  cues: [
    cue(
      'cue-role-as',
      3,
      `(?<v>Ⓝ)(?:,? (?!(?:and|who|with|has|was|is|said)\\b)[a-z'-]+){0,6}?,? (?:as|in the role of|is back as) ${WORDS}${WHO}`,
    ),
    cue(
      'cue-role-plays',
      3,
      `(?<v>Ⓝ)(?:,? (?:who|also|here|again|now|then|that|has|had|will|previously|first|memorably|once|\\w+ly))*,? ${PLAYS} ${WORDS}${WHO}`,
    ),
    cue(
      'cue-role-possessive',
      3,
      `(?<v>Ⓝ)'s? (?:(?!(?:as|in|of|and|with|new|show|series)\\b)[a-z-]+,? ){0,3}(?<c>Ⓒ)(?!'s)`,
    ),
    cue('cue-role-brackets', 3, `(?<c>[Ⓒ])(?: ?,)? ?\\((?:played by )?(?<v>Ⓝ)[^)]{0,30}\\)`),
    cue('cue-role-character-brackets', 3, `(?<v>Ⓝ) \\((?:as )?${WORDS}(?<c>[ⒸⓃ])\\)`),
    cue(
      'cue-role-played-by',
      3,
      `(?<c>[ⒸⓃ])"?,? (?:(?:who|is|was|are|being|the|a|an|here|again|also) |[a-z-]+ ){0,5}?(?:played|portrayed|embodied|brought to life|inhabited|voiced) (?:\\w+ly )?by (?:actor |actress |star )?(?<v>Ⓝ)`,
    ),
    cue(
      'cue-role-of',
      3,
      `(?<v>Ⓝ)'s? (?:\\w+ ){0,4}?(?:portrayal|performance|turn|take|depiction|version|interpretation|incarnation) (?:of|as) ${WORDS}${WHO}`,
    ),
    cue('cue-role-row', 3, `^(?<v>Ⓝ) ?(?:\\||:|—| - |\\.\\.\\.) ?${WORDS}(?<c>[ⒸⓃ])`),
    cue('cue-role-row-back', 3, `^(?:[a-z.]+ )?(?<c>Ⓒ) ?(?:\\||:|—| - |\\.\\.\\.) ?(?<v>Ⓝ)`),
  ],
  read({ slot, match, sentence, reference }): ReadValue | null {
    const at = match.indices?.groups?.c?.[0];
    const other = at === undefined ? undefined : sentence.at.get(at);
    if (other === undefined || other === slot) return null;
    const character = characterOf(other, reference);
    const person = slot.entities.find((id) => reference.entities.get(id)?.kind === 'person') ?? null;
    if (character === null && other.kind === 'person' && other.entities.length > 0) return null;
    if (character === null && other.kind === 'work') return null;
    if (person === null && character === null) return null;
    return {
      value: { person, character },
      normal: `${person === null ? slot.text : nameOf(person, reference)} as ${character === null ? other.text : nameOf(character, reference)}`,
      shown: `${slot.text} as ${other.text}`,
    };
  },
  compare(claim: Claim, fact: Fact, reference: Reference): Likeness {
    if (claim.value === null || !('character' in claim.value) || !('character' in fact.value)) return 'apart';
    const samePerson = claim.value.person === fact.value.person;
    const sameCharacter = claim.value.character === fact.value.character;
    if (samePerson && sameCharacter) return 'same';
    if (
      sameCharacter &&
      claim.value.person === null &&
      isSpelling(claim.normal, nameOf(fact.value.person, reference))
    )
      return 'same';
    if (
      samePerson &&
      claim.value.character === null &&
      sharesName(claim.normal, nameOf(fact.value.character, reference))
    )
      return 'same';
    return samePerson || sameCharacter ? 'differs' : 'apart';
  },
  show: (value, reference) =>
    'character' in value ? `${nameOf(value.person, reference)} as ${nameOf(value.character, reference)}` : '',
};

function characterOf(slot: Slot, reference: Reference): string | null {
  return slot.entities.find((id) => reference.entities.get(id)?.kind === 'character') ?? null;
}

/** One edit in a word of a known name is a spelling of it. */
export function isSpelling(written: string, known: string): boolean {
  const [a, b] = [written.toLowerCase().split(' as ')[0] as string, known.toLowerCase()].map((name) =>
    name.split(/\s+/),
  );
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every((word, at) => word === b[at] || (word.length > 4 && withinOneEdit(word, b[at] as string)));
}

/** A surname in common: "Detective Parker" for "Samira Parker". */
function sharesName(written: string, known: string): boolean {
  const said = (written.split(' as ')[1] ?? '').toLowerCase().split(/\s+/);
  const names = known.toLowerCase().split(/\s+/);
  const last = names[names.length - 1] as string;
  return (
    said[said.length - 1] === last &&
    (said.length === 1 || withinOneEdit(said[0] as string, names[0] as string))
  );
}

/** True when one insertion, deletion, replacement or swap at most tells the words apart. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  if (
    a.slice(at + 1) === b.slice(at + 1) ||
    a.slice(at) === b.slice(at + 1) ||
    a.slice(at + 1) === b.slice(at)
  )
    return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
