/** What the mentions of a block are: slots of names and values, capitalised words that only block, quotations. */
import type { Slot } from '../slots';

export type MentionSlot = Omit<Slot, 'at' | 'text'>;

export interface BlockMentions {
  slots: MentionSlot[];
  /** Folded offsets of capitalised words that could name anything. */
  propers: number[];
  quotations: [number, number][];
}
