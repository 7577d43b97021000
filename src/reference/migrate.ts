/** From older forms of a pack to the present one, a step a version. */
import type { Fault } from './faults';
import { SCHEMA_VERSION } from './schema';

/** Makes a pack of version n into one of n + 1. It may rely on nothing: the pack is checked after the last step. */
export type Migration = (pack: Record<string, unknown>) => Record<string, unknown>;
/** By the version that a step starts from. Version 1 is the first. */
export type Migrations = Readonly<Record<number, Migration>>;

const MIGRATIONS: Migrations = {};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The pack in the present form, or why there is no way to it.
 * @param value parsed JSON, an object of the five parts
 */
export function migrate(
  value: unknown,
  migrations: Migrations = MIGRATIONS,
  present: number = SCHEMA_VERSION,
): { ok: true; value: unknown } | { ok: false; fault: Fault } {
  const no = (what: string, mend: string) => ({
    ok: false as const,
    fault: { where: 'pack.json, schema', what, mend },
  });
  if (!isObject(value) || !isObject(value.pack))
    return {
      ok: false,
      fault: {
        where: 'the pack',
        what: 'is no pack',
        mend: 'Give one JSON object with pack, entities, facts and sources',
      },
    };
  const from = value.pack.schema;
  if (from === undefined) return no('is missing', `Write the version of the format: ${present}`);
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1)
    return no(`is ${JSON.stringify(from)?.slice(0, 40)}`, `Write the version of the format: ${present}`);
  if (from > present)
    return no(
      `is ${from}, newer than this version of Double Take knows`,
      'Update Double Take, or ask for a pack of an older form',
    );
  let pack = value;
  for (let version = from; version < present; version += 1) {
    const step = migrations[version];
    if (step === undefined)
      return no(`is ${version}, a form that is no longer read`, `Write the pack in form ${present}`);
    pack = step(pack);
    pack = { ...pack, pack: { ...(pack.pack as object), schema: version + 1 } };
  }
  return { ok: true, value: pack };
}
