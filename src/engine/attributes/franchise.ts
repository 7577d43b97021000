/** What a work is a spin-off, sequel or part of. */
import type { Reference } from '../record';
import { clauseOf, type Sentence, type Slot } from '../slots';
import { fold } from '../text/fold';
import { type Attribute, type CueMatch, type LoneSlot, type ReadValue, readEntity } from './attribute';
import { cue, entityAttribute } from './entities';
import { FRANCHISE_CUES } from './franchise-cues';
import { isWrittenAsName } from './written';

const base = entityAttribute(
  'franchise',
  ['work', 'franchise', 'foreign', 'person'],
  [
    cue(
      'cue-spin-off-of',
      3,
      '\\b(?:spin-?offs?|offshoot|sequel|prequel|successor|follow-up|continuation|companion(?: series)?|spun off|spins off|spinning off|spinoff series|extension|descendant|sister (?:series|show))(?: \\w+){0,3}? (?:of|from|to|out of) (?:the )?(?:(?:hit|popular|beloved|long-running|original|acclaimed|Ⓟ(?:\'s)?|series|show|drama|parent|flagship) ){0,4}"?(?<v>[ⓌⒻⓋ])',
      true,
    ),
    cue('cue-work-spin-off', 3, '(?<v>[ⓌⒻ])"?(?:\'s)? (?:spin-?off|offshoot|sequel|prequel|follow-up)\\b'),
    cue(
      'cue-part-of',
      2,
      "\\b(?:part of|set in|expands?|expanding|joins|entry in|chapter (?:in|of)|instal?ment (?:in|of)|addition to|within|return to) (?:the )?(?:(?:wider|larger|same|growing|sprawling|expanding|shared) ){0,2}(?<v>[ⒻⓌ])(?:'s)?(?: (?:universe|franchise|family|world|saga|verse))?",
    ),
    ...FRANCHISE_CUES,
  ],
);

export const franchise: Attribute = { ...base, read: readParent, readAlone: readParent };

/** A title without a name of its own counts where it is written as one, and no other unknown work stands before it. */
function readParent(found: CueMatch | LoneSlot): ReadValue | null {
  const { slot, sentence, cue: used } = found;
  if (slot.kind === 'person' && (slot.entities.length > 0 || !/\s/.test(slot.text))) return null;
  if (!used.words) return readEntity(found);
  const last = slot.text.lastIndexOf(' ') + 1;
  const skip = used.tag === 'adjectives' ? last : used.tag === 'trim' ? plainLead(slot, sentence) : 0;
  const from = slot.at + skip;
  if (!isWrittenAsName(sentence, from, slot.at + slot.text.length)) return null;
  if (used.tag === 'adjectives' && !sentence.upper.has(from)) return null;
  if (isKnown(slot.text.trim(), found.reference)) return null;
  const start = found.match?.index ?? slot.at;
  const lead = sentence.masked.slice(clauseOf(sentence, start)[0], start);
  // "Unlike Ballard, Elsbeth is a spin-off": a name behind the work is the subject.
  const near = start - (/[^ⓌⒸ]*$/.exec(lead)?.[0].length ?? 0);
  if (near > start - lead.length && [...sentence.upper].some((at) => at > near && at < start)) return null;
  if (found.match?.groups?.w === undefined && !SUBJECT.test(lead)) return null;
  if (
    sentence.propers.some((at) => at < start) ||
    sentence.slots.some(({ kind, at }) => kind === 'foreign' && at < start)
  )
    return null;
  const title = slot.text.slice(used.tag === 'trim' ? skip : 0).trim();
  return { value: null, normal: title, shown: title };
}

/** Letters of the small words before the first capitalised one. */
function plainLead({ at, text }: Slot, { upper }: Sentence): number {
  const starts = [...text.matchAll(/(?<![a-z0-9'&.-])[a-z0-9]/g)].map(({ index }) => index);
  return starts.find((start) => upper.has(at + start)) ?? 0;
}

/** The work itself, or what stands for it, before a relation that does not name it. */
const SUBJECT = /[ⓌⒸ]|\b(?:it|she|show|series|drama|spin-?off|thriller|procedural|which|that|this)\b/;

const NAMES = new WeakMap<Reference, Set<string>>();

/** A name that the record has, which did not stand as one here ("the Bosch universe"). */
function isKnown(words: string, reference: Reference): boolean {
  let known = NAMES.get(reference);
  if (known === undefined) {
    known = new Set();
    for (const { name, aliases } of reference.entities.values())
      for (const one of [name, ...aliases]) known.add(fold(one).text.toLowerCase());
    NAMES.set(reference, known);
  }
  return known.has(words);
}
