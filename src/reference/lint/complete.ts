/** A declared complete list has members, is declared once, and ends within what the record knows. */
import type { CompleteEntry, Pack } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('complete');

export function completeLists({ complete, facts, pack }: Pack): Remark[] {
  const seen = new Set<string>();
  return complete.flatMap((list) => {
    const id = [list.subject, list.attribute, list.season, list.continuity]
      .filter((part) => part !== undefined)
      .join(' ');
    const found: Remark[] = [];
    if (seen.has(id)) found.push(remark('error', 'complete', id, 'is declared twice', 'Keep one'));
    seen.add(id);
    if (!facts.some((fact) => belongs(fact, list))) {
      found.push(
        remark('error', 'complete', id, 'is an empty list', 'Add its facts, or do not declare it complete'),
      );
    }
    const horizon = pack.subjects?.[list.subject]?.knownThrough ?? pack.knownThrough;
    if (list.through > horizon) {
      found.push(
        remark(
          'error',
          'complete',
          id,
          `is complete through ${list.through}, after the horizon ${horizon}`,
          'End it at the horizon',
        ),
      );
    }
    return found;
  });
}

/** A fact without season or continuity holds for all of them. */
function belongs({ subject, attribute, qualifier }: Pack['facts'][number], list: CompleteEntry): boolean {
  const fits = <T>(own: T | undefined, asked: T | undefined) =>
    own === undefined || asked === undefined || own === asked;
  return (
    subject === list.subject &&
    attribute === list.attribute &&
    fits(qualifier?.season, list.season) &&
    fits(qualifier?.continuity, list.continuity)
  );
}
