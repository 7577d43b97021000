/** An actor and a character that no cue ties. */
import { opensLikePerson } from '../mentions/given-names';
import type { Sentence, Slot } from '../slots';
import { type LoneSlot, nameOf, type ReadValue } from './attribute';
import { isActor } from './casting';
import { characterOf, followsRelation, isCareer, isElsewhere, isRelated, personOf } from './role-sides';

/** Letters that may lie between an actor and a character where no cue ties them. */
const REACH = 80;

/** Words that set two names apart: one does something to, for or about the other. */
const APART =
  /\b(?:whose|that|which|reports?|to|against|opposite|alongside|beside|about|than|like|with|records?|loves?|praises?|calls?|visits?|meets?|met|before|after|until|wanted|audiobooks?|joins?|partners?|colleagues?|boss|mentors?|rivals?|sidekick|daughter|son|father|mother|brother|sister|friend)\b|Ⓒ [a-z]+s [a-z ]{0,20}\bby\b|\b(?!playing|portraying|voicing|starring|returning|reprising)[a-z]+ing $/;

/** "Plays a man whom Ⓒ cannot stand": what is played is said, and the character is somebody else. */
const OWN_PART =
  /\b(?:play(?:s|ed|ing)|portray(?:s|ed|ing)) (?:an?|the|her|his|some|one) [a-z' -]{1,60}(?:\b(?:who|whom|that|and|which|while|when)\b|,)/;

/** Without a cue the actor goes with the character that stands nearest, if to that character nobody stands nearer. */
export function readNearest({ slot, sentence, reference }: LoneSlot): ReadValue | null {
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
  if (followsRelation(other, sentence)) return null;
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
