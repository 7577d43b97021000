/** Fates: whoever lives or dies has a question of their own; who dies in the finale is one of the whole season. */
import type { Fact, Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import type { Likeness } from './attribute';
import { factsInSlot, holdsWords, isWords, plainWords } from './free-words';
import { membersIn } from './plot-words';

/** The question of who dies in the finale, asked where the record does not tell the fate of the one named. */
export const DIES_IN_FINALE = 'dies-in-finale';
const FINALE = /\b(?:finale|final episode|last episode|final instal?lment|season-ender)\b/;

/** The question that a word on a character's life or death answers. */
export function fateSlot(
  character: string,
  match: RegExpExecArray,
  { masked }: Sentence,
  reference: Reference,
): string {
  const own = `fate-of-${character}`;
  if (factsInSlot('plot', own, reference).length > 0) return own;
  const end = match.index + match[0].length;
  const said = match.groups?.v ?? '';
  const near = masked.slice(Math.max(0, match.index - 40), end + 40);
  return FINALE.test(near) && membersIn('fate', said)[0] === 'dies' ? DIES_IN_FINALE : own;
}

/** Held against a recorded death in a finale; `apart` where the record tells of the one named otherwise, or of no finale. */
export function alikeFinale(names: readonly string[], fact: Fact, reference: Reference): Likeness {
  const { value, subject } = fact;
  if (!isWords(value) || value.slot?.startsWith('fate-of-') !== true || !FINALE.test(value.text))
    return 'apart';
  const known = reference.entities.get(value.slot.slice('fate-of-'.length));
  if (known === undefined || !membersIn('fate', plainWords(value.text), true).includes('dies'))
    return 'apart';
  if (names.includes(known.name)) return 'same';
  const told = (reference.factsOf.get(subject) ?? []).some(
    (other) =>
      isWords(other.value) &&
      names.some((name) => holdsWords(plainWords((other.value as { text: string }).text), plainWords(name))),
  );
  return told ? 'apart' : 'differs';
}

/** All names of the character in a slot. */
export const namesIn = (slot: Slot, reference: Reference): string[] => {
  const entity = reference.entities.get(slot.entities[0] ?? '');
  return entity === undefined ? [slot.text] : [entity.name, ...entity.aliases];
};
