/**
 * Slots: the typed stretches of a sentence. In the masked sentence each is one circled letter, so that cues read as
 * short patterns: "streams on Ⓟ", "Ⓝ plays Ⓒ". Folding turns circled letters of a page into plain ones, so none clash.
 */
import type { ReadDate } from './text/dates';

export const SLOT = {
  work: 'Ⓦ',
  /** A title the record does not know. */
  foreign: 'Ⓥ',
  book: 'Ⓑ',
  franchise: 'Ⓕ',
  platform: 'Ⓟ',
  person: 'Ⓝ',
  character: 'Ⓒ',
  organisation: 'Ⓞ',
  place: 'Ⓛ',
  date: 'Ⓓ',
  score: 'Ⓡ',
  money: 'Ⓜ',
  number: 'Ⓠ',
  rank: 'Ⓚ',
  season: 'Ⓢ',
  episode: 'Ⓔ',
  title: 'Ⓣ',
} as const;

export type SlotKind = keyof typeof SLOT;
export const KIND_OF = Object.fromEntries(
  Object.entries(SLOT).map(([kind, letter]) => [letter, kind]),
) as Record<string, SlotKind>;

export interface Score {
  score: number;
  outOf: 5 | 10 | 100;
}

export interface Slot {
  kind: SlotKind;
  /** Offset of its letter in the masked sentence. */
  at: number;
  /** Offsets in the folded block. */
  start: number;
  end: number;
  /** The folded words. */
  text: string;
  /** Entities it may denote, best first; empty for a name that the record does not know. */
  entities: string[];
  date?: ReadDate;
  score?: Score;
  /** Numbers, ranks, seasons, episodes; money in its currency's units. */
  number?: number;
  /** Upper end of a written range ("three or four", "78-80"). */
  max?: number;
}

/** The label of each column of a table, or null for one that no reader knows. */
export type Columns = readonly (string | null)[];

/** A sentence ready to be read. */
export interface Sentence {
  /** Index of the block in its passage, and of the sentence in the passage. */
  block: number;
  index: number;
  /** Offsets in the folded block. */
  start: number;
  end: number;
  /** Lower-case text with a letter for each slot. */
  masked: string;
  slots: Slot[];
  /** Slot by the offset of its letter. */
  at: Map<number, Slot>;
  /** Offset in the folded block for each offset in `masked`, and one past the end. */
  source: Uint32Array;
  /** Offsets in `masked` of capitalised words that could name anything: blockers for inherited subjects. */
  propers: number[];
  /** Offsets in `masked` of letters that are capitals in the text. */
  upper: ReadonlySet<number>;
  /** Offsets of clause starts in `masked`. */
  clauses: number[];
  /** The question right before it, which it may answer. */
  question: Sentence | null;
  /** The sentence before it in the passage; left out for one that stands alone. */
  before?: Sentence;
  /** The labels of the columns, for a row of a table that has a head. */
  columns: Columns | null;
}

/** The clause, as [start, end) in the masked sentence, that holds an offset. */
export function clauseOf(sentence: Sentence, at: number): [number, number] {
  let start = 0;
  for (const from of sentence.clauses) {
    if (from > at) return [start, from];
    start = from;
  }
  return [start, sentence.masked.length];
}
