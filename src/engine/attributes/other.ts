/** What is told about a work and has no attribute of its own: how it was ordered and made, its genre, its place among others. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Slot } from '../slots';
import type { Attribute, CueMatch, Likeness, ReadValue } from './attribute';
import { comparisonBefore } from './counts';
import { factsInSlot, isWords, plainWords, writtenWords } from './free-words';
import { alikeOthers } from './other-compare';
import { OPEN_QUESTIONS, OTHER_CUES, type OtherCue } from './other-cues';
import { reviewSlot, shareOf } from './other-reviews';

export const other: Attribute = {
  id: 'other',
  slots: [],
  subjects: ['series', 'film', 'franchise', 'person', 'character'],
  single: true,
  cues: [...OTHER_CUES],
  read,
  compare: (claim, fact) => alikeClaim(claim, fact),
  show: (value) => (isWords(value) ? value.text : ''),
  unknown: ({ value }) => (isWords(value) && OPEN_QUESTIONS.has(value.slot ?? '') ? undefined : 'silent'),
  cautious: true,
};

function alikeClaim({ value, normal, comparison, season }: Claim, fact: Fact): Likeness {
  if (!isWords(value)) return 'apart';
  const how = alikeOthers(value, normal, comparison, fact);
  // Each season is granted its own: a sum for no season in particular may be another's.
  const another = value.slot === 'tax-credit' && season === undefined && fact.qualifier?.season !== undefined;
  return how === 'differs' && another ? 'apart' : how;
}

function read(found: CueMatch): ReadValue | null {
  const { match, sentence, reference } = found;
  const cue = found.cue as OtherCue;
  const [from, to] = match.indices?.groups?.v ?? [0, 0];
  const held = to - from === 1 ? sentence.at.get(from) : undefined;
  const slot = cue.slot === 'review' ? reviewSlot(sentence, from, reference) : cue.slot;
  if (slot === null || !isOfPerson(found, slot)) return null;
  const answer = answerOf(held, writtenWords(sentence, from, to), slot, found);
  if (answer === null || !isWords(answer.value)) return null;
  const { value, normal } = answer;
  if (slot === 'commissioned-for' && !cue.agrees && isHome(held, reference)) return null;
  if (slot === 'inspiration') return ofModelled(answer, found);
  const own = namedWith(slot, from, found);
  if (own !== undefined && DERIVED.test(sentence.masked.slice(0, from))) return { ...answer, subject: own };
  const derived = DERIVED.test(sentence.masked.slice(0, from));
  if (cue.agrees || derived) {
    const facts = factsInSlot('other', slot, reference);
    const agreeing = facts.find((fact) => alikeOthers(value, normal, undefined, fact) === 'same');
    if (agreeing === undefined) return null;
    if (derived) return { ...answer, subject: agreeing.subject };
  }
  if (slot === 'copies-sold') return withAuthor(answer, found);
  const season = slot === 'tax-credit' && GOES_ON.test(sentence.masked) ? seasonGranted(found) : undefined;
  if (season !== undefined) answer.season ??= season;
  const title = titleIn(found);
  return title === undefined ? answer : { ...answer, subject: title };
}

/** What is granted so is for a later season than the first. */
const GOES_ON =
  /\b(?:return\w*|round (?:two|Ⓠ)|follow-up|come-?back|coming back|renew\w*|pick-?up|sophomore|(?:second|next|new|another) (?:season|run|series|year|batch|round))(?![a-z])/;

/** The only season of which the record tells a grant. */
function seasonGranted({ reference }: CueMatch): number | undefined {
  const seasons = factsInSlot('other', 'tax-credit', reference).flatMap(
    ({ qualifier }) => qualifier?.season ?? [],
  );
  return seasons.length === 1 ? seasons[0] : undefined;
}

/** Works that the sentence speaks of by what they come from: whose order or cast it is remains open. */
const DERIVED = /\b(?:prequel|sequel|spin-?off|offshoot)\b/;

