/** Words for what the schema finds: where it is, what is wrong, and how to mend it. */
import type * as z from 'zod/mini';
import { ATTRIBUTE_IDS } from '../engine/attribute-ids';

export interface Fault {
  /** File, id and field: `facts.json, harbour-premiere, value.date`. */
  where: string;
  what: string;
  mend: string;
}

/** The form that a field has, by its name, for fields that a pattern checks. */
const FORM: Record<string, string> = {
  url: 'a web address that begins with https:// or http:// and holds no space or @',
  sameAs: 'a Wikidata id such as Q12345',
  version: 'three numbers such as 1.0.0',
  through: 'a day such as 2025-07-09',
  accessed: 'a day such as 2025-07-09',
  knownThrough: 'a day such as 2025-07-09',
  date: 'a date of the calendar: 2025, 2025-07 or 2025-07-09',
  asOf: 'a date of the calendar: 2025, 2025-07 or 2025-07-09',
  from: 'a date of the calendar: 2025, 2025-07 or 2025-07-09',
  to: 'a date of the calendar: 2025, 2025-07 or 2025-07-09',
  published: 'a date such as 2025, 2025-07 or 2025-07-09, or the word undated',
};
const ID_FORM = 'an id: lower-case letters and digits, joined by single hyphens';

/** Says in words what one issue of the schema means. */
export function faultOf(issue: z.core.$ZodIssue, value: unknown): Fault {
  return { where: whereOf(issue.path, value), ...wordsFor(issue, valueAt(value, issue.path)) };
}

/** The file, the id (or the place) of the record in it, and the field. */
export function whereOf(path: PropertyKey[], value: unknown): string {
  const [part, ...rest] = path;
  if (part === undefined) return 'the pack';
  const parts = [`${String(part)}.json`];
  if (typeof rest[0] === 'number') {
    const id = valueAt(value, [part, rest[0], 'id']);
    parts.push(typeof id === 'string' && id !== '' ? id : `number ${rest[0] + 1}`);
    rest.shift();
  }
  if (rest.length > 0) parts.push(rest.map(String).join('.'));
  return parts.join(', ');
}

function wordsFor(issue: z.core.$ZodIssue, found: unknown): Omit<Fault, 'where'> {
  const field = String(issue.path.findLast((key) => typeof key === 'string') ?? '');
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? { what: 'is missing', mend: `Add ${article(issue.expected)}` }
        : { what: `is ${shown(found)}`, mend: `Write ${article(issue.expected)}` };
    case 'invalid_format':
      return { what: `is ${shown(found)}`, mend: `Write ${FORM[field] ?? ID_FORM}` };
    case 'invalid_value':
      return { what: `is ${shown(found)}`, mend: `Write one of ${issue.values.map(String).join(', ')}` };
    case 'unrecognized_keys':
      return {
        what: `holds what no pack has: ${issue.keys.join(', ')}`,
        mend: 'Remove it, or check its spelling',
      };
    case 'too_small':
      return { what: `is too short or too small: ${shown(found)}`, mend: `At least ${issue.minimum}` };
    case 'too_big':
      return { what: `is too long or too large: ${shown(found)}`, mend: `At most ${issue.maximum}` };
    case 'invalid_union':
      if (field === 'attribute')
        return { what: `is ${shown(found)}`, mend: `Write one of ${ATTRIBUTE_IDS.join(', ')}` };
      return {
        what: `is ${shown(found)}`,
        mend: `Write ${FORM[field] ?? 'one of the forms that docs/record.md gives'}`,
      };
    case 'custom':
      return { what: `is ${shown(found)}`, mend: `Write ${FORM[field] ?? 'a date of the calendar'}` };
    default:
      return { what: `is ${shown(found)}`, mend: 'See docs/record.md for its form' };
  }
}

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

/** A value short enough for a message. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    return (at as Record<PropertyKey, unknown>)[key];
  }, value);
}
