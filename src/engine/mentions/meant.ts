/** Whether a name is meant: everyday words need a companion, confusers outweigh, part names need their full name. */
import type { Entity } from '../record';
import { isCapitalised, type Word } from '../text/words';
import { isProven } from './companions';
import { needsProof } from './confusers';
import { partOfLargerName } from './larger-names';
import type { NameHit } from './names';
import { isOnlyName, isPartMeant } from './part-names';
import { isPlatformMeant } from './platform-names';
import { isPart, isWork, type PassageNames, type Surroundings } from './surroundings';
import { isSetOff, isUncertain, standsAsTitle } from './uncertain';
import { TITLES } from './word-lists';

/** The bearers that the name may mean here, none if it means something else. */
export function isMeant(hit: NameHit, all: Word[], names: PassageNames, around: Surroundings): Entity[] {
  if (hit.confuser.length > 0) return [];
  const first = all[hit.from] as Word;
  const last = all[hit.to - 1] as Word;
  const single = hit.to - hit.from === 1;
  const written = around.caseless || isCapitalised(first) || /^\d/.test(first.text) || !single;
  if (!written) return [];
  if (single && around.text[first.start - 1] === '@') return [];
  const entities = (ids: string[]) => ids.map((id) => around.reference.entities.get(id) as Entity);
  const line = entities(hit.strong).some((entity) => entity.kind === 'book-line');
  if (!single && !around.caseless && !line && !isWritten(hit, all)) return [];
  const strong = entities(hit.strong).filter((entity) => isNamed(entity, hit, all, names, around));
  let weak = entities(hit.weak).filter((entity) => isPartMeant(entity, hit, all, names, around));
  if (strong.length === 0 && weak.length === 0) return [];
  // A title is meant by its name sooner than somebody of whose name it is a part.
  if (strong.some(isWork)) weak = weak.filter(({ id }) => names.full.has(id));
  const platform = strong.some((entity) => entity.kind === 'platform' && !entity.everyday);
  const place = strong.some((entity) => entity.kind === 'place');
  if ((single || place) && !around.titleCase && !platform && partOfLargerName(hit, all, last, around.known))
    return [];
  return [...strong, ...weak.filter((entity) => !strong.includes(entity))];
}

/** The very name stands here; whether this bearer is meant by it. */
function isNamed(
  entity: Entity,
  hit: NameHit,
  all: Word[],
  names: PassageNames,
  around: Surroundings,
): boolean {
  if (!needsProof(entity)) {
    if (isPart(entity) && hit.to - hit.from === 1)
      return isOnlyName(entity, hit, all, names, around) || isPartMeant(entity, hit, all, names, around);
    return true;
  }
  if (entity.kind === 'platform') return isPlatformMeant(entity, hit, all, names, around);
  if (names.doubtful.has(entity.id) && !isProven(hit, all, around)) return false;
  if (
    isWork(entity) &&
    entity.everyday &&
    isUncertain(
      all
        .slice(hit.from, hit.to)
        .map(({ text }) => text)
        .join(' '),
    )
  ) {
    const told = names.told.has(entity.id) && standsAsTitle(hit, all, around.text, around.titleCase);
    return told || (!around.caseless && isSetOff(hit, all, around.text));
  }
  if (isWork(entity) || entity.companions !== undefined) return names.accompanied.has(entity.id);
  return true;
}

/**
 * A name of several words in running text has its long words capitalised: "the Lincoln lawyer" is a man. A rank before it
 * may be small: "detective Bosch".
 */
function isWritten({ from, to }: NameHit, all: Word[]): boolean {
  const rank = TITLES.has((all[from] as Word).lower) ? 1 : 0;
  const words = all.slice(from, to);
  return (
    words.slice(rank).every(({ text }) => !/^[a-z]{4,}$/.test(text)) ||
    words.every(({ text }) => !/^[A-Z]/.test(text))
  );
}
