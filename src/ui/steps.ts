import type { Step } from '../engine/claim';
import type { Words } from './words';

/** The locale key of a step code: `judge-near` is worded by `step_judge_near`. */
export const stepKey = (code: string): string => `step_${code.replaceAll('-', '_')}`;

/** Families of many members that are worded as one. */
const AS_ONE = ['cue'];

/** One step of the way to a finding, in words. Null for a code that the locale does not know. */
export function wordStep({ code, params }: Step, words: Words): string | null {
  const [family = code] = code.split('-');
  return words.sayIfKnown(stepKey(AS_ONE.includes(family) ? family : code), params);
}
