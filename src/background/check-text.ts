/** A text that the reader hands over, read as one passage. */
import type { PageContext, Passage } from '../engine/passage';

/** A block a line, as the command line reads a plain text. */
export function passageOf(text: string): Passage {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return {
    id: 'text',
    kind: 'selection',
    blocks: lines.map((line) => ({ text: line, role: 'body' })),
  };
}

/** Nothing is known of the text but the day on which it is read. */
export const contextOf = (today: string): PageContext => ({ now: today, published: null, asked: true });
