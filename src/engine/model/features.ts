/**
 * Features of a slot in its sentence, as strings: the words around it, the slots around it, its own shape, and the cues
 * that fired for it. The model that reads them decides which attribute, if any, the slot is the value of.
 */
import { clauseOf, type Sentence, SLOT, type Slot } from '../slots';

const TOKEN = /[Ⓐ-ⓩ]|[a-z]+(?:'[a-z]+)?|\d+|[^\sa-zⒶ-ⓩ\d]/gu; // by whole characters: half of one in the weights is no valid JSON for the build

interface Token {
  text: string;
  at: number;
}

/** Cheap stems: enough to bring "premiered", "premieres" and "premiere" together. */
export function stem(word: string): string {
  if (word.length < 5) return word.replace(/'s?$/, '');
  const base = word.replace(/'s?$/, '').replace(/(?:ations?|ing|ings|edly|ed|ers?|ies|es|s|ly|e|y)$/, '');
  return base.length < 3 ? word : base;
}

function tokens(masked: string): Token[] {
  return Array.from(masked.matchAll(TOKEN), (match) => ({ text: match[0], at: match.index }));
}

/** The size of a number tells counts from years, minutes and millions. */
function shapeOf(slot: Slot): string[] {
  const shape: string[] = [];
  if (slot.number !== undefined) {
    const n = slot.number;
    shape.push(
      `size=${n < 2 ? '1' : n < 5 ? 'few' : n < 14 ? 'ten' : n < 31 ? 'score' : n < 100 ? 'tens' : n < 1000 ? 'hundreds' : n < 1e6 ? 'thousands' : 'millions'}`,
    );
    if (!Number.isInteger(n)) shape.push('fraction');
    if (slot.max !== undefined) shape.push('range');
  }
  if (slot.score) shape.push(`outOf=${slot.score.outOf}`);
  if (slot.date) shape.push(`date=${slot.date.iso.replace(/\d/g, '0')}`);
  if (slot.kind === 'person' || slot.kind === 'organisation' || slot.kind === 'book')
    shape.push(slot.entities.length > 0 ? 'known' : 'unknown');
  return shape;
}

/**
 * The features of one slot, without repeats.
 * @param cues attributes whose cues claim the slot, with the cue's strength
 */
export function featuresOf(
  sentence: Sentence,
  slot: Slot,
  cues: readonly [attribute: string, strength: number][],
): string[] {
  const all = tokens(sentence.masked);
  const here = all.findIndex((token) => token.at === slot.at);
  const [from, to] = clauseOf(sentence, slot.at);
  const features = new Set<string>(['bias', ...shapeOf(slot)]);
  const word = (offset: number): string => {
    const token = all[here + offset];
    return token === undefined
      ? offset < 0
        ? '<s>'
        : '</s>'
      : token.text.length > 1
        ? stem(token.text)
        : token.text;
  };
  for (let offset = 1; offset <= 4; offset++) {
    features.add(`-${offset}=${word(-offset)}`);
    features.add(`+${offset}=${word(offset)}`);
  }
  features.add(`-2-1=${word(-2)} ${word(-1)}`);
  features.add(`-3-2-1=${word(-3)} ${word(-2)} ${word(-1)}`);
  features.add(`+1+2=${word(1)} ${word(2)}`);
  features.add(`-1+1=${word(-1)} ${word(1)}`);
  all.forEach((token, index) => {
    if (index === here || !/[a-zⒶ-ⓩ]/.test(token.text)) return;
    const near = Math.abs(index - here) <= 7;
    const name = token.text.length > 1 ? stem(token.text) : token.text;
    const side = index < here ? 'b' : 'a';
    features.add(`s:${name}`);
    if (token.at >= from && token.at < to) features.add(`c:${name}`);
    if (near) features.add(`${side}:${name}`);
  });
  for (const [attribute, strength] of cues) {
    features.add(`cue:${attribute}`);
    features.add(`cue:${attribute}:${strength}`);
  }
  return [...features];
}

/** The letter of a slot, which names the model that reads it. */
export const modelOf = (slot: Slot): string => SLOT[slot.kind];
