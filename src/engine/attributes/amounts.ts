/** Comparing amounts with a unit: minutes viewed, dollars, running time. Rounded figures agree with what they round. */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import type { AmountValue, FactValue } from '../values';
import type { CueMatch, Likeness, ReadValue } from './attribute';
import { comparisonBefore } from './counts';

/** Reads a number or money slot as an amount in the given unit. */
export function readAmount({ slot, sentence }: CueMatch, unit: AmountValue['unit']): ReadValue | null {
  if (slot.number === undefined) return null;
  return {
    value: { amount: slot.number, unit, ...(slot.max === undefined ? {} : { max: slot.max }) },
    normal: `${slot.number} ${unit}`,
    shown: slot.text,
    comparison: comparisonBefore(sentence.masked.slice(Math.max(0, slot.at - 20), slot.at)),
  };
}

/** Amounts of other units answer another question; a figure within its rounding agrees, within a tenth is near. */
export function compareAmount(claim: Claim, fact: Fact, differs: Likeness = 'differs'): Likeness {
  if (claim.value === null || !('unit' in claim.value) || !('unit' in fact.value)) return 'apart';
  if (claim.value.unit !== fact.value.unit) return 'apart';
  const { amount, max } = fact.value;
  const said = claim.value.amount;
  if (said >= amount * 0.98 && said <= (max ?? amount) * 1.02) return 'same';
  if (claim.comparison === 'more-than' || claim.comparison === 'at-least')
    return amount >= said && amount <= said * 1.25 ? 'same' : 'near';
  if (claim.comparison === 'about' && Math.abs(said - amount) <= amount * 0.1) return 'same';
  return Math.abs(said - amount) <= amount * 0.15 ? 'near' : differs;
}

export const showAmount = (value: FactValue): string =>
  'unit' in value ? `${value.amount}${value.max === undefined ? '' : `-${value.max}`} ${value.unit}` : '';
