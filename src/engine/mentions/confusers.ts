/** Names that others bear too: where the passage speaks of somebody or something else of that name. */
import type { Entity } from '../record';
import type { PassageNames } from './surroundings';

/** An everyday word, or a name that others bear too: it may mean something else. */
export const needsProof = (entity: Entity): boolean =>
  entity.everyday === true || (entity.confusers ?? []).length > 0;

/** Somebody else of this name stands in the passage. */
const isStranger = (entity: Entity, names: PassageNames): boolean =>
  [entity.name, ...entity.aliases].some((name) => names.strangers.has(name.toLowerCase()));

/** Each mention of the name must prove itself: a confuser, or a stranger who bears it, stands in the passage. */
export const isDoubtful = (entity: Entity, names: PassageNames): boolean =>
  names.confused.has(entity.id) || isStranger(entity, names);
