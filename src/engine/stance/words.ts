/** Word classes that the stance cues are built of, as alternations over masked lower-case text. */

/** A slot, with or without its possessive. */
export const SLOT = "(?:[Ⓐ-ⓩ](?:'s?)?)";
/** Lets "don't" and "I'm" stand without their apostrophe, as posts write them. */
export const loosely = (source: string): string =>
  source.replaceAll("n't", "n'?t").replaceAll("i'm ", "i'?m ");
/** "no one", whose "one" is a number slot. */
export const NO_ONE = '(?:nobody|noone|no[- ](?:one|Ⓠ))';
/** One word or slot. */
export const WORD = `(?:[a-z0-9'&.-]+|${SLOT})`;
/** Up to `most` words, each with the space after it. */
export const words = (most: number): string => `(?:${WORD},? ){0,${most}}?`;

/** Subjects that begin a clause of their own. */
export const PRONOUN = "(?:it|he|she|they|we|i|you|there|that's|this is|here)";
export const DETERMINER =
  '(?:the|its|his|her|their|my|our|your|a|an|all|both|each|every|no|nobody|everybody|everyone|some|most|many|fans|viewers|critics)';
