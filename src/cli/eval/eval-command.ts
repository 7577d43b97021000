/** The `eval` command: figures, and lists of what went wrong. */
import { ATTRIBUTE_IDS, type AttributeId } from '../../engine/attribute-ids';
import { nowOf, type OptionSpec, type Parsed, parseOptions, strictnessOf } from '../options';
import { Problem } from '../problem';
import type { OpenRecord } from '../record';
import type { Command } from '../run';
import { type Evaluation, evaluate } from './evaluate';
import { attributesOf, figures } from './figures';
import {
  type Entry,
  type Judged,
  mismatchEntries,
  missEntries,
  missRowEntries,
  quietMissEntries,
  wrongEntries,
  wrongRowEntries,
} from './lists';
import type { Outcomes } from './outcomes';
import { rowFigures } from './row-outcomes';
import { attributeLines, figureLines, folderLines, rowLines } from './table';

const OPTIONS = {
  json: { type: 'boolean' },
  brief: { type: 'boolean' },
  misses: { type: 'boolean' },
  wrong: { type: 'boolean' },
  quiet: { type: 'boolean' },
  mismatches: { type: 'boolean' },
  help: { type: 'boolean' },
  attribute: { type: 'string' },
  strictness: { type: 'string' },
  now: { type: 'string' },
} satisfies OptionSpec;

const USAGE = `npm run -s eval -- [options] FOLDER...

Scores the engine against the *.labels.json and *.jsonl files below the folders.

  --brief              the main figures only
  --wrong              list wrong findings (with no list named, this one and --misses are printed)
  --misses             list missed contradictions, dubious labels, conflicts and rows
  --quiet              list missed labels of agreement and of what cannot be checked
  --mismatches         list right verdicts with another value, expected value or subject than the label
  --attribute A        lists and figures of one attribute only
  --strictness S       lenient, balanced or strict (default)
  --now DATE           judge as on that day (default: today)
  --json               the figures as JSON

Exit: 0 done, 2 a file could not be used.
`;

/** The command over a record that `open` opens. */
export const evalCommand =
  (open: () => OpenRecord): Command =>
  (args, out, err) => {
    try {
      const parsed = parseOptions(args, OPTIONS);
      if (parsed.flags.has('help')) {
        out(USAGE);
        return 0;
      }
      if (parsed.paths.length === 0)
        throw new Problem('arguments', 'no folder is named', 'Name one; --help tells more');
      const settings = { now: nowOf(parsed), strictness: strictnessOf(parsed, 'strict') };
      const done = evaluate(parsed.paths, settings, open());
      for (const problem of done.problems) err(`eval: ${problem.message}\n`);
      out(
        parsed.flags.has('json')
          ? `${JSON.stringify(asJson(done, settings.strictness))}\n`
          : asText(done, parsed, settings.strictness),
      );
      return done.problems.length > 0 ? 2 : 0;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      err(`eval: ${error.message}\n`);
      return 2;
    }
  };

const outcomesOf = (judged: Judged[]): Outcomes[] => judged.map((one) => one.outcomes);

function asJson({ documents, rows }: Evaluation, strictness: string) {
  const all = outcomesOf([...documents.values()].flat());
  return {
    strictness,
    all: figures(all),
    attributes: Object.fromEntries(
      attributesOf(all).map((attribute) => [attribute, figures(all, attribute)]),
    ),
    folders: Object.fromEntries(
      [...documents].map(([folder, judged]) => [folder, figures(outcomesOf(judged))]),
    ),
    rows: Object.fromEntries([...rows].map(([file, judged]) => [file, rowFigures(judged)])),
  };
}

const DOCUMENT_LISTS = {
  wrong: wrongEntries,
  misses: missEntries,
  quiet: quietMissEntries,
  mismatches: mismatchEntries,
};
const ROW_LISTS = { wrong: wrongRowEntries, misses: missRowEntries, quiet: () => [], mismatches: () => [] };
type ListName = keyof typeof DOCUMENT_LISTS;
const LIST_NAMES = Object.keys(DOCUMENT_LISTS) as ListName[];

/** The lists asked for; without any, the flags that are wrong or missing. */
function listsAsked(flags: Set<string>): ListName[] {
  const asked = LIST_NAMES.filter((name) => flags.has(name));
  return asked.length > 0 || flags.has('brief') ? asked : ['wrong', 'misses'];
}

function asText({ documents, rows }: Evaluation, { flags, given }: Parsed, strictness: string): string {
  const judged = [...documents.values()].flat();
  const all = outcomesOf(judged);
  const attribute = attributeOf(given);
  const entries: Entry[] = listsAsked(flags).flatMap((name) => [
    ...judged.flatMap(DOCUMENT_LISTS[name]),
    ...[...rows.values()].flat().flatMap(ROW_LISTS[name]),
  ]);
  const total = figures(all, attribute);
  const folders = new Map([...documents].map(([folder, inIt]) => [folder, outcomesOf(inIt)]));
  const about = attribute === undefined ? '' : `   attribute ${attribute}`;
  const lines = entries
    .filter((one) => attribute === undefined || one.attribute === attribute)
    .map((one) => one.text);
  lines.push(
    `documents ${total.documents} (${total.complete} labelled throughout)   strictness ${strictness}${about}`,
  );
  if (all.length > 0) lines.push(...figureLines(total));
  if (folders.size > 1) lines.push(...folderLines(folders));
  lines.push(...rowLines(rows));
  if (!flags.has('brief') && attribute === undefined && all.length > 0) lines.push(...attributeLines(all));
  return `${lines.join('\n')}\n`;
}

function attributeOf(given: Parsed['given']): AttributeId | undefined {
  const asked = given.get('attribute');
  const known = ATTRIBUTE_IDS.find((one) => one === asked);
  if (asked === undefined || known !== undefined) return known;
  throw new Problem('--attribute', `“${asked}” is no attribute`, `Choose one of ${ATTRIBUTE_IDS.join(', ')}`);
}
