/** The `quality` command: writes the report from the corpora, or adds a measurement on texts that nobody has read. */
import { wholeDay } from '../dates';
import { decode } from '../decode';
import { type OptionSpec, type Parsed, parseOptions } from '../options';
import { unreadable } from '../paths';
import { Problem } from '../problem';
import type { OpenRecord } from '../record';
import type { Command } from '../run';
import { blindOf, json, parseBlind } from './blind';
import { commitOf, type Git } from './commit';
import { compare } from './compare';
import { CORPUS, corporaIn, kindsIn } from './corpora';
import { figuresOf } from './figures-json';
import { measure } from './measure';
import type { Measured } from './measured';
import { reportOf } from './report';

/** The day that texts are judged by, so that the figures are the same on every day. */
const NOW = '2026-06-01';

const OPTIONS = {
  blind: { type: 'string' },
  corpus: { type: 'string' },
  commit: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean' },
} satisfies OptionSpec;

const USAGE = `npm run -s quality -- [options]
npm run -s quality -- --blind NAME FOLDER...

Writes docs/QUALITY.md and docs/quality/figures.json from the corpora in tests/corpus, the blind measurements in
docs/quality/blind.json and the words in docs/quality/notes.md. The same input gives the same bytes.

With --blind, scores the texts below the folders once and adds the figures to docs/quality/blind.json, with the day
and the commit; the report shows them when it is next written. Commit the engine first.

  --blind NAME   add a measurement under this name
  --commit HASH  name the commit in the report
  --corpus DIR   other corpora than tests/corpus
  --now DATE     judge as on that day (default: ${NOW})

Exit: 0 done, 2 a file could not be used.
`;

/** What the command needs from outside. */
export interface Ports {
  open: () => OpenRecord;
  /** The bytes of a file of the documentation, by its name below `docs`. */
  read: (name: string) => Uint8Array;
  write: (name: string, text: string) => void;
  git: Git;
  /** Today, as an ISO day. */
  today: () => string;
}

const BLIND = 'quality/blind.json';
const NOTES = 'quality/notes.md';

/** The command over its ports. */
export const qualityCommand =
  (ports: Ports): Command =>
  (args, out, err) => {
    try {
      const parsed = parseOptions(args, OPTIONS);
      if (parsed.flags.has('help')) {
        out(USAGE);
        return 0;
      }
      const now = wholeDay(parsed.given.get('now') ?? NOW, '--now');
      const name = parsed.given.get('blind');
      out(name === undefined ? report(parsed, now, ports) : addBlind(name, parsed.paths, now, ports));
      return 0;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      err(`quality: ${error.message}\n`);
      return 2;
    }
  };

function report({ given, paths }: Parsed, now: string, ports: Ports): string {
  if (paths.length > 0)
    throw new Problem(paths.join(' '), 'is only measured with --blind', 'Write --blind NAME before it');
  const corpus = given.get('corpus') ?? CORPUS;
  const record = ports.open();
  const path = (folder: string): string => `${corpus}/${folder}`;
  const corpora = corporaIn(corpus).map((one) => ({
    ...one,
    texts: measure([path(one.folder)], now, record),
  }));
  const learnt = corpora.filter(({ standing }) => standing === 'read');
  const measured: Measured = {
    now,
    commit: given.get('commit') ?? null,
    corpora,
    kinds: kindsIn(corpus),
    compared: compare(new Map(learnt.map(({ folder, texts }) => [folder, texts])), path, now, record),
    blind: parseBlind(textOf(BLIND, ports), BLIND),
    notes: textOf(NOTES, ports),
  };
  ports.write('QUALITY.md', reportOf(measured));
  ports.write('quality/figures.json', json(figuresOf(measured)));
  return 'docs/QUALITY.md and docs/quality/figures.json written\n';
}

function addBlind(name: string, folders: string[], now: string, ports: Ports): string {
  if (folders.length === 0)
    throw new Problem('--blind', 'no folder is named', 'Name the folders of texts to score');
  const commit = commitOf(ports.git);
  const known = parseBlind(textOf(BLIND, ports), BLIND);
  const measured = blindOf(measure(folders, now, ports.open()), name, ports.today(), commit);
  ports.write(BLIND, json([...known, measured]));
  const { documents, pairs, silent } = measured.counts;
  return `${name}: ${documents} documents, ${pairs} pairs and ${silent} silent texts scored; docs/${BLIND} written\n`;
}

function textOf(name: string, { read }: Ports): string {
  const where = `docs/${name}`;
  try {
    return decode(read(name), where);
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(where, error);
  }
}
