/** The `packs` command: what is in the packs, and what is wrong with them. */
import { lintPack, type Remark } from '../reference/lint';
import type { Fault } from '../reference/parse';
import type { Pack } from '../reference/schema';
import { type OptionSpec, parseOptions } from './options';
import { readPacks } from './packs-on-disk';
import { Problem } from './problem';
import type { Command } from './run';

const OPTIONS = { json: { type: 'boolean' }, help: { type: 'boolean' } } satisfies OptionSpec;

export const CHECK_USAGE = `npm run -s packs -- [--json] [FOLDER...]

Holds every pack in a folder against the schema and the linter; by default those that ship with the extension.
A pack is a folder with pack.json, entities.json, facts.json, complete.json and sources.json.

  --json    one JSON line per pack

Exit: 0 nothing to mend or warnings only, 1 a pack has errors, 2 no packs could be read.
`;

const CODE = { fine: 0, errors: 1, unreadable: 2 } as const;

interface Checked {
  folder: string;
  pack: Pack | null;
  errors: Fault[];
  warnings: Fault[];
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

/** All packs of the folders; each may speak of the others' entities. */
function checkPacks(folders: string[]): Checked[] {
  const read = folders.flatMap(readPacks);
  const packs = read.flatMap(({ parsed }) => (parsed.ok ? [parsed.pack] : []));
  return read.map(({ folder, parsed }) => {
    if (!parsed.ok) return { folder, pack: null, errors: parsed.errors, warnings: [] };
    const { pack } = parsed;
    const remarks = lintPack(
      pack,
      packs.filter((other) => other !== pack),
    );
    const of = (level: Remark['level']) => remarks.filter((remark) => remark.level === level);
    return { folder, pack, errors: of('error'), warnings: of('warning') };
  });
}

function textOf({ folder, pack, errors, warnings }: Checked): string {
  const lines = [pack === null ? `${folder}: not a pack` : headOf(pack)];
  for (const fault of errors) lines.push(`  error    ${sentence(fault)}`);
  for (const fault of warnings) lines.push(`  warning  ${sentence(fault)}`);
  lines.push(`  ${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}`);
  return `${lines.join('\n')}\n`;
}

const headOf = ({ pack, entities, facts, complete, sources }: Pack): string =>
  `${pack.id} ${pack.version}: ${entities.length} entities, ${facts.length} facts, ${complete.length} complete lists, ` +
  `${sources.length} sources; known through ${pack.knownThrough}`;

const sentence = ({ where, what, mend }: Fault): string => `${where}: ${what}. ${mend}.`;
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function lineOf({ folder, pack, errors, warnings }: Checked) {
  const counts = pack && {
    id: pack.pack.id,
    version: pack.pack.version,
    entities: pack.entities.length,
    facts: pack.facts.length,
    complete: pack.complete.length,
    sources: pack.sources.length,
  };
  return { folder, ...counts, errors, warnings };
}
