/** Which attributes hold free words: what is said in many ways, and found less often. */
import { type AttributeId, VALUE_OF } from '../../engine/attribute-ids';
import { traitValue, wordsValue } from '../../engine/values';

/** True for attributes without a typed value (character, plot, person, …). */
export function isInWords(attribute: string): boolean {
  const value = VALUE_OF[attribute as AttributeId];
  return value === wordsValue || value === traitValue;
}
