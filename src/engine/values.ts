/** The closed set of value shapes that facts carry and claims are read into. One source for types and validation. */
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
const text = z.string().check(z.minLength(1), z.maxLength(300));
const natural = z.int().check(z.gte(0), z.lte(1e12));

/** A day, month or year: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDate = z
  .string()
  .check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/), z.refine(isRealDate));

/** True when the date exists in the calendar (31 June and 29 February of most years do not). */
export function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** Another entity: the platform, the director, the source novel, the place. */
export const entityValue = z.strictObject({ entity: id });
/** A platform, and whether the claim is about the work's home or about where it can be watched. */
export const platformValue = z.strictObject({
  entity: id,
  as: z.enum(['original', 'availability']),
  territory: z.optional(z.string().check(z.maxLength(40))),
});
/** Who plays whom. */
export const roleValue = z.strictObject({ person: id, character: id });
export const dateValue = z.strictObject({ date: partialDate });
/** A number of things; `max` where the source itself gives a range. */
export const countValue = z.strictObject({ count: natural, max: z.optional(natural) });
/** An amount with its unit; `max` where the source gives a range. */
export const amountValue = z.strictObject({
  amount: z.number().check(z.gte(0)),
  max: z.optional(z.number()),
  unit: z.enum(['minutes', 'hours', 'views', 'viewers', 'households', 'USD', 'copies']),
});
export const scoreValue = z.strictObject({
  score: z.number().check(z.gte(0), z.lte(100)),
  outOf: z.literal([5, 10, 100]),
});
/** A place in a ranking; `chart` is the entity whose chart it is. */
export const rankValue = z.strictObject({ rank: natural, chart: z.optional(id) });
export const statusValue = z.strictObject({
  status: z.enum(['renewed', 'not-renewed', 'cancelled', 'ended']),
});
/** A title of a part (an episode) and its number in the season; `last` marks the season's finale. */
export const titleValue = z.strictObject({
  title: text,
  number: z.optional(natural),
  last: z.optional(z.boolean()),
});
export const patternValue = z.strictObject({ pattern: z.enum(['at-once', 'weekly', 'batches']) });
export const yearsValue = z.strictObject({
  from: z.int().check(z.gte(1850), z.lte(2200)),
  to: z.optional(z.int().check(z.gte(1850), z.lte(2200))),
});
/** Free words; `keys` are the words a page must share to agree, `slot` the single-valued question they answer. */
export const wordsValue = z.strictObject({
  text,
  keys: z.optional(z.array(text).check(z.maxLength(24))),
  slot: z.optional(z.string().check(z.maxLength(40))),
});
/** What a character is: classes of job, rank, kinship or fate. */
export const traitValue = z.strictObject({
  text,
  is: z.array(z.string().check(z.maxLength(40))).check(z.minLength(1), z.maxLength(24)),
});

export type EntityValue = z.infer<typeof entityValue>;
export type PlatformValue = z.infer<typeof platformValue>;
export type RoleValue = z.infer<typeof roleValue>;
export type DateValue = z.infer<typeof dateValue>;
export type CountValue = z.infer<typeof countValue>;
export type AmountValue = z.infer<typeof amountValue>;
export type ScoreValue = z.infer<typeof scoreValue>;
export type RankValue = z.infer<typeof rankValue>;
export type StatusValue = z.infer<typeof statusValue>;
export type TitleValue = z.infer<typeof titleValue>;
export type PatternValue = z.infer<typeof patternValue>;
export type YearsValue = z.infer<typeof yearsValue>;
export type WordsValue = z.infer<typeof wordsValue>;
export type TraitValue = z.infer<typeof traitValue>;

/** Any value a fact can carry. */
export type FactValue =
  | EntityValue
  | PlatformValue
  | RoleValue
  | DateValue
  | CountValue
  | AmountValue
  | ScoreValue
  | RankValue
  | StatusValue
  | TitleValue
  | PatternValue
  | YearsValue
  | WordsValue
  | TraitValue;
