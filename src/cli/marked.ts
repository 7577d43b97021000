/** Marked texts (marked*.jsonl): every value of a known attribute is marked; whether it is right is not said. */
import * as z from 'zod/mini';
import { ATTRIBUTE_IDS } from '../engine/attribute-ids';
import { parsed } from './json';
import { Problem } from './problem';

const words = z.string().check(z.minLength(1));
const markedSchema = z.object({
  id: words,
  text: words,
  marks: z.array(
    z.object({
      attribute: z.enum(ATTRIBUTE_IDS as [string, ...string[]]),
      value: words,
      nth: z._default(z.int().check(z.gte(1)), 1),
      subject: words,
      character: z.optional(words),
    }),
  ),
});

type MarkedRow = z.infer<typeof markedSchema>;
/** A marked value with its UTF-16 offsets in the text. */
export type Mark = MarkedRow['marks'][number] & { start: number; end: number };
export type MarkedText = Omit<MarkedRow, 'marks'> & { marks: Mark[] };

/** True for the name of a file of marked texts. */
export const isMarked = (file: string): boolean => /(?:^|\/)marked[^/]*\.jsonl$/.test(file);

/** Parses a file of marked texts. Throws a Problem naming the line at fault. */
export function parseMarked(text: string, where: string): MarkedText[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), at: `${where}:${index + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, at }) => {
      const row = parsed(markedSchema, line, at);
      return { ...row, marks: row.marks.map((mark) => placed(mark, row.text, at)) };
    });
}

function placed(mark: MarkedRow['marks'][number], text: string, at: string): Mark {
  let start = -1;
  for (let seen = 0; seen < mark.nth; seen++) {
    start = text.indexOf(mark.value, start + 1);
    if (start < 0)
      throw new Problem(at, `“${mark.value}” (${mark.nth}) is not in the text`, 'Copy the value exactly');
  }
  return { ...mark, start, end: start + mark.value.length };
}
