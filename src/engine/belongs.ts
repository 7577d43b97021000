/** What belongs to a page's own work. */
import type { Entity, Reference } from './record';

/** True for the page's own work, its characters, and the persons it is credited to. */
export function belongsToTopic(entity: Entity, topic: string | null, reference: Reference): boolean {
  if (topic === null || entity.id === topic) return true;
  if (entity.kind === 'character') return entity.within?.includes(topic) === true;
  if (entity.kind !== 'person') return false;
  return (reference.factsOf.get(topic) ?? []).some(
    ({ value }) =>
      ('entity' in value && value.entity === entity.id) || ('person' in value && value.person === entity.id),
  );
}
