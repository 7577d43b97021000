/** Passages and page contexts as they arrive: the text is a page's, the shape is ours, neither is trusted. */
import * as z from 'zod/mini';
import { isRealDate } from '../engine/values';
import { LIMITS } from '../messages';

const offset = z.int().check(z.gte(0), z.lte(LIMITS.passageText));
const day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is YYYY-MM-DD'),
    z.refine(isRealDate, 'no day of the calendar'),
  );

export const spanSchema = z.strictObject({
  block: z.int().check(z.gte(0), z.lt(LIMITS.blocks)),
  start: offset,
  end: offset,
});

const markSchema = z.strictObject({
  start: offset,
  end: offset,
  kind: z.enum(['emphasis', 'link', 'quotation']),
});

const blockSchema = z.strictObject({
  text: z.string().check(z.maxLength(LIMITS.passageText)),
  role: z.enum([
    'headline',
    'heading',
    'body',
    'caption',
    'list-item',
    'table-cell',
    'card',
    'quote',
    'comment',
    'chrome',
  ]),
  marks: z.optional(z.array(markSchema).check(z.maxLength(LIMITS.blocks))),
  level: z.optional(z.int().check(z.gte(1), z.lte(6))),
});

export const passageIdSchema = z.string().check(z.minLength(1), z.maxLength(200));

export const passageSchema = z
  .strictObject({
    id: passageIdSchema,
    kind: z.enum(['main', 'item', 'comment', 'selection']),
    blocks: z.array(blockSchema).check(z.maxLength(LIMITS.blocks)),
  })
  .check(
    z.refine(
      ({ blocks }) => blocks.reduce((length, { text }) => length + text.length, 0) <= LIMITS.passageText,
      `a passage has at most ${LIMITS.passageText} characters`,
    ),
    z.refine(
      ({ blocks }) =>
        blocks.every(({ text, marks = [] }) =>
          marks.every(({ start, end }) => start <= end && end <= text.length),
        ),
      'a mark lies outside its block',
    ),
  );

export const contextSchema = z.strictObject({
  now: day,
  published: z.nullable(z.strictObject({ from: day, to: day })),
  headline: z.optional(z.string().check(z.maxLength(2_000))),
  asked: z.optional(z.boolean()),
});
