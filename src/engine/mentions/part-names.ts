/** Names that are known by a part: surnames, first names, single names of characters, subtitles. */
import type { Entity, Reference } from '../record';
import { isCapitalised, type Word } from '../text/words';
import { isListed, isPaired, isPlayed, isQuestionMark, titleBefore } from './name-neighbours';
import type { NameHit } from './names';
import { isGiven } from './run-kinds';
import { isWork, type PassageNames, type Surroundings } from './surroundings';
import { COMMON_NAMES } from './word-lists';

/** A character with a single name ("Tutu", "Leo") is meant where its work is named; in small letters only by an unusual name. */
export function isOnlyName(
  entity: Entity,
  hit: NameHit,
  all: Word[],
  names: PassageNames,
  around: Surroundings,
): boolean {
  if (entity.kind !== 'character' || entity.name.includes(' ') || !belongs(entity, names, around.reference))
    return false;
  const word = all[hit.from] as Word;
  if (around.caseless) return !isGiven(word) && !COMMON_NAMES.has(word.lower);
  return isCapitalised(word) && !isPaired(hit, all);
}

/** A surname or first name counts where the full name, or the work it belongs to, is on the page. */
export function isPartMeant(
  entity: Entity,
  hit: NameHit,
  all: Word[],
  names: PassageNames,
  around: Surroundings,
): boolean {
  if (isWork(entity)) return isSubtitleMeant(entity, hit, all, names, around);
  const word = all[hit.to - 1] as Word;
  if (!around.caseless && !isCapitalised(all[hit.from] as Word)) return false;
  if (isQuestionMark(hit, all)) return false;
  if (names.full.has(entity.id)) return true;
  if (isPaired(hit, all)) return false;
  if (around.caseless && word.lower.length > 4 && !isGiven(word) && !COMMON_NAMES.has(word.lower))
    return entity.kind === 'character' && belongs(entity, names, around.reference);
  if (around.caseless || COMMON_NAMES.has(word.lower)) {
    return (
      entity.kind === 'character' &&
      !around.caseless &&
      (titleBefore(hit, all) || isPlayed(hit, all, around)) &&
      belongs(entity, names, around.reference)
    );
  }
  if (word.lower.length < 5)
    return entity.kind === 'person' && word.lower.length === 4 && names.works.size > 0 && isListed(hit, all);
  return entity.kind === 'person'
    ? word.lower.length > 6 || names.works.size > 0
    : belongs(entity, names, around.reference);
}

/** The part after the colon names the work where the whole name, or another work of its family, stands in the passage. */
function isSubtitleMeant(
  entity: Entity,
  hit: NameHit,
  all: Word[],
  names: PassageNames,
  around: Surroundings,
): boolean {
  if (!around.caseless && !isCapitalised(all[hit.from] as Word)) return false;
  if (names.works.has(entity.id)) return true;
  const family = new Set(entity.within ?? []);
  return [...names.works].some((id) =>
    around.reference.entities.get(id)?.within?.some((wider) => family.has(wider)),
  );
}

/** Its work is named, or somebody of the same work is named in full. */
const belongs = (entity: Entity, names: PassageNames, reference: Reference): boolean =>
  (entity.within ?? []).some(
    (id) =>
      names.works.has(id) ||
      [...names.full].some((other) => reference.entities.get(other)?.within?.includes(id)),
  );
