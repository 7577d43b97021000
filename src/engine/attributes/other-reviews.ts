/** Scores that single outlets gave: the outlet of a recorded review stands in the sentence beside a score. */
import type { Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import { parseNumber } from '../text/numbers';
import type { WordsValue } from '../values';
import type { Likeness } from './attribute';
import { isWords, plainWords } from './free-words';
import { siteNear } from './score-words';

/** How far from the score the outlet may stand: the nearest is the one. */
const NEAR = [14, 30, 60, 90];

/** The question `review-…` of the outlet beside the score, as the record asks it; null where it has none of that outlet. */
export function reviewSlot(sentence: Sentence, at: number, reference: Reference): string | null {
  if (isAggregate(sentence, at)) return null;
  const giver = giverBefore(sentence, at, reference);
  if (giver !== null) return giver;
  for (const near of NEAR) {
    const found = outletWithin(sentence, at, near, reference);
    if (found !== null) return found;
  }
  return null;
}

/** Who is said to have given it, if anybody: nothing else was given between. */
const GIVES =
  /\b(?:gave|gives|awarded|awards|handed|hands|settled (?:on|for)|filed|went (?:as high as|for|with)|rated|scored|offered|merited)(?![a-z])/;
function giverBefore(sentence: Sentence, at: number, reference: Reference): string | null {
  const { masked } = sentence;
  const from = Math.max(0, at - 70, masked.lastIndexOf(';', at) + 1, masked.lastIndexOf('Ⓡ', at - 1) + 1);
  return GIVES.test(masked.slice(from, at)) ? outletIn(sentence, from, at, reference) : null;
}

/** The outlet named within so many letters of the score, in the same statement. */
function outletWithin(sentence: Sentence, at: number, near: number, reference: Reference): string | null {
  const { masked } = sentence;
  const from = Math.max(0, at - near, masked.lastIndexOf(';', at) + 1);
  const stop = masked.indexOf(';', at);
  const to = Math.min(at + near, stop < 0 ? masked.length : stop);
  return outletIn(sentence, from, to, reference);
}

function outletIn(sentence: Sentence, from: number, to: number, reference: Reference): string | null {
  const { masked } = sentence;
  const around = plainWords(
    [...masked.slice(from, to)]
      .map((letter, index) => sentence.at.get(from + index)?.text ?? letter)
      .join(''),
  );
  for (const facts of reference.factsOf.values()) {
    for (const { attribute, value } of facts) {
      if (attribute !== 'other' || !isWords(value) || value.slot?.startsWith('review-') !== true) continue;
      const outlet = plainWords(value.slot.slice('review-'.length).replace(/-/g, ' '));
      if (` ${around} `.includes(` ${outlet} `) || around.replace(/ /g, '').includes(squeezed(outlet)))
        return value.slot;
    }
  }
  return null;
}

/** The figure's own stretch, between commas, names a site of many voices: the outlet beyond it gave another. */
function isAggregate(sentence: Sentence, at: number): boolean {
  const { masked } = sentence;
  const from = Math.max(...[';', ', ', ' — '].map((mark) => masked.lastIndexOf(mark, at)), 0);
  const ends = [';', ', ', ' — '].map((mark) => masked.indexOf(mark, at)).filter((end) => end > 0);
  const stretch = masked.slice(from, Math.min(...ends, masked.length));
  const site = siteNear(sentence, at);
  return (
    (site !== null && site.from >= from && site.to <= from + stretch.length) ||
    /\b(?:audiences?|users?|viewers|punters|popcornmeter|tomatometer|imdb)\b/.test(stretch)
  );
}

/** "A.V. Club" and "AV Club" are one; a single word is not looked for inside others. */
const squeezed = (outlet: string): string => (outlet.includes(' ') ? outlet.replace(/ /g, '') : `${outlet} `);

/** A score as a share of its scale; a grade keeps its letter and sign. */
export function shareOf(slot: Slot | undefined, written: string): string {
  return slot?.score === undefined
    ? written
        .toLowerCase()
        .replace(/ plus$/, '+')
        .replace(/ minus$/, '-')
    : percent(slot.score.score, slot.score.outOf);
}

/** The recorded score in the same form; null where the recorded words hold none. */
function recordedShare(words: string): string | null {
  const figure = /(\d+(?:\.\d+)?)(?: out of |\/)(\d+)/.exec(words);
  if (figure !== null) return percent(Number(figure[1]), Number(figure[2]));
  const stars = /(\S+) stars?\b/.exec(words)?.[1];
  const number = stars === undefined ? null : parseNumber(stars);
  if (number !== null) return percent(number, 5);
  return /: ([A-F][+-]?)$/.exec(words)?.[1]?.toLowerCase() ?? null;
}

const percent = (score: number, outOf: number): string => `${Math.round((score / outOf) * 1000) / 10}%`;

export function alikeReviews(share: string, known: WordsValue): Likeness {
  const recorded = recordedShare(known.text);
  if (recorded === null || recorded.endsWith('%') !== share.endsWith('%')) return 'apart';
  return recorded === share ? 'same' : 'differs';
}
