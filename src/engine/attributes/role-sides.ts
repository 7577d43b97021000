/** The two sides of a role, and names beside them that are neither: somebody's kin, another title, an earlier part. */
import { opensLikePerson } from '../mentions/given-names';
import type { Reference } from '../record';
import type { Sentence, Slot } from '../slots';

/** The actor that the record has for the name. */
export const personOf = (slot: Slot, reference: Reference): string | null =>
  slot.entities.find((id) => reference.entities.get(id)?.kind === 'person') ?? null;

/** The character that the record has for the name. */
export const characterOf = (slot: Slot, reference: Reference): string | null =>
  slot.entities.find((id) => reference.entities.get(id)?.kind === 'character') ?? null;

/** "Ⓝ, late of White Collar,": a capitalised title that looks like a person's name. */
const CAREER = /Ⓝ(?: \([^)]{0,40}\))?, (?:(?:an? |the )?[a-z'-]+ ){0,4}(?:of|from|on|in) (?:the )?$/;

/** True for an unknown name that is the title of earlier work. */
export const isCareer = (slot: Slot, { masked }: Sentence): boolean =>
  slot.entities.length === 0 && CAREER.test(masked.slice(Math.max(0, slot.at - 60), slot.at));

/** Somebody's relation to the character, or what is called after it: another person is meant. */
const RELATION =
  /\b(?:husband|wife|mother|father|mum|mom|dad|grandmother|grandma|grandfather|boss|partner|sister|brother|daughter|son|friend|colleague|ally|rival|mentor|hacker|aide|assistant|sweet|boyfriend|girlfriend|lover|ex|foe|successor|neighbour|neighbor) (?:to|of|on|for) (?:the )?$/;
const CALLED_AFTER =
  /^ (?:family|universe|fans?|team|world|days?|saga|verse|novels?|books?|files|clan|camp)\b/;

/** "The sister of Ⓒ". */
export const followsRelation = (other: Slot, { masked }: Pick<Sentence, 'masked'>): boolean =>
  RELATION.test(masked.slice(Math.max(0, other.at - 30), other.at));

/** True where the character's name only helps to say who somebody else is; the relation stands on the far side of the actor. */
export const isRelated = (other: Slot, { masked }: Sentence, slot: Slot): boolean =>
  CALLED_AFTER.test(masked.slice(other.at + 1, other.at + 14)) ||
  (other.at < slot.at && followsRelation(other, { masked }));

/** "played X in Y": the title behind an unknown character is not ours either. */
export function isElsewhere(other: Slot, { masked, propers, slots }: Sentence, career = true): boolean {
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
export function isCharacterName(other: Slot, sentence: Sentence): boolean {
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
