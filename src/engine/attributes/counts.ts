/** Comparing numbers of things: exact, at least, about, ranges. */
import type { Claim, Comparison } from '../claim';
import type { Fact } from '../record';
import type { FactValue } from '../values';
import type { CueMatch, Likeness, ReadValue } from './attribute';

const BEFORE: [RegExp, Comparison][] = [
  [/\b(?:at least|no fewer than|no less than|a minimum of)\s*$/, 'at-least'],
  [/\b(?:more than|over|upwards of|in excess of|north of|beyond)\s*$/, 'more-than'],
  [/\b(?:at most|up to|no more than|a maximum of)\s*$/, 'at-most'],
  [/\b(?:fewer than|less than|under|below)\s*$/, 'less-than'],
  [
    /\b(?:about|around|some|roughly|approximately|nearly|almost|close to|or so|an estimated|circa)\s*$/,
    'about',
  ],
];

/** How the words before a number bend it. */
export function comparisonBefore(before: string): Comparison {
  for (const [form, comparison] of BEFORE) if (form.test(before)) return comparison;
  return 'exact';
}

/** "Over eight episodes" says in how many, unless something "has over eight". */
const IN_SO_MANY =
  /(?:^|[,;:(—] ?|\b(?:episodes|eps|parts|chapters|instal?ments|hours|stor(?:y|ies)|plot|cases?|arc|it|out|unfold(?:s|ed)?|spread|told|tells|played|aired|shown|stretch\w*|released|dropp?\w*|stream\w*|drama|tale|series|show|murder|mystery|spun|set|works?|builds?|grew|grows) )over $/;
const PARTS_AFTER =
  /^[ -](?:[a-z-]+ ){0,2}(?:episodes|eps|seasons|parts|chapters|instal?ments|hours|years)(?![a-z])/;

/** Reads a number slot as a count with its comparison. */
export function readCount({ slot, sentence }: Pick<CueMatch, 'slot' | 'sentence'>): ReadValue | null {
  if (slot.number === undefined || !Number.isInteger(slot.number)) return null;
  const before = sentence.masked.slice(Math.max(0, slot.at - 24), slot.at);
  const isSpan = IN_SO_MANY.test(before) && PARTS_AFTER.test(sentence.masked.slice(slot.at + 1));
  const comparison = isSpan ? 'exact' : comparisonBefore(before);
  return {
    value: { count: slot.number, ...(slot.max === undefined ? {} : { max: slot.max }) },
    normal: String(slot.number),
    shown: slot.text,
    comparison,
  };
}

/** Likeness of a claimed number, bent by its comparison, and a known one. */
export function alikeNumbers(
  claimed: number,
  max: number,
  comparison: Comparison | undefined,
  known: number,
  slack = 0,
): Likeness {
  switch (comparison) {
    case 'at-least':
      return known >= claimed ? 'same' : 'differs';
    case 'more-than':
      return known > claimed ? 'same' : known === claimed ? 'near' : 'differs';
    case 'at-most':
      return known <= claimed ? 'same' : 'differs';
    case 'less-than':
      return known < claimed ? 'same' : known === claimed ? 'near' : 'differs';
    case 'about':
      return Math.abs(known - claimed) <= Math.max(slack, claimed * 0.1) ? 'same' : 'differs';
    default:
      if (known >= claimed && known <= max) return 'same';
      return Math.abs(known - claimed) <= slack ? 'near' : 'differs';
  }
}

export function compareCount(claim: Claim, fact: Fact): Likeness {
  if (!('count' in fact.value) || claim.value === null || !('count' in claim.value)) return 'apart';
  const { count, max } = claim.value;
  const high = fact.value.max;
  if (high !== undefined && count >= fact.value.count && count <= high) return 'same';
  return alikeNumbers(count, max ?? count, claim.comparison, fact.value.count);
}

export const showCount = (value: FactValue): string =>
  'count' in value ? `${value.count}${value.max === undefined ? '' : `-${value.max}`}` : '';
