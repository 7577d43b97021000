/** How a sentence opens, in words: a label in capitals may have been taken for a name. */
import type { Sentence } from '../slots';

/** The first letters of a sentence, masked, but for an unknown name that opens it: that is spelled out. */
export function headOf(sentence: Sentence | undefined, length: number): string {
  if (sentence === undefined) return '';
  const { masked, slots } = sentence;
  const first = slots[0];
  if (first === undefined || first.at > 2 || first.entities.length > 0 || !NAMES.has(first.kind))
    return masked.slice(0, length);
  return (masked.slice(0, first.at) + first.text.toLowerCase() + masked.slice(first.at + 1)).slice(0, length);
}

const NAMES = new Set(['foreign', 'title', 'person', 'organisation', 'place', 'character']);
