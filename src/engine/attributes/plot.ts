/** What happens: cases, victims, units, homes, endings. Questions with one answer each, read by closed classes of answers. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import type { WordsValue } from '../values';
import type { Attribute, CueMatch, Likeness, ReadValue } from './attribute';
import { leadOf } from './casting';
import { factsInSlot, isWords, writtenWords } from './free-words';
import { type Anchored, anchorOf } from './plot-anchors';
import { ANSWER_CUES } from './plot-answer-cues';
import { CASE_CUES } from './plot-case-cues';
import { alikeAnswers } from './plot-compare';
import { continuityAt } from './plot-continuity';
import { END_CUES } from './plot-end-cues';
import { DIES_IN_FINALE, namesIn } from './plot-fates';
import { LEAD_CUES } from './plot-lead-cues';
import { plotSlot } from './plot-slots';
import { membersIn } from './plot-words';

export const plot: Attribute = {
  id: 'plot',
  slots: [],
  subjects: ['series', 'film', 'character', 'book', 'book-line'],
  single: true,
  cues: [...CASE_CUES, ...LEAD_CUES, ...END_CUES, ...ANSWER_CUES],
  read,
  compare,
  askAlso(subject, reference) {
    const lead = leadOf(subject, reference);
    return lead === null ? [] : [lead];
  },
  show: (value) => (isWords(value) ? value.text : ''),
  unknown: 'silent',
  cautious: true,
};

function read(found: CueMatch): ReadValue | null {
  const { match, sentence, reference } = found;
  const range = match.indices?.groups?.v;
  const anchored = anchorOf(found);
  if (range === undefined || anchored === null) return null;
  const answer = anchored.slot === DIES_IN_FINALE ? whoDies(found) : answerAt(found, range, anchored.slot);
  if (answer === null) return null;
  const continuity = continuityAt(sentence, range[0]);
  const agreeing = anchored.sure ? undefined : agreeingFact(answer, anchored, reference);
  if (!anchored.sure && agreeing === undefined) return null;
  const subject = anchored.subject ?? (agreeing && leadNamed(agreeing, sentence, reference));
  return {
    ...answer,
    ...(subject === undefined ? {} : { subject }),
    ...(continuity === undefined ? {} : { continuity }),
  };
}

/** The answer that the words in group `v` give to the question; null where they give none that can be compared. */
function answerAt(
  { sentence, reference }: CueMatch,
  [from, to]: [number, number],
  slot: string,
): (ReadValue & { value: WordsValue }) | null {
  const kind = plotSlot(slot)?.kind;
  const written = writtenWords(sentence, from, to);
  const held = to - from === 1 ? sentence.at.get(from) : undefined;
  if (held?.date !== undefined) {
    if (kind !== 'year' || !/^\d{4}$/.test(held.date.iso)) return null;
    return { value: { text: written, slot }, normal: held.date.normal ?? held.date.iso };
  }
  if (held?.number !== undefined) return { value: { text: written, slot }, normal: String(held.number) };
  if (held !== undefined) {
    // Those who make and play it do nothing in it.
    if (reference.entities.get(held.entities[0] ?? '')?.kind === 'person') return null;
    const keys = namesOf(held, reference);
    return { value: { text: written, keys, slot }, normal: keys[0] as string };
  }
  if (kind === 'name') {
    // A bare word is a name only where it is written as one.
    if (!sentence.propers.includes(from)) return null;
    return { value: { text: written, keys: [written], slot }, normal: written };
  }
  if (kind === 'year') return decade(written, slot);
  const members =
    kind === undefined || kind === 'phrase' || kind === 'number' ? [] : membersIn(kind, written);
  return { value: { text: written, slot }, normal: members[0] ?? written.toLowerCase() };
}

/** "The early 1990s" as an interval of years; null for anything else. */
function decade(written: string, slot: string): (ReadValue & { value: WordsValue }) | null {
  const [, part, start] = /^(early|mid|late)?[ -]?'?((?:19|20)?\d)0s$/i.exec(written) ?? [];
  if (start === undefined) return null;
  const years = start.length === 1 ? `19${start}` : start;
  const [from, to] = PARTS[part?.toLowerCase() ?? ''] ?? [0, 9];
  return { value: { text: written, slot }, normal: `${years}${from}/${years}${to}` };
}

const PARTS: Record<string, readonly [number, number]> = { early: [0, 3], mid: [4, 6], late: [7, 9] };

/** The names of what a slot denotes; the written name where it is unknown. */
function namesOf(slot: Slot, reference: Reference): string[] {
  const entity = reference.entities.get(slot.entities[0] ?? '');
  return entity === undefined ? [slot.text] : [entity.name, slot.text];
}

/** Who is said to die in the finale: the character in group `n`. */
function whoDies({ match, sentence, reference }: CueMatch): (ReadValue & { value: WordsValue }) | null {
  const slot = sentence.at.get(match.indices?.groups?.n?.[0] ?? -1);
  if (slot === undefined) return null;
  const keys = namesIn(slot, reference);
  return {
    value: { text: slot.text, keys, slot: DIES_IN_FINALE },
    normal: keys[0] as string,
    shown: slot.text,
  };
}

/** A fact that weak words agree with, if there is one. */
function agreeingFact(
  { value, normal }: ReadValue & { value: WordsValue },
  { slot }: Anchored,
  reference: Reference,
): Fact | undefined {
  const asked = slot === 'case-age' ? 'case-year' : slot;
  return factsInSlot('plot', asked, reference).find(
    (fact) => alikeAnswers(value, normal, fact, reference) === 'same',
  );
}

/** The fact's subject where the sentence names its lead: no other title in the sentence is meant then. */
function leadNamed({ subject }: Fact, { slots }: Sentence, reference: Reference): string | undefined {
  const lead = leadOf(subject, reference) ?? subject;
  return slots.some(({ kind, entities }) => kind === 'character' && entities.includes(lead))
    ? subject
    : undefined;
}

function compare(claim: Claim, fact: Fact, reference: Reference): Likeness {
  if (!isWords(claim.value)) return 'apart';
  const how = alikeAnswers(claim.value, claim.normal, fact, reference);
  // What is so in the books alone is neither right nor wrong of the screen.
  if (how === 'same' && fact.qualifier?.continuity === 'novels' && claim.continuity === undefined)
    return isBook(claim.subject, reference) ? 'same' : 'near';
  if (how === 'differs' && isSaidElsewhere(claim.value, claim.normal, fact, reference)) return 'apart';
  return how;
}

const isBook = (id: string, reference: Reference): boolean =>
  /^book/.test(reference.entities.get(id)?.kind ?? '');

/** The answer to a neighbouring question: the unit she came from is no wrong name of the one she leads. */
function isSaidElsewhere(value: WordsValue, normal: string, fact: Fact, reference: Reference): boolean {
  const beside = plotSlot(value.slot)?.beside ?? [];
  return (reference.factsOf.get(fact.subject) ?? []).some(
    (other) =>
      isWords(other.value) &&
      beside.includes(other.value.slot ?? '') &&
      alikeAnswers({ ...value, slot: other.value.slot as string }, normal, other, reference) === 'same',
  );
}
