/** Which entities a value speaks of. */
import type { FactValue } from '../engine/values';

/** Ids of the entities a value refers to; empty for numbers, dates and words. */
export function refersTo(value: FactValue): string[] {
  if ('entity' in value) return [value.entity];
  if ('person' in value) return [value.person, value.character];
  if ('chart' in value && value.chart !== undefined) return [value.chart];
  return [];
}
