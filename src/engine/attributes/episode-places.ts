/** Titles of episodes beside their places, whatever words stand between: "“Haystacks” is where it reaches number two". */
import type { Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import { NUMBER_WORD, ORDINAL_WORD, parseNumber, parseOrdinal } from '../text/numbers';
import type { Beside } from './attribute';
import { isKnownTitle, writtenTitles } from './known-titles';

const PART = '(?:episode|instal?ment|hour|chapter|part|outing|ep|tale|script)';
const LAST = `(?:(?:season |series )?finale|season[- ](?:ender|closer)|(?:final|closing|last|concluding) ${PART})`;
const FIRST = `(?:pilot|(?:season |series )?opener|(?:opening|first|debut) ${PART})`;

/** A place in the order of episodes; the named groups tell which. */
const PLACE = new RegExp(
  [
    `(?<last>${LAST}|\\b(?:last|closing|final)(?= of the (?:Ⓠ|season|run)))`,
    `(?<first>${FIRST})`,
    `(?<nth>${ORDINAL_WORD})(?= (?:${PART}s?\\b|(?:of|in|on|from) (?:the |its |Ⓦ(?:'s)? |Ⓢ(?:'s)? |list of |first-season |season's |season ){0,4}(?:Ⓠ|Ⓦ|Ⓢ|ten\\b|season\\b|run\\b|${PART}s\\b)))`,
    `(?:number|no\\.?|${PART}) (?<number>${NUMBER_WORD}|\\d{1,2})\\b`,
    `\\b${PART} Ⓠ|Ⓔ|Ⓚ`,
  ].join('|'),
  'dg',
);
/** Words between title and place that set them apart: another episode's, or two statements. */
const APART =
  /[·;:|!?()]|\b(?:after|before|until|since|than|like|not|between|follow(?:s|ed|ing)?|preced(?:es|ed|ing)|then|unlike|and|but|next|previous|by|from|with|until|towards?)\b/;
const GAP = 40;

interface Span {
  start: number;
  end: number;
}
type Placed = Span & ({ last: true } | { number: number });
type Titled = Span & { slot: Slot };

/**
 * Titles that the record has and the place said of each: the nearest on one side, if nothing stands between.
 * A sentence with a title or a place too many says nothing here.
 */
export function* titlesByPlace(sentence: Sentence, reference: Reference): Generator<Beside> {
  const titles = titlesOf(sentence, reference);
  if (titles.length === 0) return;
  const places = placesOf(sentence).filter(({ start }) => !titles.some((one) => within(start, one)));
  if (places.length !== titles.length) return;
  for (const [at, title] of titles.entries()) {
    const place = places[at] as Placed;
    const [from, to] = title.start < place.start ? [title.end, place.start] : [place.end, title.start];
    const gap = sentence.masked.slice(from, to);
    if (gap.length > GAP || APART.test(gap)) return;
    const value = 'last' in place ? { last: place.last } : { number: place.number };
    yield {
      id: 'cue-title-by-place',
      slot: title.slot,
      read: { value: { title: title.slot.text, ...value }, normal: title.slot.text, shown: title.slot.text },
      span: [Math.min(title.start, place.start), Math.max(title.end, place.end)],
    };
  }
}

const within = (at: number, { start, end }: Span): boolean => at >= start && at < end;

/** The titles in the order of the sentence: of slots, and in words that begin with a capital. */
function titlesOf(sentence: Sentence, reference: Reference): Titled[] {
  const found: Titled[] = sentence.slots
    .filter(
      ({ kind, text }) =>
        /^(?:title|foreign|book|person|organisation|place)$/.test(kind) && isKnownTitle(text, reference),
    )
    .map((slot) => ({ slot, start: slot.at, end: slot.at + 1 }));
  for (const words of writtenTitles(reference)) {
    const at = sentence.masked.indexOf(words);
    const end = at + words.length;
    if (
      at < 0 ||
      !sentence.upper.has(at) ||
      /[a-z0-9]/.test(sentence.masked[at - 1] ?? ' ') ||
      /[a-z0-9]/.test(sentence.masked[end] ?? ' ')
    )
      continue;
    if (found.some((one) => at < one.end && one.start < end)) continue;
    const [start, stop] = [sentence.source[at] as number, sentence.source[end] as number];
    found.push({ slot: { kind: 'title', at, start, end: stop, text: words, entities: [] }, start: at, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Every place that the sentence names. */
function placesOf({ masked, at }: Sentence): Placed[] {
  return [...masked.matchAll(PLACE)].flatMap((match): Placed[] => {
    const { last, first, nth, number } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    if (last !== undefined) return [{ ...span, last: true }];
    if (first !== undefined) return [{ ...span, number: 1 }];
    const read =
      nth !== undefined
        ? parseOrdinal(nth)
        : number !== undefined
          ? parseNumber(number)
          : at.get(span.end - 1)?.number;
    return read === null || read === undefined ? [] : [{ ...span, number: read }];
  });
}
