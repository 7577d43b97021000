/** The attributes as the interface orders and names them. */
import type { AttributeId } from '../engine/attribute-ids';

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;

/** The locale key of an attribute's name. */
export const attributeKey = <A extends AttributeId>(attribute: A) =>
  `attribute_${attribute.replaceAll('-', '_')}` as `attribute_${Underscored<A>}`;
