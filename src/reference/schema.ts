/**
 * Pack schema v1: the one source of a pack's types, its validation, the editor's JSON Schema and docs/PACKS.md.
 * A pack is data with a closed vocabulary: no regular expressions, selectors or expressions.
 */
import * as z from 'zod/mini';
import { ATTRIBUTE_IDS, VALUE_OF } from '../engine/attribute-ids';
import { isRealDate, partialDate } from '../engine/values';

export const SCHEMA_VERSION = 1;

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
const name = z.string().check(z.minLength(1), z.maxLength(120));
const names = z.array(name).check(z.maxLength(64));
const line = z.string().check(z.minLength(1), z.maxLength(400));
const day = z
  .string()
  .check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/), z.refine(isRealDate));
const season = z.int().check(z.gte(1), z.lte(100));
const continuity = z.enum(['screen', 'novels']);

export const entitySchema = z.strictObject({
  id,
  kind: z.enum([
    'series',
    'film',
    'book',
    'book-line',
    'franchise',
    'person',
    'character',
    'platform',
    'organisation',
    'place',
  ]),
  name,
  aliases: z._default(names, []),
  sameAs: z.optional(z.string().check(z.regex(/^Q[1-9]\d{0,11}$/))),
  everyday: z.optional(z.boolean()),
  companions: z.optional(names),
  confusers: z.optional(names),
  within: z.optional(z.array(id).check(z.maxLength(16))),
});

const qualifierSchema = z.strictObject({
  season: z.optional(season),
  continuity: z.optional(continuity),
  episode: z.optional(z.int().check(z.gte(1), z.lte(1000))),
});

const common = {
  id,
  subject: id,
  qualifier: z.optional(qualifierSchema),
  disputed: z.optional(z.boolean()),
  spoiler: z.optional(z.boolean()),
  confidence: z.enum(['high', 'medium']),
  knownThrough: z.optional(day),
  note: z.optional(line),
  sources: z.array(id).check(z.minLength(1), z.maxLength(24)),
};

/** The fact schema of one attribute: the value's shape, and readings of the same shape. */
function factOf<A extends (typeof ATTRIBUTE_IDS)[number]>(attribute: A) {
  const value = VALUE_OF[attribute];
  return z.strictObject({
    ...common,
    attribute: z.literal(attribute),
    value,
    time: z.strictObject({
      kind: z.enum(['fixed', 'state', 'growing', 'reading']),
      valid: z.optional(z.strictObject({ from: z.optional(partialDate), to: z.optional(partialDate) })),
      asOf: z.optional(partialDate),
      readings: z.optional(
        z.array(z.strictObject({ asOf: partialDate, value })).check(z.minLength(1), z.maxLength(200)),
      ),
    }),
  });
}

const factSchemas = ATTRIBUTE_IDS.map(factOf);
export const factSchema = z.discriminatedUnion(
  'attribute',
  factSchemas as [(typeof factSchemas)[number], ...(typeof factSchemas)[number][]],
);

/** A declared complete list: absence from it means "no", as of `through`. */
export const completeSchema = z.strictObject({
  subject: id,
  attribute: z.enum(ATTRIBUTE_IDS as [(typeof ATTRIBUTE_IDS)[number], ...(typeof ATTRIBUTE_IDS)[number][]]),
  season: z.optional(season),
  continuity: z.optional(continuity),
  through: day,
});

export const sourceSchema = z.strictObject({
  id,
  title: line,
  publisher: name,
  /** As found: a few older pages have no https. */
  url: z.string().check(z.regex(/^https?:\/\/[A-Za-z0-9][^\s@]*$/), z.maxLength(600)),
  /** Pages that copy one another share an origin; the two-source rule counts origins. */
  origin: id,
  published: z.union([partialDate, z.literal('undated')]),
  accessed: day,
});

export const packInfoSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  id,
  name,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  knownThrough: day,
  licence: line,
  maintainers: names,
  /** Works that a page is read for. Others are known beside them, for comparison. Absent: every series and film with facts. */
  covers: z.optional(z.array(id).check(z.minLength(1), z.maxLength(2_000))),
  /** What a person should look at before the pack is trusted; a draft made by a machine has it, a reviewed pack has not. */
  review: z.optional(z.array(line).check(z.maxLength(5_000))),
  /** Horizons of single subjects, where they differ from the pack's. */
  subjects: z.optional(z.record(id, z.strictObject({ knownThrough: day }))),
});

export const packSchema = z.strictObject({
  pack: packInfoSchema,
  entities: z.array(entitySchema).check(z.maxLength(20_000)),
  facts: z.array(factSchema).check(z.maxLength(100_000)),
  complete: z._default(z.array(completeSchema).check(z.maxLength(5_000)), []),
  sources: z.array(sourceSchema).check(z.maxLength(50_000)),
});

export type PackEntity = z.infer<typeof entitySchema>;
export type PackFact = z.infer<typeof factSchema>;
export type PackSource = z.infer<typeof sourceSchema>;
export type PackInfo = z.infer<typeof packInfoSchema>;
export type CompleteEntry = z.infer<typeof completeSchema>;
/** A whole pack, as one JSON value; on disk pack.json, entities.json, facts.json, complete.json and sources.json. */
export type Pack = z.infer<typeof packSchema>;
