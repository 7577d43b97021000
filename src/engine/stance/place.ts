/** Where a value stands: the text around it that may bear on its stance, cut to what a reader holds in mind. */
import type { Stance } from '../claim';
import type { Block } from '../passage';
import type { Prepared } from '../prepare';
import type { Sentence } from '../slots';
import { withoutEmphasis } from './emphasis';
import { mainAfter, stopsBefore, tightStart } from './reach';

export interface StanceReading {
  stance: Stance;
  /** Step code of the cue that decided. */
  code: string;
}

/** Letters looked at on either side of the value: cues bind near, and time stays linear in the text. */
const BEFORE = 360;
const AFTER = 260;

export interface Place {
  prepared: Prepared;
  sentence: Sentence;
  block: Block;
  /** Offset of the value in the masked sentence. */
  offset: number;
  /** Masked text around the value as written, and the value's offset in it. */
  raw: string;
  at: number;
  /** The same with phrases that only look like a stance and with asides blanked. */
  text: string;
  /** True when `raw` begins with the sentence, and when it ends with it. */
  fromStart: boolean;
  toEnd: boolean;
  /** True where a stop stands before the value: what the sentence opens with has no say. */
  stopped: boolean;
  /** What may govern the value: everything before it since the last stop. */
  governing: string;
  /** What stands before it in its own clause. */
  clause: string;
  /** What follows it in the sentence up to the next stop, its own end included. */
  tail: string;
  /** The aside (brackets, paired dashes) that holds the value, as offsets in `raw`. */
  aside: [number, number] | null;
}

/**
 * @param at offset of the value in the masked sentence
 * @param end offset at which the value's own words end
 */
export function placeOf(prepared: Prepared, sentence: Sentence, at: number, end: number): Place {
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(sentence.masked.length, end + AFTER);
  const raw = sentence.masked.slice(from, to);
  const here = at - from;
  // A value in words is its whole word.
  const rest = /^[a-z]+/.exec(sentence.masked.slice(at, to))?.[0].length ?? 0;
  const { text, aside } = withoutAsides(withoutEmphasis(raw), here);
  const start = aside === null ? 0 : aside[0] + 1;
  const own = text.slice(start);
  const stop = stopsBefore(own, here - start);
  const governing = own.slice(mainAfter(own, stop, here - start), here - start);
  const after = text.slice(Math.max(end - from, here + rest), aside === null ? text.length : aside[1]);
  return {
    prepared,
    sentence,
    block: prepared.passage.blocks[sentence.block] as Block,
    offset: at,
    raw,
    at: here,
    text,
    fromStart: from === 0,
    toEnd: to === sentence.masked.length,
    stopped: stop > 0,
    governing,
    clause: governing.slice(tightStart(governing, text[here] as string)),
    tail: after.slice(0, tailEnd(after)),
    aside,
  };
}

const TAIL_STOP =
  /;|(?<!\b(?:all|nothing|anything) )\bbut\b|,? (?:although|though|whereas|while|yet)\b|, and (?=[Ⓐ-ⓩ]|it |he |she |they |the |its |that's )|\? /;

function tailEnd(after: string): number {
  const stop = TAIL_STOP.exec(after);
  return stop === null ? after.length : stop.index;
}

const ASIDE = /\([^()]{0,160}\)|\[[^[\]]{0,160}\]|—[^—;]{1,160}—|(?<=\s)-\s[^—;]{1,160}\s-(?=\s)/g;
/** Other people's words: what they deny or wish says nothing of a value outside them. */
const QUOTATION = /"(?=[^\s,.])[^"]{11,399}[^\s"]"/g;
/** ", who thinks little of it,": a clause about somebody between commas. */
const ABOUT = /, (?:who|which|whose|whom) [^,;:]{1,90}(?=,)/g;
/** "was not, in spite of its looks, filmed": what stands between a verb and the rest of it. */
const BETWEEN = /(?<=\b(?:not|never|is|was|are|were|has|had|n't)), [^,;:]{1,50},/g;
/** ", as some have it," and ", of course,": a word of comment between commas. */
const COMMENT =
  /, (?:(?:contrary to|whatever|despite|in spite of|for all) [^,;:Ⓠ]{1,50}|as (?:[a-z]+ ){1,4}(?:it|say|says|said|claim|claims|think|thinks|believe|believes|insist|has it|knows?|expected|usual|ever|always|well)|of course|in fact|in the end|after all|however|indeed|too|then|also|at least|I mean|i say|i think|for one|by contrast|in contrast|and never (?:was|has been|will be)|or ever (?:was|has been)|nor (?:was|has) it ever(?: been)?|to be fair|sadly|alas|happily|thankfully|for now|so far|(?:and )?not to be (?:confused|mixed up|mistaken) (?:with|for) [^,;:]{1,60})(?=,)/g;

/** Blanks the asides that do not hold the value; says which one does. */
function withoutAsides(text: string, at: number): { text: string; aside: [number, number] | null } {
  let aside: [number, number] | null = null;
  const blank = (found: string, offset: number): string => {
    if (offset <= at && at < offset + found.length) {
      aside = [offset, offset + found.length - 1];
      return found;
    }
    return ' '.repeat(found.length);
  };
  const plain = text
    .replace(QUOTATION, (found, offset: number) =>
      offset <= at && at < offset + found.length ? found : `"${' '.repeat(found.length - 2)}"`,
    )
    .replace(ASIDE, blank)
    .replace(ABOUT, (found, offset: number) =>
      offset <= at && at < offset + found.length ? found : ' '.repeat(found.length),
    )
    .replace(BETWEEN, (found, offset: number) =>
      offset <= at && at < offset + found.length ? found : ' '.repeat(found.length),
    )
    .replace(COMMENT, (found, offset: number) =>
      offset <= at && at < offset + found.length ? found : ' '.repeat(found.length),
    );
  return { text: plain, aside };
}
