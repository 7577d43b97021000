/** What an attribute declares: its cues, how a value is read, compared and shown. One file per attribute. */
import type { AttributeId } from '../attribute-ids';
import type { Claim, Comparison, HalfRole } from '../claim';
import type { PageContext } from '../passage';
import type { Entity, EntityKind, Fact, Reference } from '../record';
import { clauseOf, type Sentence, type Slot, type SlotKind } from '../slots';
import type { FactValue } from '../values';

/**
 * A relation cue: a pattern over the masked sentence. Named groups: `v` the value's slot (required), `w` the slot of the
 * subject it is bound to, `c` a character's. Patterns carry the flags `dg`.
 */
export interface Cue {
  /** Step code of the cue. */
  id: string;
  form: RegExp;
  /** How tightly it binds: 3 names both sides, 2 a relation in the clause, 1 the value's own look. */
  strength: 1 | 2 | 3;
  /** "directed by Ⓝ, Ⓝ and Ⓝ": the following slots of the same kind are values too. */
  list?: boolean;
  /** The cue reads an answer: the question before it must match. */
  after?: RegExp;
  /** Free for the attribute's own reader. */
  tag?: string;
  /** The cue contains its own "not": a denial within the match is part of the value ("not until"). */
  ownNegation?: true;
  /** The value is in words even where the attribute's values mostly have a slot. */
  words?: true;
}

/** A value as read from the page. */
export interface ReadValue {
  value: FactValue | HalfRole | null;
  normal: string;
  shown?: string;
  comparison?: Comparison;
  season?: number;
  episode?: number;
  /** Offsets in the masked sentence of the value as written, where it is neither `shown` nor the slot. */
  shownAt?: [number, number];
  /** Who is said to have said it. */
  speaker?: string;
  /** Where the words themselves say whether the books or the screen is meant. */
  continuity?: 'screen' | 'novels';
  /** The week or day that the value is of, where the page says so. */
  at?: { from: string; to: string };
  /** Offsets in the masked sentence to underline, where not the whole match. */
  span?: [number, number];
  /** The subject is this entity, whatever the focus says (a person's credit, a character's job). */
  subject?: string;
}

export interface CueMatch {
  cue: Cue;
  sentence: Sentence;
  slot: Slot;
  match: RegExpExecArray;
  reference: Reference;
}

/** A slot that the model holds to be the value, with no cue to say where. */
export type LoneSlot = Omit<CueMatch, 'match'> & { match: null };

/** `same` agrees, `near` is too close to tell, `differs` disagrees, `apart` answers another question. */
export type Likeness = 'same' | 'near' | 'differs' | 'apart';

/** A value found by what stands beside it, not by the words between. */
export interface Beside {
  /** Step code. */
  id: string;
  slot: Slot;
  read: ReadValue;
  /** Offsets in the masked sentence. */
  span: [number, number];
}

export interface Attribute {
  id: AttributeId;
  /** Kinds of slot that can hold the value; a sentence with none of them is not tried. Empty: the value is in words. */
  slots: SlotKind[];
  /** Cues that contain their own "not": a denial within the match is part of the value. */
  ownNegation?: boolean;
  cues: Cue[];
  /** Kinds of entity that can have this attribute. */
  subjects: EntityKind[];
  /** One right value (any other differs), or many (absence proves nothing unless the list is complete). */
  single: boolean;
  read(found: CueMatch): ReadValue | null;
  /** Values that no cue reads, by what stands beside them. */
  beside?(sentence: Sentence, reference: Reference): Iterable<Beside>;
  /** Reads a value that the model proposes; left out where a cue is needed to read it. */
  readAlone?(found: LoneSlot): ReadValue | null;
  /** Words that must stand in the clause for such a value to speak against the page. */
  sureAlone?: RegExp;
  /** False where the page's date shows that the claim is of something else than the fact. */
  answers?(claim: Claim, fact: Fact, context: PageContext): boolean;
  compare(claim: Claim, fact: Fact, reference: Reference): Likeness;
  show(value: FactValue, reference: Reference): string;
  /** Whether a season named elsewhere in the clause scopes the value, or only one inside the match. */
  season?: 'match';
  /** Many works have the same value (a platform): that it is right for another one here excuses nothing. */
  shared?: true;
  /** A bare count says nothing of a work that the sentence does not name or describe. */
  namedOnly?: true;
  /** What differs here differs whenever it is said: a figure in another unit, of the very same week. */
  anyDay?: true;
  /** Readings change from day to day: only a claim of a day on which the record has one can differ. */
  volatile?: true;
  /** Facts of every season answer; the comparer heeds the seasons itself. */
  anySeason?: true;
  /** The seasons' values add up: where the record knows no sum, more than one season has may be all of them together. */
  sums?: true;
  /** Attributes and rivals (ids, or how they begin) that this one's cues beat at equal strength: it says more of the same value. */
  over?: readonly string[];
  /** A pronoun may stand for its person or character: the sentence is read again with the one who is meant. */
  pronouns?: true;
  /** Attributes whose facts also answer a claim of this one. */
  alsoFrom?: AttributeId[];
  /** Entities whose facts answer too: of a work's lead one speaks as of the work. */
  askAlso?(subject: string, reference: Reference): string[];
  /** Free words are read with less certainty than typed values: no finding is of high confidence. */
  cautious?: true;
  /** The step code of why the claim cannot be right, whatever the record says; null where it may be. */
  refutes?(claim: Claim): string | null;
  /** What is said of a kind of claim for which the record has nothing: `silent` leaves it unsaid. */
  unknown?: 'silent' | ((claim: Claim) => 'silent' | undefined);
}

/** A cue that takes a value away from the attributes: a trailer's date, a shop's price. */
export interface Rival {
  id: string;
  slots: SlotKind[];
  form: RegExp;
  strength: 1 | 2 | 3;
}

/** The masked clause that a slot stands in. */
export function clauseText({ sentence, slot }: Pick<CueMatch, 'sentence' | 'slot'>): string {
  return sentence.masked.slice(...clauseOf(sentence, slot.at));
}

export const nameOf = (id: string, reference: Reference): string => reference.entities.get(id)?.name ?? id;

/** True when the entities are one, or `inner` lies within `outer`. */
export function isWithin(inner: string, outer: string, reference: Reference): boolean {
  const seen = new Set<string>();
  const open = [inner];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === outer || isSame(id, outer, reference)) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(reference.entities.get(id)?.within ?? []));
  }
  return false;
}

function isSame(a: string, b: string, reference: Reference): boolean {
  const same = (reference.entities.get(a) as Entity | undefined)?.sameAs;
  return same !== undefined && same === reference.entities.get(b)?.sameAs;
}

/** Reads a slot that names an entity; a name that the record does not know has a null value. */
export function readEntity({ slot, reference }: Pick<CueMatch, 'slot' | 'reference'>): ReadValue {
  const id = slot.entities[0];
  return id === undefined
    ? { value: null, normal: slot.text }
    : { value: { entity: id }, normal: nameOf(id, reference), shown: slot.text };
}

/** Compares entity values: the same, one within the other, or another. */
export function compareEntity(claim: Claim, fact: Fact, reference: Reference): Likeness {
  if (!('entity' in fact.value)) return 'apart';
  if (claim.value === null || !('entity' in claim.value)) return 'differs';
  const [claimed, known] = [claim.value.entity, fact.value.entity];
  return isWithin(claimed, known, reference) || isWithin(known, claimed, reference) ? 'same' : 'differs';
}

export const showEntity = (value: FactValue, reference: Reference): string =>
  'entity' in value ? nameOf(value.entity, reference) : '';
