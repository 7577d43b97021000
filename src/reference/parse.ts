/** From JSON to a pack, or to a list of what is wrong with it: all or nothing. */
import type * as z from 'zod/mini';
import { type Fault, faultOf } from './faults';
import { type Pack, packSchema } from './schema';

export type { Fault } from './faults';

/** The parts of a pack; on disk each is a file of that name with the ending `.json`. */
export const PACK_PARTS = ['pack', 'entities', 'facts', 'complete', 'sources'] as const;
export type PackPart = (typeof PACK_PARTS)[number];

/** Most characters that the JSON of one pack may have, all parts together. */
export const MAX_PACK_LENGTH = 20_000_000;
/** Most faults that are told one by one. */
const MAX_FAULTS = 50;

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; errors: Fault[] };

/** Holds one JSON value, an object of the five parts, against the schema. */
export function parsePack(value: unknown): ParsedPack {
  const result = packSchema.safeParse(value);
  if (result.success) return { ok: true, pack: result.data };
  return { ok: false, errors: told(result.error.issues, value) };
}

/**
 * Parses the parts of a pack from their texts. A part that is left out counts as missing; `complete` may be.
 * @param texts the JSON text of each part
 */
export function parsePackTexts(texts: Partial<Record<PackPart, string>>): ParsedPack {
  const length = PACK_PARTS.reduce((sum, part) => sum + (texts[part]?.length ?? 0), 0);
  if (length > MAX_PACK_LENGTH) {
    const what = `the pack has ${length} characters, ${MAX_PACK_LENGTH} is the limit`;
    return { ok: false, errors: [{ where: 'the pack', what, mend: 'Split it into several packs' }] };
  }
  const value: Partial<Record<PackPart, unknown>> = {};
  const errors: Fault[] = [];
  for (const part of PACK_PARTS) {
    const text = texts[part];
    if (text === undefined) continue;
    try {
      value[part] = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      const what = `is no JSON: ${(error as Error).message}`;
      errors.push({ where: `${part}.json`, what, mend: 'Look for a missing comma, quote or bracket there' });
    }
  }
  return errors.length > 0 ? { ok: false, errors } : parsePack(value);
}

function told(issues: z.core.$ZodIssue[], value: unknown): Fault[] {
  const faults = issues.slice(0, MAX_FAULTS).map((issue) => faultOf(issue, value));
  const more = issues.length - faults.length;
  if (more > 0) {
    faults.push({
      where: 'the pack',
      what: `has ${more} faults more`,
      mend: 'Mend these first, then try again',
    });
  }
  return faults;
}
