/** An everyday name can be told from the everyday word; a confuser confuses something. */
import { fold } from '../../engine/text/fold';
import type { Pack, PackEntity } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('everyday');

export function everyday({ entities }: Pack): Remark[] {
  return entities.flatMap((entity) => {
    const { id } = entity;
    const companions = entity.companions ?? [];
    const found: Remark[] = [];
    if (entity.everyday && companions.length === 0) {
      found.push(
        remark(
          'error',
          'entities',
          id,
          'has an everyday name and no companions',
          'List words that show it is meant',
        ),
      );
    }
    if (!entity.everyday && companions.length > 0 && (entity.confusers ?? []).length === 0) {
      found.push(
        remark(
          'warning',
          'entities',
          id,
          'has companions that nothing asks for',
          'Mark it as everyday, or drop them',
        ),
      );
    }
    for (const word of companions.filter((companion) => names(entity).includes(plain(companion)))) {
      found.push(remark('error', 'entities', id, `has its own name “${word}” as companion`, 'Remove it'));
    }
    for (const phrase of (entity.confusers ?? []).filter((confuser) => !confuses(confuser, entity))) {
      found.push(
        remark(
          'warning',
          'entities',
          id,
          `has a confuser “${phrase}” that does not hold its name`,
          'Remove it',
        ),
      );
    }
    return found;
  });
}

const plain = (text: string): string => fold(text).text.toLowerCase();
const names = (entity: PackEntity): string[] => [entity.name, ...entity.aliases].map(plain);

/** A confuser holds a name of the entity and is more than that. */
function confuses(confuser: string, entity: PackEntity): boolean {
  const phrase = plain(confuser);
  return names(entity).some((name) => phrase.includes(name) && phrase !== name);
}
