/** Settings as a file: written for another browser or as a copy, read back with nothing taken on trust. Pure. */
import * as z from 'zod/mini';
import { issueLine } from '../reference/issue';
import { SCHEMAS, type Settings } from './schema';

/** What a file carries: what the options page shows. */
const CARRIED = ['strictness', 'attributesOff', 'appearance', 'sites', 'mutes'] as const;
export type Carried = Pick<Settings, (typeof CARRIED)[number]>;

/** How a file of one version is brought to the next: `[1]` brings version 1 to version 2. A change of a shape adds one. */
export type Migrations = Record<number, (settings: Record<string, unknown>) => Record<string, unknown>>;
const MIGRATIONS: Migrations = {};
const FORMAT = 'double-take-settings';
/** Characters that a file of settings may have: every list full would be less. */
const LONGEST = 4_000_000;

/** Why a file is refused; `at` names the entry, `what` is what is wrong with it. */
export type Refusal =
  | { why: 'too-large' | 'not-json' | 'not-settings' }
  | { why: 'newer'; version: number }
  | { why: 'bad-entry'; what: string };

const currentOf = (migrations: Migrations): number => Object.keys(migrations).length + 1;

/** The file's text. */
export const writeSettings = (settings: Carried): string =>
  `${JSON.stringify({ format: FORMAT, version: currentOf(MIGRATIONS), settings: pick(settings) }, null, 2)}\n`;

/**
 * The settings of a file, all of them or none: entries that an older version did not have are left out.
 * @param migrations those of this version; others in tests
 */
export function readSettings(
  text: string,
  migrations: Migrations = MIGRATIONS,
): { settings: Partial<Carried> } | { refused: Refusal } {
  if (text.length > LONGEST) return { refused: { why: 'too-large' } };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { refused: { why: 'not-json' } }; // whatever the parser says of it helps nobody
  }
  const head = z.safeParse(headSchema, file);
  if (!head.success) return { refused: { why: 'not-settings' } };
  let { version, settings } = head.data;
  if (version > currentOf(migrations)) return { refused: { why: 'newer', version } };
  for (; migrations[version]; version++) settings = migrations[version]?.(settings) ?? settings;
  const body = z.safeParse(bodySchema, settings);
  if (body.success) return { settings: pick(body.data as Partial<Carried>) };
  return { refused: { why: 'bad-entry', what: issueLine(body.error.issues[0], 'settings') } };
}

const headSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.gte(1)),
  settings: z.record(z.string(), z.unknown()),
});

const bodySchema = z.partial(
  z.object({
    strictness: SCHEMAS.strictness,
    attributesOff: SCHEMAS.attributesOff,
    appearance: SCHEMAS.appearance,
    sites: SCHEMAS.sites,
    mutes: SCHEMAS.mutes,
  }),
);

/** The entries that a file carries, in their order; nothing else that an object may hold. */
const pick = <T extends Partial<Carried>>(from: T): T =>
  Object.fromEntries(
    CARRIED.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]),
  ) as T;
