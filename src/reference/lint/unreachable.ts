/** Facts that no reader can ever claim anything about: dead weight, or a reader that is missing. */
import { ATTRIBUTES } from '../../engine/attributes';
import type { Pack } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('unreachable');

export function unreachable({ facts, entities }: Pack, others: Pack[]): Remark[] {
  const kindOf = new Map(
    [...others.flatMap((one) => one.entities), ...entities].map(({ id, kind }) => [id, kind]),
  );
  return facts.flatMap(({ id, attribute, subject }) => {
    const readers = ATTRIBUTES.filter((one) => one.id === attribute || one.alsoFrom?.includes(attribute));
    if (readers.length === 0)
      return [
        remark(
          'warning',
          'facts',
          id,
          `is of ${attribute}, which no reader claims`,
          'Tell it by another attribute, or remove it',
        ),
      ];
    const kind = kindOf.get(subject);
    const isAsked = readers.some(
      (one) => kind !== undefined && (one.subjects.includes(kind) || one.askAlso !== undefined),
    );
    if (kind === undefined || isAsked) return [];
    const subjects = [...new Set(readers.flatMap((one) => one.subjects))].join(', ');
    return [
      remark(
        'warning',
        'facts',
        id,
        `gives ${attribute} of a ${kind}, which no reader claims`,
        `Make it a fact about a ${subjects}`,
      ),
    ];
  });
}
