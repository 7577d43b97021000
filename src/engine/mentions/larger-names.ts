/** Names that are a part of a larger one: "Robert Ballard", "Ballard Locks". */
import { isCapitalised, type Word } from '../text/words';
import type { NameHit } from './names';
import { NO_NAME, TITLES } from './word-lists';

/** Marks the words that a known, unconfused name holds. */
export function knownWords(all: Word[], hits: NameHit[]): Uint8Array {
  const known = new Uint8Array(all.length);
  for (const hit of hits)
    if (hit.confuser.length === 0 && hit.strong.length > 0) known.fill(1, hit.from, hit.to);
  return known;
}

/** A capitalised word that is no title and no sentence opener stands right before: a stranger's full name. */
export function strangerBefore(hit: NameHit, all: Word[], known: Uint8Array): boolean {
  const before = all[hit.from - 1];
  const first = all[hit.from] as Word;
  if (before === undefined || hit.to - hit.from > 1 || !isCapitalised(before) || !isCapitalised(first))
    return false;
  if (before.end + 1 !== first.start || known[hit.from - 1]) return false;
  return (
    !NO_NAME.has(before.lower) &&
    !TITLES.has(before.lower) &&
    before.text.length > 1 &&
    before.text !== before.text.toUpperCase()
  );
}

/** Words that may follow a title capitalised without being part of a larger name. */
const FOLLOWS = new Set(
  'season seasons series episode episodes s1 s2 s3 finale premiere premieres trailer review recap cast spinoff spin starring stars on in is was and or by from with returns renewed tv original the a'.split(
    ' ',
  ),
);

/** "Robert Ballard", "Ballard Locks": capitalised neighbours that no list explains make a larger name. */
export function partOfLargerName(hit: NameHit, all: Word[], last: Word, known: Uint8Array): boolean {
  if (strangerBefore(hit, all, known)) return true;
  const after = all[hit.to];
  if (after === undefined || known[hit.to] || after.start !== last.end + 1 || !isCapitalised(after))
    return false;
  return (
    !FOLLOWS.has(after.lower) &&
    !TITLES.has(after.lower) &&
    after.text !== after.text.toUpperCase() &&
    !/^S\d/.test(after.text)
  );
}
