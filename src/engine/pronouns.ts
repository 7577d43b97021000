/** "He", "she": a sentence read once more with the person in place of the pronoun, where only one can be meant. */
import type { Prepared } from './prepare';
import { type Sentence, SLOT, type Slot } from './slots';
import { clauseStarts } from './text/sentences';

/** The first pronoun of a sentence; with "'s" it carries its verb. */
const PRONOUN = /(?<![a-z'])(?:he|she)('s|s)?(?= )/;
const QUOTED = /^["']/;

export interface Resolved {
  sentence: Sentence;
  /** The slot that stands for the pronoun. */
  person: Slot;
}

/**
 * Sentences that speak of a person by a pronoun, with a slot for the person, by the index of the sentence. Slots other than
 * the new one are those of the sentence itself, moved.
 */
export function withPronouns({ sentences }: Prepared): Map<number, Resolved> {
  const found = new Map<number, Resolved>();
  let block = -1;
  let meant: Slot | null = null;
  for (const sentence of sentences) {
    if (sentence.block !== block) meant = null;
    block = sentence.block;
    const match = QUOTED.test(sentence.masked) ? null : PRONOUN.exec(sentence.masked);
    const isFirst = match !== null && peopleIn(sentence).every(({ at }) => at > match.index);
    if (match !== null && isFirst && meant !== null)
      found.set(sentence.index, inserted(sentence, match.index, match[0], meant));
    meant = isFirst && meant !== null ? meant : whoIsMeant(sentence);
  }
  return found;
}

const peopleIn = ({ slots }: Sentence): Slot[] =>
  slots.filter(({ kind }) => kind === 'person' || kind === 'character');

/** The one person a sentence speaks of, or its one character; of an actor with characters the one who comes first. */
function whoIsMeant(sentence: Sentence): Slot | null {
  const people = peopleIn(sentence).filter(({ at }) => sentence.masked[at + 1] !== "'");
  const [first] = people;
  if (first === undefined) return null;
  const distinct = (kind: Slot['kind']) =>
    new Set(people.filter((one) => one.kind === kind).map((one) => one.entities[0] ?? one.text)).size;
  if (distinct('person') > 1) return null;
  if (first.kind === 'person') return first;
  return distinct('person') === 0 && distinct('character') === 1 ? first : null;
}

function inserted(sentence: Sentence, at: number, pronoun: string, antecedent: Slot): Resolved {
  const verb = /s$/.test(pronoun) ? ' is' : '';
  const cut = pronoun.length;
  const added = 1 + verb.length;
  const shift = (place: number) => (place > at ? place + added - cut : place);
  const masked = `${sentence.masked.slice(0, at)}${SLOT[antecedent.kind]}${verb}${sentence.masked.slice(at + cut)}`;
  const start = sentence.source[at] as number;
  const end = sentence.source[at + cut] as number;
  const slots = sentence.slots.map((slot) => ({ ...slot, at: shift(slot.at) }));
  const person: Slot = { ...antecedent, at, start, end };
  slots.push(person);
  slots.sort((a, b) => a.at - b.at);
  const source = [...sentence.source];
  source.splice(at, cut, start, ...[...verb].map(() => end));
  const resolved: Sentence = {
    ...sentence,
    masked,
    slots,
    at: new Map(slots.map((slot) => [slot.at, slot])),
    source: Uint32Array.from(source),
    propers: sentence.propers.map(shift),
    upper: new Set([...sentence.upper].map(shift)),
    clauses: clauseStarts(masked),
  };
  return { sentence: resolved, person };
}
