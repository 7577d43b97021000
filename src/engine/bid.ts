/** A reader's bid for a value. */
import type { Attribute, Cue, ReadValue } from './attributes/attribute';
import type { Slot } from './slots';

/** Step code of a bid that the model alone makes: no cue says it, so it may agree with the record and no more. */
export const MODEL_CUE_ID = 'cue-model';

export interface Bid {
  /** Null for a rival: the value is taken, and nothing is claimed. */
  attribute: Attribute | null;
  cue: Pick<Cue, 'id' | 'strength'>;
  slot: Slot;
  /** The slot that the cue ties to the value as its subject. */
  bound?: Slot;
  /** The character that the cue puts beside the value. */
  other?: Slot;
  read: ReadValue | null;
  /** The match in the masked sentence. */
  span: [number, number];
  /** Letters between the far ends of cue and value: the shorter, the tighter. */
  length: number;
  /** How likely the model holds it that the value is this attribute's; absent where no model reads the slot. */
  chance?: number;
}
