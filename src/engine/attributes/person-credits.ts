/** Somebody's other work in detail: the part in a title, the title of a part, a title's year and home. */
import type { Fact, Reference } from '../record';
import type { Sentence } from '../slots';
import type { WordsValue } from '../values';
import type { CueMatch, Likeness } from './attribute';
import { type Trait, traitsIn } from './character-classes';
import { holdsWords, isWords, plainWords, wordingsOf, writtenWords } from './free-words';
import { alikeNames } from './spelling';

/** What a claim about another title says: the question and the answer to it. */
export interface CreditAnswer {
  slot: string;
  text: string;
}

const ROLE = 'role-in-';
const TITLE_OF = 'title-of-';
const slug = (words: string): string => plainWords(words).replace(/[ .]+/g, '-');

const factsOf = (subject: string, reference: Reference): [Fact, WordsValue][] =>
  (reference.factsOf.get(subject) ?? []).flatMap((fact): [Fact, WordsValue][] =>
    fact.attribute === 'person' && isWords(fact.value) ? [[fact, fact.value]] : [],
  );

const hasSlot = (subject: string, slot: string, reference: Reference): boolean =>
  factsOf(subject, reference).some(([, value]) => value.slot === slot);

/** The title in group `t` as the page writes it, without an article; the recorded name where the record knows it. */
function titleIn({ match, sentence, reference }: CueMatch): { text: string; isTitle: boolean } | null {
  const [from, to] = match.indices?.groups?.t ?? [0, 0];
  if (to === 0) return null;
  const held = to - from === 1 ? sentence.at.get(from) : undefined;
  const entity = reference.entities.get(held?.entities[0] ?? '');
  const text = entity?.name ?? writtenWords(sentence, from, to);
  return {
    text: text.replace(/^["']|["']$/g, ''),
    isTitle: held !== undefined || isWrittenAsTitle(sentence, from, to),
  };
}

const NO_TITLE =
  /^(?:an?|th(?:is|at|ese|ose)|his|her|my|our|its|their|one|some|many|real|fact|front|which|what)\b/;

/** Words are a title where they, or the name of the part before them, are written with a capital. */
const isWrittenAsTitle = ({ propers, at, masked }: Sentence, from: number, to: number): boolean =>
  !NO_TITLE.test(masked.slice(from, to)) &&
  (propers.some((place) => place >= from - 24 && place < to) ||
    [...at.keys()].some((place) => place >= from && place < to));

/** The part that somebody is said to have had in a title; null where the record can say nothing to it. */
export function partIn(found: CueMatch, subject: string): CreditAnswer | null {
  const { match, sentence, reference } = found;
  const title = titleIn(found);
  const range = match.indices?.groups?.v;
  if (title === null || range === undefined) return null;
  const named = sentence.at.get(range[1] - 1);
  const said = named?.text ?? writtenWords(sentence, ...range);
  const slot = `${ROLE}${slug(title.text)}`;
  if (hasSlot(subject, slot, reference)) return isPart(found, range) ? { slot, text: said } : null;
  // A part that the record has under another title.
  const known = factsOf(subject, reference).find(
    ([, value]) => value.slot?.startsWith(ROLE) && namesPart(said, value),
  );
  if (known === undefined || !title.isTitle) return null;
  return { slot: `${TITLE_OF}${(known[1].slot as string).slice(ROLE.length)}`, text: title.text };
}

/** A name, or what somebody is by job; "the lead" and "a delight" are no parts. */
function isPart({ sentence, reference }: CueMatch, [from, to]: [number, number]): boolean {
  const words = sentence.masked.slice(from, to);
  const held = sentence.at.get(to - 1);
  if (held !== undefined)
    return (
      (held.kind === 'person' || held.kind === 'character') &&
      reference.entities.get(held.entities[0] ?? '')?.kind !== 'person' &&
      !/\b(?:with|by|of|opposite|beside|alongside|like|and)\b/.test(words)
    );
  return sentence.propers.some((place) => place >= from && place < to) || jobOf(words) !== null;
}

const jobOf = (words: string): Trait | null =>
  traitsIn(words, () => null).find(({ kind }) => kind === 'job') ?? null;

/** Whether the words name the recorded part by its name, not by a job alone. */
const namesPart = (said: string, known: WordsValue): boolean =>
  wordingsOf(known).some(
    (wording) =>
      /^\p{Lu}/u.test(wording) && wording.includes(' ') && holdsWords(plainWords(said), plainWords(wording)),
  );

/** A year or home said of one of somebody's titles, where the record has it. */
export function detailIn(found: CueMatch, subject: string): CreditAnswer | null {
  const { match, sentence, reference, cue } = found;
  const title = titleIn(found);
  const range = match.indices?.groups?.v;
  if (title === null || range === undefined) return null;
  const slot = `${cue.tag}-of-${slug(title.text)}`;
  if (!hasSlot(subject, slot, reference)) return null;
  const held = sentence.at.get(range[0]);
  if (cue.tag === 'year' && !/^\d{4}$/.test(held?.date?.iso ?? '')) return null;
  const text =
    cue.tag === 'year'
      ? (held?.date?.iso as string)
      : (reference.entities.get(held?.entities[0] ?? '')?.name ?? writtenWords(sentence, ...range));
  return { slot, text };
}

/** The person of whom the record has the title's detail or part, where a pronoun names nobody; null where several. */
export function holderOf(found: CueMatch): string | null {
  const title = titleIn(found);
  if (title === null) return null;
  const slot = `${found.cue.tag === 'part' ? 'role-in' : `${found.cue.tag}-of`}-${slug(title.text)}`;
  const holders = new Set(
    [...found.reference.factsOf].flatMap(([subject, facts]) =>
      facts.some(({ value }) => isWords(value) && value.slot === slot) ? [subject] : [],
    ),
  );
  return holders.size === 1 ? ([...holders][0] as string) : null;
}

/** Holds a part, title, year or home against a recorded one; undefined for other questions. */
export function alikeCredits({ slot = '', text }: WordsValue, known: WordsValue): Likeness | undefined {
  if (slot.startsWith(TITLE_OF)) {
    const title = slot.slice(TITLE_OF.length);
    if (known.slot !== `${ROLE}${title}`) return 'apart';
    return slug(text) === title || title.includes(slug(text)) || slug(text).includes(title)
      ? 'same'
      : 'differs';
  }
  if (!slot.startsWith(ROLE) || slot !== known.slot) return undefined;
  const said = plainWords(text);
  const wordings = [known.text, ...wordingsOf(known)].map(plainWords);
  if (wordings.some((one) => holdsWords(said, one) || holdsWords(one, said))) return 'same';
  const claimed = jobOf(text.toLowerCase());
  if (claimed !== null) return excludesJob(claimed, known.text) ? 'differs' : 'apart';
  if (!/\p{Lu}/u.test(text)) return 'apart';
  return wordingsOf(known).some((one) => alikeNames(text, one) === 'near') ? 'near' : 'differs';
}

/** The job is of another family than any that the recorded part names. */
function excludesJob(claimed: Trait, known: string): boolean {
  const words = plainWords(known).split(' ');
  const jobs = words.flatMap((_, at) => traitsIn(words.slice(0, at + 1).join(' '), () => null));
  return (
    claimed.kind === 'job' &&
    jobs.some((one) => one.kind === 'job') &&
    jobs.every((one) => one.kind !== 'job' || one.job.family !== claimed.job.family)
  );
}
