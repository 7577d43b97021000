/** What a character is: job, rank, unit, relation. Contradicted only where the record has a class that excludes it. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import type { Attribute, Cue, CueMatch, Likeness, ReadValue } from './attribute';
import { isSharedPart, leadOf, onlyPartOf, starOf } from './casting';
import {
  classesOf,
  compareTrait,
  hasTail,
  type Trait,
  traitOfClasses,
  traitsIn,
  unitIn,
} from './character-classes';
import { CHARACTER_CUES } from './character-cues';
import { UNIQUE } from './character-words';

export const character: Attribute = {
  id: 'character',
  slots: [],
  subjects: ['character'],
  single: true,
  pronouns: true,
  cues: CHARACTER_CUES as Cue[],
  read(found): ReadValue | null {
    const { match, reference, cue, sentence } = found;
    const subject = subjectOf(found);
    const [start, to] = match.indices?.groups?.v ?? [0, 0];
    if (subject === null || to === 0) return null;
    const from = cue.tag === 'before' ? start + leadIn(sentence.masked.slice(start, to)) : start;
    const words = withCharacters(sentence, from, to, reference);
    const resolve = (owner: string, at: number) => ownerOf(owner, from + at, subject, sentence, reference);
    const traits = traitsOf(cue.tag, words, resolve).filter(
      (trait) => trait.kind !== 'relation' || trait.object !== subject,
    );
    const told = tellingOf(traits, subject, reference);
    // Whatever somebody was before, no past makes kin or partners of others.
    if (told === undefined || (cue.tag === 'past' && told.kind !== 'relation')) return null;
    const text = plainText(sentence, from, to);
    const span: [number, number] | undefined =
      from === start ? undefined : [from, match.index + match[0].length];
    return {
      value: { text, is: classesOf(told) },
      normal: text,
      shown: text,
      subject,
      ...(span && { span }),
    };
  },
  compare(claim: Claim, fact: Fact, reference: Reference): Likeness {
    if (claim.value === null || !('is' in claim.value) || !('is' in fact.value)) return 'apart';
    const trait = traitOfClasses(claim.value.is);
    if (trait === null) return 'apart';
    const how = compareTrait(trait, fact.value.is);
    return how === 'apart' && isAnothersTie(trait, fact.subject, reference) ? 'differs' : how;
  },
  show: (value) => ('is' in value ? value.text : ''),
  unknown: 'silent',
};

/** Letters before the phrase that stands right before a name: "a revelation as", "stars". */
const leadIn = (words: string): number =>
  /^(?:.* )?(?:as|is|was|by|with|and|to|of|from|for|on|in|at|like|than|features|stars|introduces|meets?|plays?|playing|played|joins|includes|including) /.exec(
    words,
  )?.[0].length ?? 0;

/** The phrase, with a title that is a character's name as well read as the character. */
function withCharacters({ masked, at }: Sentence, from: number, to: number, reference: Reference): string {
  return masked
    .slice(from, to)
    .replace(/Ⓦ/g, (letter, place: number) =>
      characterIn(at.get(from + place), reference) === null ? letter : 'Ⓒ',
    );
}

type Resolve = (owner: string, at: number) => string | null;

function traitsOf(tag: string | undefined, words: string, resolve: Resolve): Trait[] {
  if (tag === 'unit') {
    const unit = unitIn(words);
    return unit === null ? [] : [unit];
  }
  if (tag === 'before' && hasTail(words.replace(/,? $/, ''))) return [];
  if (tag === 'married') return traitsIn(words.replace(/^married to/, 'husband of'), resolve);
  if (tag === 'sits')
    return traitsIn(
      /council/.test(words) ? 'a councilman' : /senate/.test(words) ? 'a senator' : 'a judge',
      resolve,
    );
  return traitsIn(words.replace(/(?:,| and)* ?$/, ''), resolve);
}

/** The character that the sentence speaks of: named, played by the named actor, or the lead of the named work. */
function subjectOf({ match, sentence, cue, reference }: CueMatch): string | null {
  const slot = sentence.at.get(match.indices?.groups?.c?.[0] ?? -1);
  if (slot === undefined) return null;
  // "The real Renée", "the detective who inspired Renée": no character.
  if (/\b(?:real|real-life|actual)[ -]$/.test(sentence.masked.slice(0, slot.at))) return null;
  if (cue.id.endsWith('-is') && sentence.masked[match.indices?.groups?.v?.[1] ?? -1] === 'Ⓝ') return null;
  if (cue.tag === 'lead-of-star') return leadOfStar(slot, sentence, reference);
  if (cue.tag === 'lead') return leadOf(slot.entities[0] ?? '', reference);
  if (cue.tag === 'player') return playedBy(slot, match.indices?.groups?.v?.[0] ?? 0, sentence, reference);
  return characterIn(slot, reference);
}

