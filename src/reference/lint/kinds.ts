/** What stands in a value is of a kind that the attribute can have: a director is a person, a filming location a place. */
import type { AttributeId } from '../../engine/attribute-ids';
import type { EntityKind } from '../../engine/record';
import type { FactValue } from '../../engine/values';
import type { Pack } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('kinds');

const PERSON: EntityKind[] = ['person'];
const KINDS: Partial<Record<AttributeId, EntityKind[]>> = {
  platform: ['platform'],
  creator: PERSON,
  showrunner: PERSON,
  'executive-producer': PERSON,
  director: PERSON,
  writer: PERSON,
  composer: PERSON,
  cinematographer: PERSON,
  cast: PERSON,
  studio: ['organisation', 'platform'],
  'filming-location': ['place'],
  'based-on': ['book', 'book-line', 'series', 'film', 'franchise', 'person', 'character'],
  franchise: ['franchise', 'series', 'film'],
  'spin-off': ['series', 'film'],
};

export function kinds(pack: Pack, others: Pack[]): Remark[] {
  const kindOf = new Map(
    [...others, pack].flatMap((one) => one.entities.map(({ id, kind }) => [id, kind] as const)),
  );
  return pack.facts.flatMap(({ id, attribute, value }) =>
    expected(attribute, value).flatMap(([entity, allowed]) => {
      const kind = kindOf.get(entity);
      if (kind === undefined || allowed.includes(kind)) return [];
      return remark(
        'error',
        'facts',
        id,
        `has the ${kind} ${entity} as ${attribute}`,
        `Name a ${allowed.join(' or ')}`,
      );
    }),
  );
}

/** The entities of a value, each with the kinds it may have. */
function expected(attribute: AttributeId, value: FactValue): [string, EntityKind[]][] {
  if ('person' in value)
    return [
      [value.person, ['person']],
      [value.character, ['character']],
    ];
  if ('chart' in value && value.chart !== undefined) return [[value.chart, ['platform', 'organisation']]];
  const allowed = KINDS[attribute];
  return 'entity' in value && allowed ? [[value.entity, allowed]] : [];
}
