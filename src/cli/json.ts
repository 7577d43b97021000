/** JSON files by a schema, with the place of a fault. */
import type * as z from 'zod/mini';
import { Problem } from './problem';

/** Parses JSON. Throws a Problem naming `where`. */
export function json(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(where, `is no JSON (${(error as Error).message})`, 'Mend the file');
  }
}

/** Holds a value against a schema. Throws a Problem naming the first field at fault. */
export function checked<T extends z.ZodMiniType>(schema: T, raw: unknown, where: string): z.infer<T> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data as z.infer<T>;
  const issue = result.error.issues[0];
  throw new Problem(
    where,
    `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not as expected'}`,
    'Mend the field',
  );
}

/** Parses JSON by a schema. Throws a Problem. */
export const parsed = <T extends z.ZodMiniType>(schema: T, text: string, where: string): z.infer<T> =>
  checked(schema, json(text, where), where);
