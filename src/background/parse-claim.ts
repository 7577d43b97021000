/** Claims as they come back from a page's session. They were made here, but have been in the page's process since. */
import * as z from 'zod/mini';
import { ATTRIBUTE_IDS, type AttributeId, VALUE_OF } from '../engine/attribute-ids';
import type { Claim } from '../engine/claim';
import { partialDate } from '../engine/values';
import { passageIdSchema, spanSchema } from './parse-passage';

const text = (most: number) => z.string().check(z.maxLength(most));
const idOrNull = z.nullable(text(80));
const shapes = [...new Set(Object.values(VALUE_OF))];

/** Any value shape, or a role of which one side is known. */
const valueSchema = z.union([
  ...shapes,
  z.strictObject({ person: idOrNull, character: idOrNull, lead: z.optional(z.boolean()) }),
]);

const stepSchema = z.strictObject({
  code: text(80),
  params: z.optional(z.record(text(40), text(400))),
});

export const claimSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(400)),
  passage: passageIdSchema,
  subject: text(80),
  attribute: z.enum(ATTRIBUTE_IDS as [AttributeId, ...AttributeId[]]),
  value: z.nullable(valueSchema),
  shown: text(2_000),
  normal: text(2_000),
  season: z.optional(z.int().check(z.gte(0), z.lte(1_000))),

  episode: z.optional(z.int().check(z.gte(0), z.lte(10_000))),
  continuity: z.optional(z.enum(['screen', 'novels'])),
  comparison: z.optional(z.enum(['exact', 'at-least', 'at-most', 'about', 'more-than', 'less-than'])),
  span: spanSchema,
  quote: text(5_000),
  stance: z.enum([
    'asserted',
    'reported',
    'denied',
    'planned',
    'formerly',
    'asked',
    'supposed',
    'hedged',
    'compared',
    'quoted-as-false',
  ]),
  speaker: z.optional(text(300)),
  at: z.optional(z.strictObject({ from: partialDate, to: partialDate })),
  evidence: z.strictObject({
    cue: z.enum(['explicit', 'bare']),
    subject: z.enum(['explicit', 'inherited', 'topic']),
    own: z.boolean(),
  }),
  others: z.optional(z.array(text(80)).check(z.maxLength(16))),
  core: z.boolean(),
  steps: z.array(stepSchema).check(z.maxLength(60)),
});

/** Claims that will be let in again when the page sends them; the others would take the whole page with them. */
export function lettable(claims: Claim[]): Claim[] {
  return claims.filter((claim) => {
    const { error } = claimSchema.safeParse(claim);
    if (error)
      console.error('Double Take drops a claim of a shape that it does not know.', claim, error.issues);
    return !error;
  });
}
