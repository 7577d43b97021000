/** What stands right beside a name: a title, a word of acting, another name. */
import { isCapitalised, type Word } from '../text/words';
import type { NameHit } from './names';
import { isGiven } from './run-kinds';
import type { Surroundings } from './surroundings';
import { TITLES } from './word-lists';

/** The "Q" of "Q: …" and "Q&A" is no surname. */
export function isQuestionMark(hit: NameHit, all: Word[]): boolean {
  const first = all[hit.from] as Word;
  return first.text.length === 1 && hit.to - hit.from === 1 && /^[:.)&]$/.test(all[hit.to]?.text ?? '');
}

/** "Robert and Michelle King": a given name that shares the surname of the one after it. */
export function isPaired(hit: NameHit, all: Word[]): boolean {
  const [joint, given, surname] = [all[hit.to], all[hit.to + 1], all[hit.to + 2]];
  return (
    isGiven(all[hit.to - 1]) &&
    /^(?:and|&)$/.test(joint?.lower ?? '') &&
    isGiven(given) &&
    surname !== undefined &&
    isCapitalised(surname)
  );
}

/** A rank or form of address: "Detective Parker", "Mr. Parker". */
export function titleBefore(hit: NameHit, all: Word[]): boolean {
  const before = all[hit.from - 1];
  const at = before?.text === '.' ? all[hit.from - 2] : before;
  return at !== undefined && TITLES.has(at.lower);
}

/** A word of acting beside the name: "as Parker", "plays Santos", "Leo, played by", an actor's "Parker". */
export function isPlayed(hit: NameHit, all: Word[], { known }: Surroundings): boolean {
  const [before, further] = [all[hit.from - 1]?.lower ?? '', all[hit.from - 2]?.text];
  if (/^(?:as|plays?|played|playing|portrays?|portrayed|portraying|voices)$/.test(before)) return true;
  if (/^(?:is|was)$/.test(before) && known[hit.from - 2]) return true;
  if (before === 's' && further === "'" && known[hit.from - 3]) return true;
  const after = all.slice(hit.to, hit.to + 4).map(({ lower }) => lower);
  return /^(?:, )?(?:(?:who|is|was) ){0,2}(?:played|portrayed)(?: by)?$/.test(
    after.join(' ').replace(/ by .*$/, ' by'),
  );
}

/** In a list of names: a comma, a colon or "and" on either side. */
export const isListed = (hit: NameHit, all: Word[]): boolean =>
  /^(?:,|:|and|&)$/.test(all[hit.from - 1]?.lower ?? '') &&
  /^(?:,|and|&|\.|;)$/.test(all[hit.to]?.lower ?? '.');
