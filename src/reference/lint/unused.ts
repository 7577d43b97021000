/** Entities that no fact speaks of and nothing lies in are dead weight, but for the words that claims are read by. */
import type { EntityKind } from '../../engine/record';
import { refersTo } from '../refers';
import type { Pack } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('unused');

/** Kept without facts: what a page may name in place of the right one. */
const VOCABULARY: ReadonlySet<EntityKind> = new Set(['platform', 'organisation', 'place']);

export function unused({ entities, facts }: Pack): Remark[] {
  const used = new Set([
    ...entities.flatMap(({ within }) => within ?? []),
    ...facts.flatMap(({ subject, value, time }) => [
      subject,
      ...refersTo(value),
      ...(time.readings ?? []).flatMap((reading) => refersTo(reading.value)),
    ]),
  ]);
  return entities
    .filter(({ id, kind }) => !VOCABULARY.has(kind) && !used.has(id))
    .map(({ id, kind }) =>
      remark('warning', 'entities', id, `is a ${kind} that no fact speaks of`, 'Remove it, or add its facts'),
    );
}
