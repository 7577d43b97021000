/** A pack's own sentences: what must be flagged, what must agree, what must stay silent. They do not ship. */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ATTRIBUTE_IDS } from '../../engine/attribute-ids';
import type { Verdict } from '../../engine/claim';
import { conclude } from '../../engine/conclude';
import type { PageContext, Passage } from '../../engine/passage';
import { read } from '../../engine/read';
import type { Fault } from '../../reference/faults';
import { readJson } from '../../reference/import/import-pack';
import type { Pack } from '../../reference/schema';
import { decode } from '../decode';
import { Problem } from '../problem';
import type { OpenRecord } from '../record';

const texts = z.array(z.string().check(z.minLength(1), z.maxLength(600)));
const sentencesSchema = z.strictObject({
  sentences: z.partialRecord(
    z.enum(ATTRIBUTE_IDS as [(typeof ATTRIBUTE_IDS)[number], ...(typeof ATTRIBUTE_IDS)[number][]]),
    z.strictObject({ flag: texts, agree: texts, silent: texts }),
  ),
  /** Sentences that do not come out as they should yet. `--fix` takes off those that do. */
  known: texts,
});
export type Sentences = z.infer<typeof sentencesSchema>;

export type Outcome = 'flag' | 'agree' | 'silent';
const AGAINST: ReadonlySet<Verdict> = new Set(['contradicted', 'outdated']);

export interface SentenceRun {
  all: number;
  /** How many come out as they should. */
  right: number;
  known: number;
  /** Known not to come out, and they do. */
  mended: string[];
  faults: Fault[];
}

/** The sentences beside a pack; null where it has none. Throws a Problem where they are not in their form. */
export function sentencesIn(folder: string): Sentences | null {
  const file = `${folder}/sentences.json`;
  if (!existsSync(file)) return null;
  const json = readJson(decode(readFileSync(file), file));
  if ('fault' in json) throw new Problem(file, json.fault.what, json.fault.mend);
  const result = z.safeParse(sentencesSchema, json.value);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.map(String).join('.') ?? 'all';
  throw new Problem(
    file,
    `${where} is not in its form`,
    'Write { sentences: { attribute: { flag, agree, silent } }, known }',
  );
}

/** Reads every sentence against the record, on the last day that the pack knows. */
export function runSentences({ sentences, known }: Sentences, pack: Pack, record: OpenRecord): SentenceRun {
  const day = pack.pack.knownThrough;
  const expected = new Set(known);
  const run: SentenceRun = { all: 0, right: 0, known: expected.size, mended: [], faults: [] };
  for (const [attribute, kinds] of Object.entries(sentences)) {
    for (const must of ['flag', 'agree', 'silent'] as const) {
      for (const text of kinds?.[must] ?? []) {
        run.all += 1;
        const verdicts = verdictsOn(text, day, record);
        const right = isRight(must, verdicts);
        if (right) run.right += 1;
        if (right && expected.has(text)) run.mended.push(text);
        if (!right && !expected.has(text)) run.faults.push(faultOf(attribute, must, text, verdicts));
      }
    }
  }
  return run;
}

function verdictsOn(text: string, day: string, record: OpenRecord): Verdict[] {
  const titles = record.titlesNamedIn(text);
  if (titles.length === 0) return [];
  const reference = record.around(titles);
  const context: PageContext = { now: day, published: { from: day, to: day } };
  const passage: Passage = { id: 'sentence', kind: 'main', blocks: [{ role: 'body', text }] };
  return conclude(read(passage, context, reference), context, reference).findings.map(
    ({ verdict }) => verdict,
  );
}

/** A flagged sentence differs somewhere, one that agrees differs nowhere and agrees somewhere, a silent one does not differ. */
function isRight(must: Outcome, verdicts: Verdict[]): boolean {
  const isFlagged = verdicts.some((verdict) => AGAINST.has(verdict));
  if (must === 'flag') return isFlagged;
  return !isFlagged && (must === 'silent' || verdicts.includes('supported'));
}

function faultOf(attribute: string, must: Outcome, text: string, verdicts: Verdict[]): Fault {
  const got = verdicts.length > 0 ? verdicts.join(', ') : 'nothing';
  return {
    where: `sentences.json, ${attribute}, ${must}`,
    what: `“${text}” gives ${got}`,
    mend: 'Mend the record or the reader; else list it in `known`',
  };
}
