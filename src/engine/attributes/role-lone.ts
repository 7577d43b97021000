/** An actor and a character who are alone in their sentence, tied by a word of acting; or "Ⓝ plays her" after the character. */
import { opensLikePerson } from '../mentions/given-names';
import type { Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import { type Beside, nameOf } from './attribute';
import { isActor } from './casting';

/** Words that only acting has. */
const ACTS =
  /\b(?:play(?:s|ed|ing)|portray(?:s|ed|ing|al)|embod(?:ies|ied|ying)|impersonat(?:es|ed|ing)|voic(?:es|ed|ing)|inherits?|inherited|reprises?|reprising|casting|performances?|(?:with|wears?|wearing|has|and) the face of|(?:in|into) the (?:shoes|skin|boots|person|form|shape) of|the (?:role|part|character) of|nail(?:s|ed)|(?:is|was) cast|cast(?:s|ing)? (?:Ⓝ|as)|wears? the [a-z -]{0,30}Ⓒ's|under the name of)\b/;
/** What sets an actor and a character apart although a word of acting stands there. */
const APART =
  /\b(?:opposite|alongside|beside|about|than|like|with(?! (?:the face|such|a|an|his|her|all|much|great|real|so|every)\b)|against|reports?|loves?|loved|likes?|praises?|praised|calls?|called|says?|said|told|tells?|met|meets?|thinks?|wrote|writes?|invented|reading|reads?|whose|partners?|sister|brother|mother|father|daughter|son|wife|husband|friend|not|never|n't|or)\b/;
const AFTER_PRONOUN =
  /Ⓝ(?: [^.;ⓃⒸ]{0,30}?)?,? (?:(?:who|also|now|again|still|has|had|\w+ly) ){0,3}(?:plays?|played|portrays?|portrayed|nails?|nailed|embodies|voices?|voiced) (?:him|her)\b/dg;
const PRONOUN_BY =
  /\b(?:he|she),?(?: (?:in|on) "?Ⓦ"?,?)? (?:is|was|has been) (?:[a-z]+ly )?(?:played|portrayed|voiced|embodied) (?:(?:in|on) "?Ⓦ"? )?by (?=Ⓝ)/dg;

/** The roles of a sentence that no cue ties. */
export function* loneRoles(sentence: Sentence, reference: Reference): Generator<Beside> {
  const persons = sentence.slots.filter((slot) => isPerson(slot, sentence));
  const [person] = persons;
  if (persons.length !== 1 || person === undefined) return;
  if (person.entities.length > 0 && !isActor(person.entities[0] as string, reference)) return;
  const pronoun = byPronoun(sentence, person);
  if (pronoun !== null) {
    const meant = lastOf(sentence, pronoun.before, reference) ?? onlyOf(sentence.before, reference);
    if (meant !== null) yield pair(person, meant, pronoun.span, reference, 'cue-role-plays-them');
    return;
  }
  const others = charactersIn(sentence, reference);
  const [other] = others;
  if (other === undefined || others.some(({ entities }) => entities[0] !== other.entities[0])) return;
  const [first, last] = person.at < other.at ? [person, other] : [other, person];
  const between = sentence.masked.slice(first.at + 1, last.at);
  if (between.length > 90 || !ACTS.test(sentence.masked.slice(first.at, last.at + 24))) return;
  if (APART.test(between) || /[;?]/.test(between) || /Ⓥ/.test(between)) return;
  yield pair(person, other, [first.at, last.at + 1], reference, 'cue-role-lone');
}

/** A person the record knows, or one whose name is clearly a person's: "Ⓝ fans" are those of a title. */
function isPerson(slot: Slot, { masked }: Sentence): boolean {
  if (slot.kind !== 'person') return false;
  if (slot.entities.length > 0) return true;
  if (/^(?:'s)? (?:fans?|alum\w*|viewers|hunk|star|veteran)\b/.test(masked.slice(slot.at + 1))) return false;
  return slot.text.includes(' ') && opensLikePerson(slot.text);
}

/** Characters that are spoken of for themselves: neither owners nor somebody's relation, nor a name that is a title here. */
function charactersIn(sentence: Sentence, reference: Reference): Slot[] {
  return sentence.slots.filter(
    (slot) =>
      slot.kind === 'character' &&
      !isTitle(slot, sentence, reference) &&
      !/^'s? (?!(?:blues|badge|shoes|boots|uniform|coat|role|part)\b)/.test(sentence.masked.slice(slot.at + 1)) &&
      !/\b(?:to|of|on|for|with|from|against) $/.test(
        sentence.masked.slice(Math.max(0, slot.at - 8), slot.at).replace(/\b(?:role|part|name|face) of $/, ''),
      ),
  );
}

/** "In Ballard": a name that a series bears as well, where a title stands. */
const isTitle = (slot: Slot, { masked }: Sentence, reference: Reference): boolean =>
  slot.entities.some((id) => /^(?:series|film)$/.test(reference.entities.get(id)?.kind ?? '')) &&
  /\b(?:in|on|of|for) "?$/.test(masked.slice(Math.max(0, slot.at - 8), slot.at));

function byPronoun({ masked }: Sentence, person: Slot): { before: number; span: [number, number] } | null {
  for (const form of [AFTER_PRONOUN, PRONOUN_BY]) {
    form.lastIndex = 0;
    for (let match = form.exec(masked); match !== null; match = form.exec(masked)) {
      const end = match.index + match[0].length;
      if (person.at < match.index || person.at > end) continue;
      return { before: match.index, span: [match.index, Math.max(end, person.at + 1)] };
    }
  }
  return null;
}

/** The one character of the words before an offset. */
function lastOf(sentence: Sentence, before: number, reference: Reference): Slot | null {
  const found = charactersIn(sentence, reference).filter(({ at }) => at < before);
  const distinct = new Set(found.map(({ entities }) => entities[0]));
  return distinct.size === 1 ? (found[0] as Slot) : null;
}

/** The one character of a sentence that names no person. */
function onlyOf(sentence: Sentence | undefined, reference: Reference): Slot | null {
  if (sentence === undefined || sentence.slots.some(({ kind }) => kind === 'person')) return null;
  return lastOf(sentence, sentence.masked.length, reference);
}

function pair(person: Slot, other: Slot, span: [number, number], reference: Reference, id: string): Beside {
  const known = person.entities[0] ?? null;
  const character = other.entities.find((one) => reference.entities.get(one)?.kind === 'character') ?? null;
  return {
    id,
    slot: person,
    other,
    span,
    read: {
      value: { person: known, character },
      normal: `${known === null ? person.text : nameOf(known, reference)} as ${nameOf(character as string, reference)}`,
      shown: `${person.text} as ${other.text}`,
      span,
    },
  };
}
