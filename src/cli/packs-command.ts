/** The `packs` command: what is in the packs, and what is wrong with them. */
import { lintPack, type Remark } from '../reference/lint';
import type { Fault } from '../reference/parse';
import type { Pack } from '../reference/schema';
import { type OptionSpec, parseOptions } from './options';
import { fixOnDisk, takeOffKnown } from './packs/fix-on-disk';
import { runSentences, type SentenceRun, sentencesIn } from './packs/sentences';
import { readPacks } from './packs-on-disk';
import { Problem } from './problem';
import { recordOf } from './record';
import type { Command } from './run';

const OPTIONS = {
  json: { type: 'boolean' },
  fix: { type: 'boolean' },
  help: { type: 'boolean' },
} satisfies OptionSpec;

export const CHECK_USAGE = `npm run -s packs -- [--json] [--fix] [FOLDER...]

Holds every pack in a folder against the schema and the linter; by default those that ship with the extension.
A pack is a folder with pack.json, entities.json, facts.json, complete.json and sources.json. What it must flag,
agree with and leave alone stands in sentences.json, which does not ship.

  --json    one JSON line per pack
  --fix     first mend what takes no judgement: what is there twice, out of order or used by
            nobody; sentences that come out as they should are taken off the list of those that do not

Exit: 0 nothing to mend or warnings only, 1 a pack has errors, 2 no packs could be read.
`;

const CODE = { fine: 0, errors: 1, unreadable: 2 } as const;

interface Checked {
  folder: string;
  pack: Pack | null;
  errors: Fault[];
  warnings: Fault[];
  /** Null for a pack without sentences of its own. */
  sentences: SentenceRun | null;
}

/** The command over the folder `byDefault`; answers the exit code. */
export const packsCommand =
  (byDefault: string): Command =>
  (args, out, err) => {
    try {
      const parsed = parseOptions(args, OPTIONS);
      if (parsed.flags.has('help')) {
        out(CHECK_USAGE);
        return CODE.fine;
      }
      const folders = parsed.paths.length > 0 ? parsed.paths : [byDefault];
      if (parsed.flags.has('fix')) for (const line of fixAll(folders)) err(`fixed: ${line}\n`);
      const checked = checkPacks(folders);
      for (const one of checked)
        out(parsed.flags.has('json') ? `${JSON.stringify(lineOf(one))}\n` : textOf(one));
      return checked.some(({ errors }) => errors.length > 0) ? CODE.errors : CODE.fine;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      err(`packs: ${error.message}\n`);
      return CODE.unreadable;
    }
  };

/** Mends every pack that holds to the schema; gives a line for each thing that was done. */
function fixAll(folders: string[]): string[] {
  const done = folders
    .flatMap(readPacks)
    .flatMap(({ folder, parsed }) => (parsed.ok ? fixOnDisk(folder) : []));
  for (const { folder, sentences } of checkPacks(folders)) {
    const own = sentences && sentences.mended.length > 0 ? sentencesIn(folder) : null;
    if (own && sentences) takeOffKnown(folder, own, new Set(sentences.mended));
    done.push(...(sentences?.mended ?? []).map((text) => `sentences.json: “${text}” comes out now`));
  }
  return done;
}

/** All packs of the folders; each may speak of the others' entities. */
function checkPacks(folders: string[]): Checked[] {
  const read = folders.flatMap(readPacks);
  const packs = read.flatMap(({ parsed }) => (parsed.ok ? [parsed.pack] : []));
  const record = recordOf(packs.map((pack) => ({ pack, bundled: true })));
  return read.map(({ folder, parsed }) => {
    if (!parsed.ok) return { folder, pack: null, errors: parsed.errors, warnings: [], sentences: null };
    const { pack } = parsed;
    const remarks = lintPack(
      pack,
      packs.filter((other) => other !== pack),
    );
    const of = (level: Remark['level']) => remarks.filter((remark) => remark.level === level);
    const own = sentencesIn(folder);
    const sentences = own && runSentences(own, pack, record);
    const errors = [...of('error'), ...(sentences?.faults ?? [])];
    return { folder, pack, errors, warnings: of('warning'), sentences };
  });
}

function textOf({ folder, pack, errors, warnings, sentences }: Checked): string {
  const lines = [pack === null ? `${folder}: not a pack` : headOf(pack)];
  for (const fault of errors) lines.push(`  error    ${sentence(fault)}`);
  for (const fault of warnings) lines.push(`  warning  ${sentence(fault)}`);
  if (sentences) lines.push(`  ${sentencesLine(sentences)}`);
  lines.push(`  ${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}`);
  return `${lines.join('\n')}\n`;
}

const headOf = ({ pack, entities, facts, complete, sources }: Pack): string =>
  `${pack.id} ${pack.version}: ${entities.length} entities, ${facts.length} facts, ${complete.length} complete lists, ` +
  `${sources.length} sources; known through ${pack.knownThrough}`;

const sentencesLine = ({ all, right, known, mended }: SentenceRun): string =>
  `sentences: ${right} of ${all} come out as they should, ${known} are known not to${
    mended.length > 0 ? `, but ${mended.length} of those do now: --fix takes them off` : ''
  }`;

const sentence = ({ where, what, mend }: Fault): string => `${where}: ${what}. ${mend}.`;
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function lineOf({ folder, pack, errors, warnings, sentences }: Checked) {
  const counts = pack && {
    id: pack.pack.id,
    version: pack.pack.version,
    entities: pack.entities.length,
    facts: pack.facts.length,
    complete: pack.complete.length,
    sources: pack.sources.length,
  };
  const run = sentences && { all: sentences.all, right: sentences.right, known: sentences.known };
  return { folder, ...counts, ...(run && { sentences: run }), errors, warnings };
}
