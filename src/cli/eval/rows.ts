/** Row files (.jsonl): single texts that must be flagged, or must not, without labels of their own. */
import * as z from 'zod/mini';
import { interval } from '../dates';
import { parsed } from '../json';
import { Problem } from '../problem';

const common = {
  id: z.string().check(z.minLength(1)),
  subject: z.optional(z.string()),
  published: z.optional(z.nullable(z.string())),
};
const words = z.string().check(z.minLength(1));
const contrastSchema = z.object({ ...common, attribute: words, true: words, false: words });
const silentSchema = z.object({ ...common, text: words, why: z.optional(z.string()) });
const everydaySchema = z.object({ ...common, title: words, silent: words, found: words });

/** Two texts that differ in one value: the true one stays unmarked, the false one is flagged. */
export type ContrastRow = z.infer<typeof contrastSchema> & { kind: 'contrast' };
/** A text that holds nothing to flag. */
export type SilentRow = z.infer<typeof silentSchema> & { kind: 'silent' };
/** An everyday-word title: a text that only uses the word, and one with a false claim on the title. */
export type EverydayRow = z.infer<typeof everydaySchema> & { kind: 'everyday' };
export type Row = ContrastRow | SilentRow | EverydayRow;

/** Parses a row file; the kind of a row follows from its keys. Throws a Problem naming the line at fault. */
export function parseRows(text: string, where: string): Row[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), at: `${where}:${index + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, at }) => parseRow(line, at));
}

function parseRow(line: string, at: string): Row {
  const keys = new Set(Object.keys(parsed(z.record(z.string(), z.unknown()), line, at)));
  const row = read(keys, line, at);
  if (typeof row.published === 'string') interval(row.published, `${at}: published`);
  return row;
}

function read(keys: Set<string>, line: string, at: string): Row {
  if (keys.has('true') && keys.has('false')) return { kind: 'contrast', ...parsed(contrastSchema, line, at) };
  if (keys.has('silent') && keys.has('found'))
    return { kind: 'everyday', ...parsed(everydaySchema, line, at) };
  if (keys.has('text')) return { kind: 'silent', ...parsed(silentSchema, line, at) };
  throw new Problem(at, 'is no row of a known kind', 'Give true and false, or silent and found, or text');
}
