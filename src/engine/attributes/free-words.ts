/** Values in words: how the wordings that the record lists are found in the words of a page. */
import type { AttributeId } from '../attribute-ids';
import type { Fact, Reference } from '../record';
import type { Sentence } from '../slots';
import { fold } from '../text/fold';
import type { FactValue, WordsValue } from '../values';

/** Lower-case words with single spaces; marks go, but for the point in a number. */
export function plainWords(text: string): string {
  return fold(text)
    .text.toLowerCase()
    .replace(/'s\b/g, '')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** True when the plain words hold the others as whole words, in that order. */
export const holdsWords = (plain: string, others: string): boolean =>
  others !== '' && ` ${plain} `.includes(` ${others} `);

export const isWords = (value: FactValue | object | null): value is WordsValue =>
  value !== null && 'text' in value && !('is' in value);

/** The wordings of a recorded answer: its keys, else its text. */
export const wordingsOf = ({ text, keys }: WordsValue): readonly string[] => keys ?? [text];

/** A stretch of the masked sentence with the words as written in the slots' places. */
export function writtenWords({ masked, at }: Sentence, from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index++) text += at.get(index)?.text ?? masked[index];
  return text.trim();
}

const BY_SLOT = new WeakMap<Reference, Map<string, Fact[]>>();

/** Every fact in words of the reference that answers one question, such as the victim of a case. */
export function factsInSlot(attribute: AttributeId, slot: string, reference: Reference): readonly Fact[] {
  let all = BY_SLOT.get(reference);
  if (all === undefined) {
    all = new Map();
    for (const facts of reference.factsOf.values()) {
      for (const fact of facts) {
        if (!isWords(fact.value) || fact.value.slot === undefined) continue;
        const key = `${fact.attribute} ${fact.value.slot}`;
        const held = all.get(key);
        if (held === undefined) all.set(key, [fact]);
        else held.push(fact);
      }
    }
    BY_SLOT.set(reference, all);
  }
  return all.get(`${attribute} ${slot}`) ?? [];
}
