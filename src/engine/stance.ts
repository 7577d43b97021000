/** Who says it, and do they mean it: the stance of a claim, from its clause, its sentence, its block and the sentence after. */
import type { Stance } from './claim';
import type { Block } from './passage';
import type { Prepared } from './prepare';
import { clauseOf, type Sentence } from './slots';
import {
  ASKED_ANSWERED,
  COMPLEMENT,
  DENIED_AFTER,
  DENIED_BEFORE,
  FALSE_BLOCK,
  FALSE_CUE,
  FORMERLY,
  NOT_STANCE,
  PLANNED,
  REJECTING_NEXT,
  REPORTED_NAMED,
  REPORTED_UNNAMED,
  SUPPOSED,
} from './stance-cues';

export interface StanceReading {
  stance: Stance;
  /** Step code of the cue that decided. */
  code: string;
}

const ASSERTED: StanceReading = { stance: 'asserted', code: 'stance-asserted' };

/**
 * The stance of a value at an offset of a masked sentence.
 * @param span the claim's own stretch of the masked sentence: what lies inside it is the claim, not a stance
 */
export function stanceOf(
  prepared: Prepared,
  sentence: Sentence,
  at: number,
  span: [number, number],
): StanceReading {
  const block = prepared.passage.blocks[sentence.block] as Block;
  const text = sentence.masked.replace(NOT_STANCE, (words) => ' '.repeat(words.length));
  const [clauseStart, clauseEnd] = clauseOf(sentence, at);
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  const next = nextOf(prepared, sentence);

  if (isFalseBlock(prepared, sentence)) return { stance: 'quoted-as-false', code: 'stance-false-block' };
  if (FALSE_CUE.test(text)) return { stance: 'quoted-as-false', code: 'stance-false-cue' };
  if (next !== null && REJECTING_NEXT.test(next.masked))
    return { stance: 'quoted-as-false', code: 'stance-rejected-next' };
  if (COMPLEMENT.test(before)) return { stance: 'supposed', code: 'stance-complement' };
  if (REPORTED_UNNAMED.test(before) || REPORTED_UNNAMED.test(after))
    return { stance: 'quoted-as-false', code: 'stance-reported-unnamed' };
  if (isAsked(text, at, next)) return { stance: 'asked', code: 'stance-asked' };
  if (
    SUPPOSED.test(text.slice(clauseStart, at)) ||
    SUPPOSED.test(text.slice(at, clauseEnd)) ||
    /^(?:if|unless|had|imagine|suppose|should)\b/.test(text)
  )
    return { stance: 'supposed', code: 'stance-supposed' };
  const near = text.slice(Math.max(clauseStart, Math.min(at, span[0]) - 40, 0), at);
  if (DENIED_BEFORE.test(near) || DENIED_AFTER.test(after.slice(0, 30)))
    return { stance: 'denied', code: 'stance-denied' };
  if (FORMERLY.test(text.slice(clauseStart, clauseEnd)))
    return { stance: 'formerly', code: 'stance-formerly' };
  if (PLANNED.test(text.slice(clauseStart, at))) return { stance: 'planned', code: 'stance-planned' };
  if (block.role === 'quote' || block.role === 'comment')
    return { stance: 'reported', code: 'stance-quoted-block' };
  if (REPORTED_NAMED.test(text) || inQuotation(prepared, sentence, at))
    return { stance: 'reported', code: 'stance-reported' };
  return ASSERTED;
}

function nextOf(prepared: Prepared, sentence: Sentence): Sentence | null {
  const next = prepared.sentences[sentence.index + 1];
  if (next === undefined) return null;
  const block = prepared.passage.blocks[sentence.block] as Block;
  const near =
    next.block === sentence.block || (next.block === sentence.block + 1 && block.role !== 'headline');
  return near ? next : null;
}

/** "Myth: …", "Claim: …", and blocks under a heading that says so. */
function isFalseBlock(prepared: Prepared, sentence: Sentence): boolean {
  const first = prepared.blocks[sentence.block]?.sentences[0]?.masked ?? '';
  if (FALSE_BLOCK.test(first)) return true;
  for (let back = sentence.block - 1; back >= 0 && back >= sentence.block - 3; back--) {
    const block = prepared.passage.blocks[back] as Block;
    if (block.role !== 'heading') continue;
    const heading = prepared.blocks[back]?.sentences[0]?.masked ?? '';
    return (
      /^(?:myths?|false|fiction|the (?:myth|claim|rumou?r)|claims?|what (?:the )?posts? (?:say|claim)s?|rumou?rs?|hoax)\b/.test(
        heading,
      ) && !/\bfacts?\b/.test(heading)
    );
  }
  return false;
}

/** A question claims nothing, unless it is answered yes; after the last dash a new clause begins. */
function isAsked(text: string, at: number, next: Sentence | null): boolean {
  if (!/\?["')]*$/.test(text)) return false;
  const dash = Math.max(text.lastIndexOf(' - '), text.lastIndexOf('— '));
  if (dash > at) return false;
  if (/^(?:did you know|have you heard|remember)\b/.test(text)) return false;
  return !(next !== null && ASKED_ANSWERED.test(next.masked));
}

function inQuotation(prepared: Prepared, sentence: Sentence, at: number): boolean {
  const offset = sentence.source[at] as number;
  return (prepared.blocks[sentence.block]?.quotations ?? []).some(
    ([start, end]) => offset >= start && offset < end,
  );
}
