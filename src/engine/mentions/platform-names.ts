/** Platforms with an everyday name ("Peacock", "Max", "Now") are known by where they stand. */
import type { Entity } from '../record';
import type { Word } from '../text/words';
import type { NameHit } from './names';
import type { PassageNames, Surroundings } from './surroundings';

const BESIDE_PLATFORM = /^(?:on|to|via|from|at|by|for|and|or|streaming|[,(|:/])$/;

/** "Peacock", "Max", "Now": capitalised where no sentence begins, and where a platform stands. */
export function isPlatformMeant(
  entity: Entity,
  hit: NameHit,
  all: Word[],
  names: PassageNames,
  around: Surroundings,
): boolean {
  if (names.accompanied.has(entity.id) && hit.to - hit.from > 1) return true;
  if (around.caseless)
    return names.accompanied.has(entity.id) && /^(?:on|via)$/.test(all[hit.from - 1]?.lower ?? '');
  const possessive = all[hit.to]?.text === "'" && all[hit.to + 1]?.lower === 's';
  return (
    possessive ||
    BESIDE_PLATFORM.test(all[hit.from - 1]?.lower ?? '') ||
    /^(?:series|original|show|drama)$/i.test(all[hit.to]?.lower ?? '')
  );
}
