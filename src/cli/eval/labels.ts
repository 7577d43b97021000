/** Label files: what a careful human checker would say of each claim of a document. */
import * as z from 'zod/mini';
import { ATTRIBUTE_IDS } from '../../engine/attribute-ids';
import { interval } from '../dates';
import { parsed } from '../json';
import { Problem } from '../problem';

const attribute = z.enum(ATTRIBUTE_IDS as [string, ...string[]]);
const verdict = z.enum(['contradicted', 'outdated', 'supported', 'unverifiable']);

const claimSchema = z.object({
  quote: z.string().check(z.minLength(1)),
  nth: z._default(z.int().check(z.gte(1)), 1),
  subject: z.string(),
  attribute,
  value: z.nullable(z.string()),
  verdict: z.array(verdict).check(z.minLength(1)),
  expected: z.nullable(z.string()),
  core: z._default(z.boolean(), true),
  optional: z._default(z.boolean(), false),
  note: z.optional(z.string()),
});

const fileSchema = z.object({
  document: z.string().check(z.minLength(1)),
  published: z.nullable(z.string()),
  complete: z._default(z.boolean(), false),
  claims: z.array(claimSchema),
  conflicts: z._default(
    z.array(z.object({ attribute, subject: z.string(), values: z.array(z.string()).check(z.minLength(2)) })),
    [],
  ),
});

export type Verdicts = z.infer<typeof verdict>;
export type LabelFile = z.infer<typeof fileSchema>;
export type LabelledConflict = LabelFile['conflicts'][number];
/** A label with the UTF-16 offsets of its quote. */
export type Label = z.infer<typeof claimSchema> & { start: number; end: number };

/** Parses the text of a label file. Throws a Problem naming `where` and the field at fault. */
export function parseLabels(text: string, where: string): LabelFile {
  const file = parsed(fileSchema, text, where);
  if (file.published !== null) interval(file.published, `${where}: published`);
  return file;
}

/** Finds the quotes in the document's text. Throws a Problem for one that is not there as often as its label says. */
export function placeLabels(file: LabelFile, text: string, where: string): Label[] {
  return file.claims.map((claim) => {
    const start = nthIndex(text, claim.quote, claim.nth);
    if (start >= 0) return { ...claim, start, end: start + claim.quote.length };
    throw new Problem(
      where,
      `“${claim.quote}” (${claim.nth}) is not in the document`,
      'Copy the quote exactly',
    );
  });
}

function nthIndex(text: string, quote: string, nth: number): number {
  let at = -1;
  for (let seen = 0; seen < nth; seen++) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) return -1;
  }
  return at;
}
