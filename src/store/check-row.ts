/** Stored rows against the schema: disks fail, profiles are copied half. */
import * as z from 'zod/mini';
import { issueLine } from '../reference/issue';
import { completeSchema, entitySchema, factSchema, packInfoSchema, sourceSchema } from '../reference/schema';
import { CorruptRecord } from './failure';

/** Makes a check of one table's rows, which gives them back unchanged. `own` are the properties that the store adds. */
function checker(table: string, schema: z.core.$ZodType, ...own: string[]) {
  return <Row extends object>(rows: (Row | undefined)[]): Row[] =>
    rows.map((row, at) => {
      if (row === undefined) throw new CorruptRecord(`${table}: row ${at + 1} of ${rows.length} is missing`);
      const bare = Object.fromEntries(Object.entries(row).filter(([key]) => !own.includes(key)));
      const result = z.safeParse(schema, bare);
      if (!result.success) {
        const line = issueLine(result.error.issues[0], 'row');
        throw new CorruptRecord(`${table}: ${JSON.stringify(bare).slice(0, 80)}: ${line}`);
      }
      return row;
    });
}

export const checkPacks = checker('packs', packInfoSchema, 'bundled', 'revision');
export const checkEntities = checker('entities', entitySchema, 'pack');
export const checkFacts = checker('facts', factSchema, 'pack');
export const checkComplete = checker('complete', completeSchema, 'pack');
export const checkSources = checker('sources', sourceSchema, 'pack');