/** "In Ⓦ she is": the lead, where the one person named is its star. */
function leadOfStar(work: Slot, { slots }: Sentence, reference: Reference): string | null {
  const people = slots.filter(({ kind }) => kind === 'person' || kind === 'character');
  const star = starOf(work.entities, reference);
  const isStar =
    people.length > 0 && people.every(({ entities }) => star !== null && entities.includes(star));
  return isStar ? leadOf(work.entities[0] ?? '', reference) : null;
}

const characterIn = (slot: Slot | undefined, reference: Reference): string | null =>
  slot?.entities.find((id) => reference.entities.get(id)?.kind === 'character') ?? null;

/** The part of an actor: in the work that the phrase names ("a spy in Ⓦ"), else the only one in those of the sentence. */
function playedBy(
  slot: Slot,
  from: number,
  { slots, masked }: Sentence,
  reference: Reference,
): string | null {
  const person = slot.entities.find((id) => reference.entities.get(id)?.kind === 'person');
  if (person === undefined || slots.some(({ kind }) => kind === 'foreign')) return null;
  const place = /^[^.;]*?\b(?:in|on) (?:the )?(?:[a-z]+ )?"?([ⓌⓋ])/.exec(masked.slice(from));
  const at = place === null ? -1 : from + place[0].length - 1;
  const works = slots
    .filter((one) => one.kind === 'work' && (at < 0 || one.at === at))
    .flatMap(({ entities }) => entities.slice(0, 1));
  const part = onlyPartOf(person, works, reference);
  return part !== null && isSharedPart(part, person, reference) ? null : part;
}

/** Whose relation it is. Pronouns and "the heroine's" mean the lead of the work, where nobody else could be meant. */
function ownerOf(
  owner: string,
  at: number,
  subject: string,
  sentence: Sentence,
  reference: Reference,
): string | null {
  if (owner.startsWith('Ⓒ')) return characterIn(sentence.at.get(at), reference);
  if (/councilman|politician/.test(owner)) return onlyOf('councilman', reference);
  const lead = leadOver(subject, reference);
  if (lead === null || !/^(?:her|his|their|him)$/.test(owner)) return lead;
  const others = sentence.slots.filter(({ kind, at: place }) => kind === 'character' && place < at);
  return others.every((slot) => [subject, lead].includes(characterIn(slot, reference) ?? '')) ? lead : null;
}

function leadOver(subject: string, reference: Reference): string | null {
  for (const work of reference.entities.get(subject)?.within ?? []) {
    const lead = leadOf(work, reference);
    if (lead !== null && lead !== subject) return lead;
  }
  return null;
}

function onlyOf(trait: string, reference: Reference): string | null {
  const found = new Set<string>();
  for (const [id, facts] of reference.factsOf)
    if (facts.some(({ value }) => 'is' in value && value.is.includes(trait))) found.add(id);
  return found.size === 1 ? ([...found][0] as string) : null;
}

/** Somebody else is known to be the one husband, mother or boyfriend that this character is said to be. */
function isAnothersTie(trait: Trait, subject: string, reference: Reference): boolean {
  if (trait.kind !== 'relation' || !trait.is.some((relation) => UNIQUE.test(relation))) return false;
  const classes = classesOf(trait);
  const holders = [...reference.factsOf].flatMap(([id, facts]) =>
    facts.some(({ value }) => 'is' in value && value.is.some((one) => classes.includes(one))) ? [id] : [],
  );
  return holders.length > 0 && !holders.includes(subject);
}

/** Of several things said in one phrase, the one that the record excludes, else one that it bears out. */
function tellingOf(traits: Trait[], subject: string, reference: Reference): Trait | undefined {
  const known = (reference.factsOf.get(subject) ?? []).flatMap(({ value }) =>
    'is' in value ? [value.is] : [],
  );
  const likeness = traits.map((trait) => {
    const all = known.map((is) => compareTrait(trait, is));
    if (known.length > 0 && isAnothersTie(trait, subject, reference)) all.push('differs');
    return all.includes('same') ? 'same' : all.includes('differs') ? 'differs' : 'apart';
  });
  // A character that several actors play has had other ranks when young.
  const young = isSharedPart(subject, null, reference);
  const differing = traits.filter(
    (trait, at) =>
      likeness[at] === 'differs' &&
      !(young && trait.kind === 'job' && trait.job.family === 'police' && trait.job.rank !== 'chief'),
  );
  return differing[0] ?? traits[likeness.indexOf('same')];
}

/** The words as written, names for letters. */
function plainText(sentence: Sentence, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += sentence.at.get(at)?.text ?? sentence.masked[at];
  return text.trim();
}
