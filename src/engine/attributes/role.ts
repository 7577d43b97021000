/** Who plays whom. Either side may be unknown to the record; a claim needs one that is known. */
import type { Claim, HalfRole } from '../claim';
import { opensLikePerson } from '../mentions/given-names';
import type { Fact, Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import { type Attribute, type CueMatch, type Likeness, nameOf, type ReadValue } from './attribute';
import { isActor, isCoLead, leadOf, worksOfPair } from './casting';
import { ROLE_CUES } from './role-cues';
import { ANSWER_CUES, LEAD_CUES } from './role-lead-cues';
import { readNearest } from './role-nearest';
import { rolesByPronoun } from './role-pronoun';
import { characterOf, isCareer, isCharacterName, isElsewhere, isRelated, personOf } from './role-sides';
import { alikeNames } from './spelling';

export const role: Attribute = {
  id: 'role',
  slots: ['person'],
  subjects: ['series', 'film'],
  single: true,
  pronouns: true,
  over: ['cast'],
  cues: [...ROLE_CUES, ...LEAD_CUES, ...ANSWER_CUES],
  read(found): ReadValue | null {
    const { slot, cue, reference } = found;
    const person = personOf(slot, reference);
    if (person === null && slot.entities.length > 0) return null;
    if (person !== null && !isActor(person, reference) && cue.id !== 'cue-role-plays') return null;
    if (cue.tag === 'known' && person === null) return null;
    if (cue.tag === 'sure' && person === null && !opensLikePerson(slot.text)) return null;
    if (/^(?:named|answer)$/.test(cue.tag ?? '') && person === null && !slot.text.includes(' ')) return null;
    if (isCareer(slot, found.sentence)) return null;
    if (cue.tag === 'lead') return readLead(found, person);
    if (cue.tag === 'answer') return readAnswer(found, person);
    const other = cue.tag === 'pairs' ? partner(found) : slotAt(found, 'c');
    if (other === undefined || other === slot || isRelated(other, found.sentence, slot)) return null;
    const character = characterOf(other, reference);
    if (!isPair(found, person, other, character)) return null;
    const value: HalfRole = { person, character };
    const works = person === null || character === null ? [] : worksOfPair(person, character, reference);
    const named = person === null ? slot.text : nameOf(person, reference);
    return {
      value,
      normal: `${named} as ${character === null ? other.text : nameOf(character, reference)}`,
      shown: `${slot.text} as ${other.text}`,
      ...(works.length === 1 && isMeantThere(found) ? { subject: works[0] as string } : {}),
    };
  },
  beside: rolesByPronoun,
  readAlone: readNearest,
  compare(claim: Claim, fact: Fact, reference: Reference): Likeness {
    if (claim.value === null || !('character' in claim.value) || !('character' in fact.value)) return 'apart';
    const { person, character } = claim.value;
    const lead = 'lead' in claim.value && claim.value.lead === true;
    const wanted = lead ? leadOf(claim.subject, reference) : character;
    if (lead && isCoLead(claim.subject, person, reference)) return 'near';
    const [saidPerson, saidCharacter] = claim.normal.split(' as ') as [string, string];
    if (wanted !== null && wanted === fact.value.character) {
      if (person === fact.value.person) return 'same';
      // True of another work: the page may be speaking of that one, unless the words tie the part to this one.
      if (person !== null)
        return worksOfPair(person, wanted, reference).length > 0 && !isTied(claim) ? 'near' : 'differs';
      return alikeNames(saidPerson, nameOf(fact.value.person, reference));
    }
    if (lead || person === null || person !== fact.value.person) return 'apart';
    return character === null
      ? alikeNames(saidCharacter, nameOf(fact.value.character, reference))
      : 'differs';
  },
  show: (value, reference) =>
    'character' in value ? `${nameOf(value.person, reference)} as ${nameOf(value.character, reference)}` : '',
};

/** The words themselves tie the part to this work. */
const isTied = ({ steps }: Claim): boolean => steps.some(({ code }) => code === 'subject-bond');

/** The character that the question before an answer asks about. */
function readAnswer({ slot, sentence, reference }: CueMatch, person: string | null): ReadValue | null {
  const asked = (sentence.question?.slots ?? []).filter(({ kind }) => kind === 'character');
  const character = asked.length === 1 ? characterOf(asked[0] as Slot, reference) : null;
  if (character === null) return null;
  const named = person === null ? slot.text : nameOf(person, reference);
  return {
    value: { person, character },
    normal: `${named} as ${nameOf(character, reference)}`,
    shown: `${slot.text} as ${(asked[0] as Slot).text}`,
  };
}

/** A pair that is true of one work only is about that work, unless the words bring it into another ("returns as"). */
const isMeantThere = (found: CueMatch): boolean =>
  slotAt(found, 'w') === undefined &&
  !/\b(?:returns?|joins?|joined|returned|repris\w+|back as|brought back|also)\b/.test(found.match[0]);

/** Whether two names in a role's cue make a claim that the record could bear out or not. */
function isPair(
  { slot, cue, reference, sentence }: CueMatch,
  person: string | null,
  other: Slot,
  character: string | null,
): boolean {
  if (cue.tag !== 'pairs' && isCrossed(slot, other, sentence)) return false;
  if (character === null && (other.kind === 'work' || other.entities.length > 0)) return false;
  if (character !== null && person !== null) return !isElsewhere(other, sentence, false);
  if (character !== null)
    return cue.tag === 'owner' ? isOwner(slot, other, reference) : slot.text.includes(' ');
  // An unknown character: only in place of one the record has, and not where another title could be meant.
  return (
    person !== null &&
    isCharacterName(other, sentence) &&
    !isElsewhere(other, sentence) &&
    !sentence.slots.some(({ kind, at }) => kind === 'foreign' && at > slot.at - 40 && at < other.at + 40)
  );
}

/** "Lucy Liu's Bosch": an unknown owner counts if it is clearly a person, and the character's name is no title as well. */
const isOwner = (slot: Slot, other: Slot, reference: Reference): boolean =>
  opensLikePerson(slot.text) &&
  slot.text.includes(' ') &&
  other.entities.every((id) => reference.entities.get(id)?.kind === 'character');

/** "A and B play C and D": neither A with D nor B with C. */
function isCrossed(slot: Slot, other: Slot, { masked }: Sentence): boolean {
  const [first, second] = slot.at < other.at ? [slot, other] : [other, slot];
  const lead = masked.slice(Math.max(0, first.at - 24), first.at);
  const before = /([ⓃⒸ])(?:,|,? and| &) (?:[a-z.]+ ){0,2}$/.exec(lead);
  const after = /^(?:,|,? and| &) (?:[a-z.]+ ){0,2}([ⓃⒸ])/.exec(masked.slice(second.at + 1));
  return before?.[1] === masked[first.at] && after?.[1] === masked[second.at];
}

function readLead(found: CueMatch, person: string | null): ReadValue | null {
  const { slot, reference } = found;
  if (person === null && !(opensLikePerson(slot.text) && slot.text.includes(' '))) return null;
  const named = person === null ? slot.text : nameOf(person, reference);
  return {
    value: { person, character: null, lead: true },
    normal: `${named} as lead`,
    shown: `${slot.text} as lead`,
  };
}

/** In "A, B and C play D, E and F" each stands with the one at its own place. */
function partner({ slot, match, sentence }: CueMatch): Slot | undefined {
  const end = match.index + match[0].length;
  const inside = sentence.slots.filter(({ at }) => at >= match.index && at < end);
  const persons = inside.filter(({ kind }) => kind === 'person');
  const characters = inside.filter(({ kind }) => kind === 'character');
  return persons.length === characters.length ? characters[persons.indexOf(slot)] : undefined;
}

function slotAt({ match, sentence }: CueMatch, group: string): Slot | undefined {
  const at = match.indices?.groups?.[group]?.[0];
  return at === undefined ? undefined : sentence.at.get(at);
}
