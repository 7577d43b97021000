/** Whether the words of a plot cue are about the record's own case or lead: only then may they differ from it. */
import type { Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import type { CueMatch } from './attribute';
import { leadOf } from './casting';
import { factsInSlot, holdsWords, isWords, plainWords, wordingsOf } from './free-words';
import type { PlotCue } from './plot-cue';
import { DIES_IN_FINALE, fateSlot } from './plot-fates';
import { membersIn } from './plot-words';

export interface Anchored {
  /** The question, with the character's id where it is about one. */
  slot: string;
  subject?: string;
  /** False where the words may only agree. */
  sure: boolean;
}

/** Null where the words are about something else. */
export function anchorOf({ cue, match, sentence, reference }: CueMatch): Anchored | null {
  const { anchor, slot } = cue as PlotCue;
  const named = sentence.at.get(match.indices?.groups?.n?.[0] ?? -1);
  const nameless = sentence.at.get(match.indices?.groups?.d?.[0] ?? -1);
  if (nameless !== undefined && !/^(?:john|jane) doe$/i.test(nameless.text)) return null;
  const of = /^(?:fate|age|episode-of-death)-of$/.test(slot) ? characterOf(named, reference) : undefined;
  if (of === null || (slot === 'fate-of' && !hasFate(of, match, sentence, reference))) return null;
  const word = match.groups?.f;
  if (word !== undefined && !isLeadsName(word, reference)) return null;
  const unit = match.indices?.groups?.u;
  if (unit !== undefined && !isOwnUnit(sentence.masked.slice(...unit), reference)) return null;
  if (of !== undefined)
    return {
      slot: slot === 'fate-of' ? fateSlot(of, match, sentence, reference) : `${slot}-${of}`,
      sure: true,
    };
  switch (anchor) {
    case 'victim':
      return victimAnchor(named, slot, reference);
    case 'kin':
      return kinAnchor(match, sentence, slot, reference);
    case 'lead':
      return leadAnchor(named, match, sentence, slot, reference);
    default:
      return { slot, sure: anchor !== 'weak' };
  }
}

const hasFate = (
  of: string | undefined,
  match: RegExpExecArray,
  sentence: Sentence,
  reference: Reference,
): boolean => {
  if (of === undefined) return false;
  const slot = fateSlot(of, match, sentence, reference);
  return slot === DIES_IN_FINALE || factsInSlot('plot', slot, reference).length > 0;
};

/** A bare word where the lead should stand is the lead's first name. */
const isLeadsName = (word: string, reference: Reference): boolean =>
  word === 'she' ||
  [...reference.entities.values()].some(
    ({ id, kind, name }) =>
      kind === 'series' &&
      plainWords(reference.entities.get(leadOf(id, reference) ?? '')?.name ?? name).split(' ')[0] === word,
  );

/** The unit in group `u` is the one that the record tells of. */
const isOwnUnit = (words: string, reference: Reference): boolean =>
  factsInSlot('plot', 'unit', reference).some(
    ({ value }) =>
      isWords(value) &&
      membersIn('unit', words).some((member) =>
        wordingsOf(value).some((wording) => membersIn('unit', plainWords(wording)).includes(member)),
      ),
  );

/** The name is a victim of the record: what is said is said of that case. */
function victimAnchor(named: Slot | undefined, slot: string, reference: Reference): Anchored | null {
  if (named === undefined) return null;
  const names = [...named.entities.map((id) => reference.entities.get(id)?.name ?? ''), named.text].map(
    plainWords,
  );
  const fact = factsInSlot('plot', 'victim', reference).find(
    ({ value }) => isWords(value) && wordingsOf(value).some((wording) => names.includes(plainWords(wording))),
  );
  return fact === undefined ? null : { slot, subject: fact.subject, sure: true };
}

const POLITICIAN = /^(?:city )?(?:council|politician)/;

/** The victim is called somebody's relative: that somebody, by name or office, is the record's. */
function kinAnchor(
  match: RegExpExecArray,
  sentence: Sentence,
  slot: string,
  reference: Reference,
): Anchored | null {
  const [from, to] = match.indices?.groups?.r ?? [0, 0];
  const held = sentence.at.get(from);
  const words = plainWords(
    held === undefined
      ? sentence.masked.slice(from, to)
      : (reference.entities.get(held.entities[0] ?? '')?.name ?? held.text),
  );
  const fact = factsInSlot('plot', 'victim-relation', reference).find(({ value }) => {
    const known = isWords(value) ? plainWords(value.text) : '';
    return (
      holdsWords(known, words) || (POLITICIAN.test(words) && /\b(?:council\w+|politician)\b/.test(known))
    );
  });
  if (fact === undefined) return null;
  // An office alone could be anybody's: what the sentence is about decides.
  return held === undefined ? { slot, sure: true } : { slot, subject: fact.subject, sure: true };
}

/** The lead where nobody is named. */
const HEROINE = /\b(?:she|her|(?:our|its|the) (?:heroine|hero|lead|title character|protagonist))\b/;

/** Named, or called by a work's title that is the lead's name; else the last one named before, with nobody else between. */
function leadAnchor(
  named: Slot | undefined,
  match: RegExpExecArray,
  sentence: Sentence,
  slot: string,
  reference: Reference,
): Anchored | null {
  const value = match.indices?.groups?.v?.[0] ?? match.index;
  const end = match.index + match[0].length;
  const before = sentence.slots.filter(
    ({ kind, at }) => at < value && (kind === 'character' || kind === 'person' || kind === 'work'),
  );
  const after = sentence.slots.find(
    ({ kind, at }) => at > value && kind === 'character' && (at < end || isFronted(sentence, end, at)),
  );
  const holder = named ?? before[before.length - 1] ?? after;
  // Whoever dies by a pronoun may be anybody of the sentence before.
  if (
    slot === 'ending' &&
    /\b(?:he|she) /.test(match[0]) &&
    membersIn('outcome', match.groups?.v ?? '')[0] === 'dies'
  )
    return { slot, sure: false };
  if (holder === undefined && slot === 'ending' && HEROINE.test(sentence.masked.slice(0, value)))
    return { slot, sure: true };
  if (holder === undefined || holder.kind === 'person') return { slot, sure: false };
  if (before.some((other) => other !== holder && other.kind === 'person' && other.at > holder.at))
    return null;
  const character = characterOf(holder, reference) ?? leadOf(holder.entities[0] ?? '', reference);
  if (character === null) return { slot, sure: false };
  const asked = factsInSlot('plot', slot, reference).some(
    ({ subject }) => subject === character || leadOf(subject, reference) === character,
  );
  if (!asked) return null;
  return slot === 'ending' ? { slot, sure: true } : { slot, subject: character, sure: true };
}

/** "Thrown out of the squad, X …": what opens the sentence is said of the name that follows. */
const isFronted = ({ masked, slots }: Sentence, end: number, at: number): boolean =>
  /^[^,.;:]{0,40}, (?:[a-z.]+ ){0,3}$/.test(masked.slice(end, at)) &&
  !slots.some((slot) => slot.at < end && /^(?:work|foreign|person|character)$/.test(slot.kind));

const characterOf = (slot: Slot | undefined, reference: Reference): string | null =>
  slot?.entities.find((id) => reference.entities.get(id)?.kind === 'character') ?? null;
