/** Critics' and audiences' scores and readers' ratings: a figure with its scale near the name of the site that gives it. */
import type { AttributeId } from '../attribute-ids';
import type { Claim } from '../claim';
import type { Fact } from '../record';
import type { FactValue } from '../values';
import type { Attribute, Cue, CueMatch, Likeness, ReadValue } from './attribute';

/** Reads a score slot. */
export function readScore({ slot }: Pick<CueMatch, 'slot'>): ReadValue | null {
  const { score } = slot;
  if (score === undefined) return null;
  return {
    value: score,
    normal: score.outOf === 100 ? `${score.score}%` : `${score.score}/${score.outOf}`,
    shown: slot.text,
  };
}

/** A few points off a reading is too near to tell: scores move. */
export function compareScore(claim: Claim, fact: Fact): Likeness {
  if (claim.value === null || !('score' in claim.value) || !('score' in fact.value)) return 'apart';
  if (claim.value.outOf !== fact.value.outOf) return 'apart';
  const off = Math.abs(claim.value.score - fact.value.score);
  if (off === 0) return 'same';
  return off <= fact.value.outOf * 0.04 ? 'near' : 'differs';
}

export const showScore = (value: FactValue): string =>
  'score' in value ? (value.outOf === 100 ? `${value.score}%` : `${value.score}/${value.outOf}`) : '';

/** The attribute of a kind of score. */
export function scores(id: AttributeId, cues: Cue[]): Attribute {
  return {
    id,
    slots: ['score'],
    subjects: ['series', 'film'],
    single: true,
    cues,
    read: readScore,
    readAlone: readScore,
    compare: compareScore,
    show: showScore,
  };
}
