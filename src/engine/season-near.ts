/** Which season of its work a value is of. */
import { clauseOf, type Sentence, type Slot } from './slots';

/** The season that the words of a match speak of; `span` in the masked sentence. */
export function seasonIn(sentence: Sentence, [from, to]: [number, number]): number | undefined {
  return sentence.slots.find((slot) => slot.kind === 'season' && slot.at >= from && slot.at < to)?.number;
}

/** The season that the clause speaks of, else the only one the sentence speaks of. */
export function seasonNear(sentence: Sentence, at: number): number | undefined {
  const seasons = sentence.slots.filter(
    (slot) =>
      slot.kind === 'season' && !isOfAnother(sentence, slot, at) && !isAwaited(sentence.masked, slot, at),
  );
  if (seasons.length === 0) return undefined;
  const [start, end] = clauseOf(sentence, at);
  const inClause = seasons.filter((slot) => slot.at >= start && slot.at < end);
  const pool = inClause.length > 0 ? inClause : seasons;
  return pool.reduce((best, slot) => (Math.abs(slot.at - at) < Math.abs(best.at - at) ? slot : best)).number;
}

/** A season with another title between it and the value: "Reacher's third season opened, and Ballard followed in May". */
function isOfAnother({ masked }: Sentence, season: Slot, at: number): boolean {
  return (
    season.at < at &&
    /Ⓦ/.test(
      masked
        .slice(season.at + 1, at)
        .replace(/^,? (?:(?:of|for|on|to) )?(?:the )?(?:[a-zⓅ'-]+ ){0,3}"?Ⓦ/, ''),
    )
  );
}

/** "E10 is the last one, then we wait until season two". */
const AWAITED = /\b(?:until|till|before|ahead of|waiting for|wait for)(?: the| its)? $/;
const isAwaited = (masked: string, season: Slot, at: number): boolean =>
  season.at > at && AWAITED.test(masked.slice(Math.max(0, season.at - 20), season.at));
