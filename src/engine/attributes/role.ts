/** Who plays whom. Either side may be unknown to the record; a claim needs one that is known. */
import type { Claim, HalfRole } from '../claim';
import { opensLikePerson } from '../mentions/given-names';
import type { Fact, Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import {
  type Attribute,
  type CueMatch,
  type Likeness,
  type LoneSlot,
  nameOf,
  type ReadValue,
} from './attribute';
import { isActor, isCoLead, leadOf, worksOfPair } from './casting';
import { ROLE_CUES } from './role-cues';
import { ANSWER_CUES, LEAD_CUES } from './role-lead-cues';
import { rolesByPronoun } from './role-pronoun';
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

/** "Ⓝ, late of White Collar,": a capitalised title that looks like a person's name. */
const CAREER = /Ⓝ(?: \([^)]{0,40}\))?, (?:(?:an? |the )?[a-z'-]+ ){0,4}(?:of|from|on|in) (?:the )?$/;

const isCareer = (slot: Slot, { masked }: Sentence): boolean =>
  slot.entities.length === 0 && CAREER.test(masked.slice(Math.max(0, slot.at - 60), slot.at));

/** Somebody's relation to the character, or what is called after it: another person is meant. */
const RELATION =
  /\b(?:husband|wife|mother|father|mum|mom|dad|grandmother|grandma|grandfather|boss|partner|sister|brother|daughter|son|friend|colleague|ally|rival|mentor|hacker|aide|assistant|sweet|boyfriend|girlfriend|lover|ex|foe|successor|neighbour|neighbor) (?:to|of|on|for) (?:the )?$/;
const CALLED_AFTER =
  /^ (?:family|universe|fans?|team|world|days?|saga|verse|novels?|books?|files|clan|camp)\b/;

/** True where the character's name only helps to say who somebody else is; the relation stands on the far side of the actor. */
const isRelated = (other: Slot, { masked }: Sentence, slot: Slot): boolean =>
  CALLED_AFTER.test(masked.slice(other.at + 1, other.at + 14)) ||
  (other.at < slot.at && RELATION.test(masked.slice(Math.max(0, other.at - 30), other.at)));

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

/** Letters that may lie between an actor and a character where no cue ties them. */
const REACH = 80;

/** Words that set two names apart: one does something to, for or about the other. */
const APART =
  /\b(?:whose|that|which|reports?|to|against|opposite|alongside|beside|about|than|like|with|records?|loves?|praises?|calls?|visits?|meets?|met|before|after|until|wanted|audiobooks?|joins?|partners?|colleagues?|boss|mentors?|rivals?|sidekick|daughter|son|father|mother|brother|sister|friend)\b|Ⓒ [a-z]+s [a-z ]{0,20}\bby\b|\b(?!playing|portraying|voicing|starring|returning|reprising)[a-z]+ing $/;

/** "Plays a man whom Ⓒ cannot stand": what is played is said, and the character is somebody else. */
const OWN_PART =
  /\b(?:play(?:s|ed|ing)|portray(?:s|ed|ing)) (?:an?|the|her|his|some|one) [a-z' -]{1,60}(?:\b(?:who|whom|that|and|which|while|when)\b|,)/;

/** Without a cue the actor goes with the character that stands nearest, if to that character nobody stands nearer. */
function readNearest({ slot, sentence, reference }: LoneSlot): ReadValue | null {
  const person = personOf(slot, reference);
  if (person !== null ? !isActor(person, reference) : slot.entities.length > 0) return null;
  if (person === null && !(slot.text.includes(' ') && opensLikePerson(slot.text))) return null;
  const other = nearest(sentence, slot, 'character');
  if (other === undefined || nearest(sentence, other, 'person') !== slot) return null;
  const character = characterOf(other, reference);
  // "Renée's captain, Hannah Gray": somebody of the character's, not the character.
  if (sentence.masked[other.at + 1] === "'") return null;
  if (character === null || isElsewhere(other, sentence, false) || isRelated(other, sentence, slot))
    return null;
  if (RELATION.test(sentence.masked.slice(Math.max(0, other.at - 30), other.at))) return null;
  if (isCareer(slot, sentence)) return null;
  const named = person === null ? slot.text : nameOf(person, reference);
  const [first, last] = slot.at < other.at ? [slot, other] : [other, slot];
  const between = sentence.masked.slice(first.at, last.at);
  if (APART.test(between) || OWN_PART.test(between)) return null;
  return {
    value: { person, character },
    normal: `${named} as ${nameOf(character, reference)}`,
    shown: `${slot.text} as ${other.text}`,
    span: [first.at, last.at + 1],
  };
}

function nearest(sentence: Sentence, slot: Slot, kind: Slot['kind']): Slot | undefined {
  const away = (other: Slot): number => Math.abs(other.at - slot.at);
  return sentence.slots
    .filter((other) => other.kind === kind && other !== slot && away(other) <= REACH)
    .sort((a, b) => away(a) - away(b))[0];
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

/** "played X in Y": the title behind an unknown character is not ours either. */
function isElsewhere(other: Slot, { masked, propers, slots }: Sentence, career = true): boolean {
  if (
    career &&
    /\b(?:previously|earlier|once|formerly|before|famous for|known for)\b/.test(masked.slice(0, other.at))
  )
    return true;
  const lead = /^"?,? (?:in|on|from|of|for) (?:the )?(?:Ⓟ's )?(?:[a-z]+ )?"?/.exec(
    masked.slice(other.at + 1),
  );
  if (lead === null) return false;
  const end = other.at + 1 + lead[0].length;
  const isTitle = slots.some(
    ({ kind, at }) => at === end && /^(?:person|foreign|book|organisation)$/.test(kind),
  );
  return isTitle || propers.some((at) => at > other.at && at <= end + 1);
}

/** An unknown name stands for a character with a rank before it or a given name in front. */
function isCharacterName(other: Slot, sentence: Sentence): boolean {
  const before = sentence.masked.slice(Math.max(0, other.at - 14), other.at);
  return (
    opensLikePerson(other.text) ||
    /^(?:grandma|grandpa|granny|aunt|auntie|uncle|mama|papa|sister|brother|father|mother|doctor|judge) /i.test(
      other.text,
    ) ||
    /\b(?:detective|det\.|officer|captain|lieutenant|lt\.|sergeant|sgt\.|agent|dr\.|councilman|chief|attorney|sheriff) $/.test(
      before,
    )
  );
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

const personOf = (slot: Slot, reference: Reference): string | null =>
  slot.entities.find((id) => reference.entities.get(id)?.kind === 'person') ?? null;

const characterOf = (slot: Slot, reference: Reference): string | null =>
  slot.entities.find((id) => reference.entities.get(id)?.kind === 'character') ?? null;
