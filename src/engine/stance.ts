/**
 * Who says it, and do they mean it: the stance of a claim. A stance covers the clause of the value, not the sentence.
 * What takes the whole back (a label, "it is a myth that", a post, a dream) goes first; a noun phrase that takes the
 * value for granted ("will Ⓟ's Ⓦ return?") stands against what only asks, wishes or denies.
 */
import type { Block } from './passage';
import type { Prepared } from './prepare';
import type { Sentence } from './slots';
import { byBlock } from './stance/blocks';
import { denied } from './stance/denial';
import { saidFalse } from './stance/falsehood';
import { isGranted } from './stance/granted';
import { placeOf, type StanceReading } from './stance/place';
import { asked } from './stance/questions';
import { quoted } from './stance/quotation';
import { saidByNobody, saidBySource } from './stance/reports';
import { takenBack } from './stance/retraction';
import { imagined, supposed } from './stance/supposition';
import { inAnotherTime } from './stance/tense';

export type { StanceReading } from './stance/place';

const ASSERTED: StanceReading = { stance: 'asserted', code: 'stance-asserted' };
const QUOTED_BLOCK: StanceReading = { stance: 'reported', code: 'stance-quoted-block' };

/** The value's phrase opens the clause of which something is said: "it is not true that Ⓟ's Ⓦ is slow". */
const HEADS_CLAUSE = /(?:that|to (?:call|say|skip|miss|describe|think of|dismiss)) $/;
/** A pronoun that takes a name up again in a clause of its own: "Ⓝ said no, but she plays Ⓒ". */
const TAKEN_UP = /(?:[;.:—]|,? but|, and|, (?:where|in which|on which)) (?=(?:he|she|it|they)(?:'s)? )/g;

/**
 * Where a claim is said: at its value, or where a pronoun takes the value up again. A value in words is said with its
 * last word, so that what stands inside it bears on it: "dropped, it is said, every week".
 * @param at offset of the value in the masked text
 * @param end where the claim's own words end
 * @param words the value's words, for a value that is no slot
 */
export function saidAt(masked: string, at: number, end: number, words?: string): [number, number] {
  if (words !== undefined) return [at + words.trimEnd().lastIndexOf(' ') + 1, at + words.length];
  let from = at;
  for (const again of masked.slice(at, end).matchAll(TAKEN_UP)) from = at + again.index + again[0].length;
  return [from, from + 1];
}

/**
 * The stance of a value in a masked sentence.
 * @param at offset of the value, or of the whole claim where a denial is part of what it says
 * @param end offset at which that ends: what lies between is the claim, not a stance
 */
export function stanceOf(prepared: Prepared, sentence: Sentence, at: number, end: number): StanceReading {
  const block = prepared.passage.blocks[sentence.block] as Block;
  const place = placeOf(prepared, sentence, at, end);
  const granted = isGranted(place);
  const quotation = quoted(place);
  return (
    byBlock(place) ??
    (granted && HEADS_CLAUSE.test(place.governing) ? null : saidFalse(place)) ??
    (quotation?.stance === 'quoted-as-false' ? quotation : null) ??
    takenBack(place) ??
    saidByNobody(place, granted) ??
    imagined(place) ??
    asked(place, granted) ??
    (granted ? null : (supposed(place) ?? denied(place) ?? inAnotherTime(place))) ??
    (block.role === 'quote' || block.role === 'comment' ? QUOTED_BLOCK : null) ??
    quotation ??
    saidBySource(place) ??
    ASSERTED
  );
}
