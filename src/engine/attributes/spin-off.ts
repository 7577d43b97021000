/** What came of a work: what its prequel is called, and whether a spin-off about somebody was made or dropped. */
import type { Claim } from '../claim';
import type { PageContext } from '../passage';
import type { Entity, Fact, Reference } from '../record';
import type { Slot } from '../slots';
import { type Attribute, type CueMatch, type Likeness, nameOf, type ReadValue } from './attribute';
import { factsInSlot, isWords, writtenWords } from './free-words';
import { FATE_CUES, TITLE_CUES } from './spin-off-cues';
import { isWrittenAsName } from './written';

/** The subject is the work that was spun off, by whatever name: the facts are those of the works it comes from. */
export const spinOff: Attribute = {
  id: 'spin-off',
  slots: [],
  subjects: ['series', 'film'],
  single: true,
  alsoFrom: ['renewal'],
  cues: [...TITLE_CUES, ...FATE_CUES],
  askAlso: parentsOf,
  read: (found) => (found.cue.tag === 'title' ? readTitle(found) : readFate(found)),
  answers: isOfThen,
  compare,
  show: (value, reference) =>
    'entity' in value ? nameOf(value.entity, reference) : 'status' in value ? value.status : '',
  unknown: 'silent',
};

function readTitle({ match, sentence, reference }: CueMatch): ReadValue | null {
  const groups = match.indices?.groups;
  const [from, to] = groups?.v ?? [0, 0];
  const parents = groups?.w === undefined ? [] : (sentence.at.get(groups.w[0])?.entities ?? []);
  const held = to - from === 1 ? sentence.at.get(from) : undefined;
  const prequel = prequelOf(parents.length === 0 ? (held?.entities ?? []) : parents, reference);
  if (prequel === null) return null;
  const title = writtenWords(sentence, from, to);
  const id = held?.entities.find((one) => reference.entities.get(one)?.kind === 'series');
  const common = { shownAt: [from, to] as [number, number], subject: prequel };
  if (id !== undefined) return { ...common, value: { entity: id }, normal: nameOf(id, reference) };
  // Behind the parent's name and a colon the title's own words count.
  const own = from + (/^Ⓦ: /.exec(sentence.masked.slice(from, to))?.[0].length ?? 0);
  const isName =
    held !== undefined ||
    sentence.at.has(own) ||
    (sentence.upper.has(own) && title.includes(' ')) ||
    isWrittenAsName(sentence, own, to);
  return isName ? { ...common, value: null, normal: title } : null;
}

/** The only prequel that the record has of the works, or of works beside them; null where there is none or several. */
function prequelOf(ids: readonly string[], reference: Reference): string | null {
  const prequels = factsInSlot('other', 'kind', reference).filter(
    ({ subject, value }) =>
      isWords(value) &&
      value.keys?.includes('prequel') === true &&
      parentsOf(subject, reference).some((parent) => ids.some((id) => isOf(id, parent, reference))),
  );
  const found = new Set(prequels.map(({ subject }) => subject));
  return found.size === 1 ? ([...found][0] as string) : null;
}

/** True for the parent itself, what belongs to it, and another work of its family. */
function isOf(id: string, parent: string, { entities }: Reference): boolean {
  const around = [parent, ...(entities.get(parent)?.within ?? [])];
  return id === parent || entities.get(id)?.within?.some((one) => around.includes(one)) === true;
}

/** The works and families of which the record says that the work was spun off. */
function parentsOf(work: string, { factsOf }: Reference): string[] {
  return [...factsOf].flatMap(([subject, facts]) =>
    facts.some(
      ({ attribute, value }) => attribute === 'spin-off' && 'entity' in value && value.entity === work,
    )
      ? [subject]
      : [],
  );
}

/** What became of the spin-off about a character. Of one that was made the other attributes read it. */
function readFate({ cue, match, sentence, reference }: CueMatch): ReadValue | null {
  const groups = match.indices?.groups;
  const person = sentence.at.get((groups?.w ?? groups?.w2)?.[0] ?? -1);
  const work = person === undefined ? null : spinOffAbout(person, reference);
  if (work === null) return null;
  const [from, to] = groups?.v ?? [0, 0];
  const shown = writtenWords(sentence, from, to);
  if (cue.tag === 'planned')
    return { value: { entity: work }, normal: nameOf(work, reference), shown, subject: work };
  const status = cue.tag === 'gone' ? 'cancelled' : 'renewed';
  return { value: { status }, normal: shown, shown, subject: work };
}

/** The one spin-off that was given up before it was made and has the character's name in front of its own. */
function spinOffAbout({ text, entities }: Slot, reference: Reference): string | null {
  const person = reference.entities.get(entities[0] ?? '');
  const names =
    person === undefined ? [text.replace(/^(?:the|an?) /i, '')] : [person.name, ...person.aliases];
  const named = new Set<string>();
  for (const work of reference.entities.values())
    if (isNamedAfter(work, names) && isNeverMade(work.id, reference)) named.add(work.id);
  return named.size === 1 ? ([...named][0] as string) : null;
}

const isNamedAfter = (work: Entity, names: readonly string[]): boolean =>
  [work.name, ...work.aliases].some((title) =>
    names.some((name) => title === name || title.startsWith(`${name} `)),
  );

/** Of what was cancelled without a home the record tells nothing else. */
function isNeverMade(work: string, { factsOf }: Reference): boolean {
  const facts = factsOf.get(work) ?? [];
  return (
    facts.some(({ value }) => isCancelled(value)) && facts.every(({ attribute }) => attribute === 'renewal')
  );
}

const isCancelled = (value: Fact['value']): boolean => 'status' in value && value.status === 'cancelled';

/** Plans were right until they were given up; of a page without a date nobody can tell. */
function isOfThen({ value }: Claim, { attribute, valid }: Fact, { published }: PageContext): boolean {
  if (attribute !== 'renewal' || valid?.from === undefined) return true;
  if (published !== null) return published.to >= valid.from;
  return value === null || !('entity' in value);
}

/** Titles answer to the spin-off facts of the parents, what became of one to its own standing. */
function compare({ value, subject }: Claim, fact: Fact): Likeness {
  const isOwn = 'entity' in fact.value && fact.value.entity === subject;
  if (fact.attribute === 'renewal') {
    if (fact.subject !== subject || !('status' in fact.value)) return 'apart';
    const isOver = isCancelled(fact.value);
    if (value === null) return 'apart';
    if ('entity' in value) return isOver && value.entity === subject ? 'differs' : 'apart';
    return 'status' in value && isOver === (value.status === 'cancelled') ? 'same' : 'differs';
  }
  if (!isOwn || (value !== null && 'status' in value)) return 'apart';
  return value !== null && 'entity' in value && value.entity === subject ? 'same' : 'differs';
}
