/** The `check` command: documents against the record. */
import { existsSync } from 'node:fs';
import { checkDocument } from './check-document';
import { interval } from './dates';
import { readDocument } from './documents';
import { explainedText, explainText } from './explain-text';
import { nowOf, type OptionSpec, parseOptions, strictnessOf } from './options';
import { documentsAt, isDocument } from './paths';
import { Problem } from './problem';
import type { OpenRecord } from './record';
import { reportText } from './report-text';
import type { Command } from './run';

const OPTIONS = {
  json: { type: 'boolean' },
  text: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean' },
  strictness: { type: 'string' },
  published: { type: 'string' },
  now: { type: 'string' },
} satisfies OptionSpec;

const USAGE = `npm run -s check -- [options] PATH...
npm run -s check -- --explain [options] "TEXT"

Compares what documents say about covered titles with the record.
PATH is a .txt or .html file, a folder of them, or - for standard input.

  --json               one JSON line per document
  --strictness S       lenient, balanced (default) or strict
  --published DATE     when the documents were published (YYYY-MM-DD, YYYY-MM or YYYY)
  --now DATE           judge as on that day (default: today)
  --text               print the text that offsets count in, and check nothing
  --explain            show every step, agreement, and claims that were left alone;
                       with one argument of several words that is no path, explain that
                       text: each sentence, what it claims, and why nothing is marked

Exit: 0 nothing differs from the record, 1 something does, 2 an error.
`;

/** Exit codes; an error outweighs a contradiction. */
const CODE = { agrees: 0, contradicted: 1, error: 2 } as const;

/** The command over a record that `open` opens. Output goes to `out`, problems to `err`; answers the exit code. */
export const checkCommand =
  (open: () => OpenRecord): Command =>
  (args, out, err) => {
    let failed = false;
    const attempt = <T>(action: () => T): T | null => {
      try {
        return action();
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        failed = true;
        err(`check: ${error.message}\n`);
        return null;
      }
    };
    const plan = attempt(() => planOf(args));
    if (plan === null) return CODE.error;
    if (plan === 'help') {
      out(USAGE);
      return CODE.agrees;
    }
    const record = attempt(open);
    if (record === null) return CODE.error;
    const { text } = plan;
    if (text !== null) {
      const isContradicted = attempt(() => explainOne(text, plan, record, out));
      return isContradicted === null ? CODE.error : CODE[isContradicted ? 'contradicted' : 'agrees'];
    }
    const paths = plan.paths.flatMap((path) => attempt(() => documentsAt(path)) ?? []);
    const contradicted = paths.map((path) => attempt(() => checkOne(path, plan, record, out)));
    if (failed) return CODE.error;
    return contradicted.includes(true) ? CODE.contradicted : CODE.agrees;
  };

type Plan = ReturnType<typeof settingsOf>;

function planOf(args: string[]): Plan | 'help' {
  const parsed = parseOptions(args, OPTIONS);
  return parsed.flags.has('help') ? 'help' : settingsOf(parsed);
}

function settingsOf(parsed: ReturnType<typeof parseOptions>) {
  const published = parsed.given.get('published') ?? null;
  if (published !== null) interval(published, '--published');
  if (parsed.paths.length === 0) {
    throw new Problem(
      'arguments',
      'no document is named',
      'Name files or folders, or - for standard input; --help tells more',
    );
  }
  const settings = { now: nowOf(parsed), strictness: strictnessOf(parsed, 'balanced'), published };
  return { settings, flags: parsed.flags, paths: parsed.paths, text: textIn(parsed) };
}

/** The text to explain: a single argument of several words that is nothing on disk and does not look like a document. */
function textIn({ flags, paths }: ReturnType<typeof parseOptions>): string | null {
  const [only = '', ...others] = paths;
  if (!flags.has('explain') || others.length > 0) return null;
  return /\S\s+\S/.test(only) && !isDocument(only) && !existsSync(only) ? only : null;
}

/** Explains and prints one text; true when something in it is contradicted. */
function explainOne(
  text: string,
  { settings, flags }: Plan,
  record: OpenRecord,
  out: (text: string) => void,
): boolean {
  if (flags.has('text')) {
    out(`${text}\n`);
    return false;
  }
  const explained = explainText(text, settings, record);
  const { titles, sentences } = explained;
  out(
    flags.has('json')
      ? `${JSON.stringify({ text, titles, sentences })}\n`
      : `${explainedText(explained, settings, record)}\n`,
  );
  return explained.contradicted;
}

/** Checks and prints one document; true when something in it is contradicted. */
function checkOne(
  path: string,
  { settings, flags }: Plan,
  record: OpenRecord,
  out: (text: string) => void,
): boolean {
  const source = readDocument(path);
  if (flags.has('text')) {
    out(source.text.endsWith('\n') ? source.text : `${source.text}\n`);
    return false;
  }
  const checked = checkDocument(path, source, settings, record);
  const report = () => reportText(checked, source.text, record, { explain: flags.has('explain') });
  out(flags.has('json') ? `${JSON.stringify(checked.line)}\n` : `${report()}\n\n`);
  return checked.line.findings.some((one) => one.verdict === 'contradicted');
}
