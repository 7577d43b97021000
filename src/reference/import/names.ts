/** Names that would be found everywhere, or that pose as another's. */
import type { Fault } from '../faults';
import type { Pack, PackEntity } from '../schema';
import { isDisguised } from './characters';
import { IMPORT_LIMITS } from './limits';

/** Words that no page is without: no name by themselves. */
const NEVER = words('the a an and or of to in on at by for with as is are was were be been not no that this');
/** Words that are titles too ("You", "From", "It"), and as common: only beside companions. */
const GUARDED = words(
  'i you he she it we they us them him her his hers its my your our their me from up down out off over all any one ' +
    'two who what when where why how here there now then so but if will can do did has have had new old good more',
);
const MOST = 50;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Everything wrong with the names of a pack. */
export function nameFaults({ entities }: Pack): Fault[] {
  const total = entities.reduce((sum, entity) => sum + namesIn(entity).length, 0);
  if (total > IMPORT_LIMITS.names) {
    const what = `has ${total} names, aliases, companions and confusers, ${IMPORT_LIMITS.names} is the limit`;
    return [{ where: 'entities.json', what, mend: 'Split the pack into several' }];
  }
  return entities.flatMap(faultsOf).slice(0, MOST);
}

const namesIn = ({ name, aliases, companions = [], confusers = [] }: PackEntity): string[] => [
  name,
  ...aliases,
  ...companions,
  ...confusers,
];

function faultsOf(entity: PackEntity): Fault[] {
  const where = `entities.json, ${entity.id}`;
  const guarded = entity.everyday === true && (entity.companions ?? []).length > 0;
  return [
    ...[entity.name, ...entity.aliases].flatMap((name): Fault[] => {
      const bare = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (bare === '') return [{ where, what: `has the empty name “${name}”`, mend: 'Remove it' }];
      if (NEVER.has(bare))
        return [{ where, what: `has the name “${name}”, a word of every page`, mend: 'Remove it' }];
      if ((GUARDED.has(bare) || [...bare].length < 2) && !guarded) {
        const mend = 'Mark the entity as everyday and list companions, or remove the name';
        return [{ where, what: `has the name “${name}”, which nearly every page holds`, mend }];
      }
      return [];
    }),
    ...namesIn(entity)
      .filter(isDisguised)
      .map((name) => ({
        where,
        what: `writes “${name}” with letters that look like others`,
        mend: 'Write it in one alphabet',
      })),
  ];
}