/** The one work named before the value of which the record has such a fact. */
function namedWith(slot: string, from: number, { sentence, reference }: CueMatch): string | undefined {
  const works = sentence.slots.filter(({ kind, at }) => kind === 'work' && at < from);
  const subjects = factsInSlot('other', slot, reference).map(({ subject }) => subject);
  const id = works[0]?.entities[0];
  return works.length === 1 && id !== undefined && subjects.includes(id) ? id : undefined;
}

/** Platforms on which covered works are: one of those is no wrong first home. */
const isHome = (held: Slot | undefined, reference: Reference): boolean =>
  [...reference.factsOf.values()].some((facts) =>
    facts.some(
      ({ attribute, value }) =>
        attribute === 'platform' && 'entity' in value && held?.entities.includes(value.entity) === true,
    ),
  );

/** The character who is modelled on somebody: the one named, else the only one of whom the record tells it. */
function ofModelled(answer: ReadValue, { match, sentence, reference }: CueMatch): ReadValue | null {
  const groups = match.indices?.groups;
  const named = sentence.at.get((groups?.w ?? groups?.w2)?.[0] ?? -1);
  const subjects = factsInSlot('other', 'inspiration', reference).map(({ subject }) => subject);
  const subject =
    named === undefined
      ? subjects.length === 1
        ? subjects[0]
        : undefined
      : named.entities.find((id) => subjects.includes(id));
  return subject === undefined ? null : { ...answer, subject };
}

/** A title that is a character's name too is the title where something is ordered or filmed. */
const titleIn = ({ match, sentence, reference }: CueMatch): string | undefined =>
  sentence.at
    .get(match.indices?.groups?.w?.[0] ?? -1)
    ?.entities.find((id) => reference.entities.get(id)?.kind === 'series');

function answerOf(
  held: Slot | undefined,
  written: string,
  slot: string,
  { sentence, reference }: CueMatch,
): ReadValue | null {
  const value = { text: written, slot };
  if (slot.startsWith('review-')) return { value, normal: shareOf(held, written) };
  if (held?.date !== undefined) {
    if (held.date.relative !== undefined) return null;
    return { value, normal: held.date.normal ?? held.date.iso };
  }
  if (held?.number !== undefined) {
    const before = sentence.masked.slice(Math.max(0, held.at - 20), held.at);
    return { value, normal: String(held.number), comparison: comparisonBefore(before) };
  }
  const entity = reference.entities.get(held?.entities[0] ?? '');
  if (held !== undefined && held.score === undefined) {
    const keys = entity === undefined ? [held.text] : [entity.name, ...entity.aliases];
    return { value: { ...value, keys }, normal: keys[0] as string };
  }
  return { value, normal: written };
}

/** What is dated of a person (in group `p`) is the recorded thing only for the person that the fact names. */
function isOfPerson({ match, sentence, reference }: CueMatch, slot: string): boolean {
  const person = sentence.at.get(match.indices?.groups?.p?.[0] ?? -1);
  if (person === undefined) return true;
  const name = reference.entities.get(person.entities[0] ?? '')?.name ?? person.text;
  return factsInSlot('other', slot, reference).some(
    ({ value }) => isWords(value) && ` ${plainWords(value.text)} `.includes(` ${plainWords(name)} `),
  );
}

/** Copies are an author's: the one named, else the only one of whom the record knows any. */
function withAuthor(answer: ReadValue, { match, sentence, reference }: CueMatch): ReadValue | null {
  const authors = factsInSlot('other', 'copies-sold', reference).map(({ subject }) => subject);
  const value = match.indices?.groups?.v?.[0] ?? match.index;
  const before = sentence.slots.filter(({ kind, at }) => kind === 'person' && at < value);
  const last = before[before.length - 1];
  const subject = last === undefined ? (authors.length === 1 ? authors[0] : undefined) : last.entities[0];
  return subject === undefined || !authors.includes(subject) ? null : { ...answer, subject };
}
