/** Attributes whose value is an entity of one kind in a slot: studios, places, sources, parent works. */
import type { AttributeId } from '../attribute-ids';
import type { EntityKind } from '../record';
import type { SlotKind } from '../slots';
import { type Attribute, type Cue, compareEntity, readEntity, showEntity } from './attribute';

export const cue = (id: string, strength: Cue['strength'], form: string, list = false): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
  ...(list ? { list } : {}),
});

/** An attribute that reads a slot's entity and compares it by identity or by lying within. */
export function entityAttribute(
  id: AttributeId,
  slots: SlotKind[],
  cues: Cue[],
  options: { single?: boolean; subjects?: EntityKind[]; alsoFrom?: AttributeId[]; alone?: RegExp } = {},
): Attribute {
  return {
    id,
    slots,
    cues,
    subjects: options.subjects ?? ['series', 'film'],
    single: options.single ?? false,
    read: readEntity,
    readAlone: readEntity,
    ...(options.alone ? { sureAlone: options.alone } : {}),
    compare: compareEntity,
    show: showEntity,
    ...(options.alsoFrom ? { alsoFrom: options.alsoFrom } : {}),
  };
}
