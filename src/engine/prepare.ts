/** Makes a passage ready to be read: folds each block, finds names and values, cuts and masks the sentences. */
import { columnsOf } from './columns';
import type { BlockMentions, MentionSlot } from './mentions/mention';
import { mentionsOf } from './mentions/mentions';
import type { Passage } from './passage';
import type { Reference } from './record';
import { type Columns, type Sentence, SLOT, type Slot } from './slots';
import { type Folded, fold } from './text/fold';
import { clauseStarts, sentences } from './text/sentences';

export interface PreparedBlock {
  folded: Folded;
  sentences: Sentence[];
  /** Quotations longer than a title, as folded offsets: somebody's own words. */
  quotations: [number, number][];
}

export interface Prepared {
  passage: Passage;
  blocks: PreparedBlock[];
  sentences: Sentence[];
  /** The works the passage names, most often first. */
  works: string[];
  /** The work it is about, by the names in it and the people who belong to it. */
  about: string | null;
  /** The works it speaks of at least half as much. */
  level: string[];
}

/** Folds, finds mentions and masks. `topic` is the page's own work, where known from elsewhere. */
export function prepare(passage: Passage, reference: Reference, topic: string | null): Prepared {
  const folded = passage.blocks.map((block) => fold(block.text));
  const { blocks: mentions, works, about, level } = mentionsOf(passage, folded, reference, topic);
  const all: Sentence[] = [];
  const blocks = folded.map((text, block) => {
    const { slots, propers } = mentions[block] as BlockMentions;
    let next = 0;
    const own = sentences(text.text, passage.blocks[block]?.role === 'table-cell').map(([start, end]) => {
      const inside: MentionSlot[] = [];
      while (next < slots.length && (slots[next] as MentionSlot).start < end) {
        const slot = slots[next++] as MentionSlot;
        if (slot.start >= start && slot.end <= end) inside.push(slot);
      }
      const sentence = mask(text.text, start, end, inside, block, all.length, propers);
      all.push(sentence);
      return sentence;
    });
    return { folded: text, sentences: own, quotations: (mentions[block] as BlockMentions).quotations };
  });
  let columns: Columns | null = null;
  for (const [index, sentence] of all.entries()) {
    sentence.question = questionBefore(sentence, all[index - 1]);
    if (index > 0) sentence.before = all[index - 1] as Sentence;
    if (passage.blocks[sentence.block]?.role !== 'table-cell') columns = null;
    else if (columns === null) columns = columnsOf((folded[sentence.block] as Folded).text);
    else sentence.columns = columns;
  }
  return { passage, blocks, sentences: all, works, about, level };
}

const ASKS = /\?["')\]]*$/;

/** The sentence before, if it asks and this one does not: in the same block, or as the end of the block before. */
function questionBefore(sentence: Sentence, before: Sentence | undefined): Sentence | null {
  if (before === undefined || sentence.block - before.block > 1) return null;
  return ASKS.test(before.masked) && !ASKS.test(sentence.masked) ? before : null;
}

function mask(
  text: string,
  start: number,
  end: number,
  found: MentionSlot[],
  block: number,
  index: number,
  propers: number[],
): Sentence {
  const slots: Slot[] = [];
  const source: number[] = [];
  const upper = new Set<number>();
  let masked = '';
  const copy = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const lower = (text[at] as string).toLowerCase();
      if (lower !== text[at]) upper.add(masked.length);
      masked += lower.length === 1 ? lower : text[at];
      source.push(at);
    }
  };
  let from = start;
  for (const mention of found) {
    copy(from, mention.start);
    slots.push({ ...mention, at: masked.length, text: text.slice(mention.start, mention.end) });
    masked += SLOT[mention.kind];
    source.push(mention.start);
    from = mention.end;
  }
  copy(from, end);
  source.push(end);
  return {
    block,
    index,
    start,
    end,
    masked,
    slots,
    at: new Map(slots.map((slot) => [slot.at, slot])),
    source: Uint32Array.from(source),
    propers: propers
      .filter((at) => at >= start && at < end)
      .map((at) => source.indexOf(at))
      .filter((at) => at >= 0),
    upper,
    clauses: clauseStarts(masked),
    question: null,
    columns: null,
  };
}
