/** The border: whatever arrives is parsed before anything is done with it. */
import * as z from 'zod/mini';
import { LIMITS, type PageRequest, type SurfaceRequest } from '../messages';
import { exact } from '../reference/exact';
import { issueLine } from '../reference/issue';
import { claimSchema } from './parse-claim';
import { contextSchema, passageSchema } from './parse-passage';

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
const titles = z.array(id).check(z.maxLength(LIMITS.titles));
const count = z.int().check(z.gte(0), z.lte(100_000));

const text = z.string().check(z.maxLength(60_000));
const passageText = z.string().check(z.maxLength(LIMITS.passageText));
const hints = z.strictObject({
  path: text,
  pieces: z
    .array(z.strictObject({ tag: text, values: z.array(text).check(z.maxLength(400)), text }))
    .check(z.maxLength(400)),
});

const requestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('read'), passage: passageSchema, context: contextSchema, titles }),
  z.strictObject({
    kind: z.literal('conclude'),
    claims: z.array(claimSchema).check(z.maxLength(LIMITS.claims)),
    context: contextSchema,
    titles,
  }),
  z.strictObject({ kind: z.literal('date'), hints }),
  z.strictObject({
    kind: z.literal('badge'),
    contradicted: count,
    conflicts: count,
    outdated: count,
    quiet: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('card') }),
  z.strictObject({ kind: z.literal('open-record'), fact: id }),
  z.strictObject({ kind: z.literal('record-state') }),
  z.strictObject({ kind: z.literal('record') }),
  z.strictObject({ kind: z.literal('explain'), text: passageText }),
  z.strictObject({ kind: z.literal('check-text'), text: passageText }),
]);

export type Request = PageRequest | SurfaceRequest;

/** The request, or what is wrong with the message and where. */
export function parseRequest(message: unknown): { request: Request } | { wrong: string } {
  const result = z.safeParse(requestSchema, message);
  if (result.success) return { request: exact(result.data) };
  return { wrong: issueLine(result.error.issues[0], 'message') };
}
