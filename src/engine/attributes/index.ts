/** Every attribute the engine reads. Removing one is deleting its file and its line. */
import type { AttributeId } from '../attribute-ids';
import type { Attribute } from './attribute';
import { platform } from './platform';

export const ATTRIBUTES: readonly Attribute[] = [platform];

const BY_ID = new Map(ATTRIBUTES.map((attribute) => [attribute.id, attribute]));
export const attributeOf = (id: AttributeId): Attribute | undefined => BY_ID.get(id);
