/** `packs import`: a pack in one file, held against everything that the options page would hold it against. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { partText } from '../../reference/export';
import type { Fault } from '../../reference/faults';
import { importPack } from '../../reference/import/import-pack';
import { PACK_PARTS } from '../../reference/parse';
import { rowsOf } from '../../reference/rows';
import type { Pack } from '../../reference/schema';
import { type OptionSpec, parseOptions } from '../options';
import { packsIn } from '../packs-on-disk';
import { Problem } from '../problem';
import type { Command } from '../run';
import { textOfFile } from './one-file';

const OPTIONS = {
  json: { type: 'boolean' },
  into: { type: 'string' },
  help: { type: 'boolean' },
} satisfies OptionSpec;

export const IMPORT_USAGE = `npm run -s packs -- import [--json] [--into FOLDER] FILE

Holds a pack in one JSON file against schema, limits, linter and the packs that ship, as the options page does.

  --into FOLDER   lay it out there as a folder of its own, one file a part
  --json          the outcome as one JSON line

Exit: 0 it can be imported, 1 it is refused (the report says why), 2 the file could not be read.
`;

/** The command beside the packs in `shipped`. */
export const importCommand =
  (shipped: string): Command =>
  (args, out) => {
    const parsed = parseOptions(args, OPTIONS);
    if (parsed.flags.has('help')) {
      out(IMPORT_USAGE);
      return 0;
    }
    const [file, ...more] = parsed.paths;
    if (file === undefined || more.length > 0)
      throw new Problem('import', 'takes one file', 'Write: npm run -s packs -- import FILE');
    const text = textOfFile(file);
    const others = rowsOf(packsIn(shipped).map((pack) => ({ pack, bundled: true })));
    const result = importPack(text, () => others);
    const faults: Fault[] = result.ok ? [] : result.faults;
    if (parsed.flags.has('json')) out(`${JSON.stringify({ file, ok: result.ok, faults })}\n`);
    else if (!result.ok)
      out(`${file}: refused\n${faults.map((fault) => `  error    ${sentence(fault)}\n`).join('')}`);
    if (!result.ok) return 1;
    const { pack, remarks } = result;
    if (!parsed.flags.has('json')) {
      out(`${file}: ${pack.pack.id} ${pack.pack.version} can be imported: ${pack.facts.length} facts\n`);
      out(remarks.map((remark) => `  warning  ${sentence(remark)}\n`).join(''));
    }
    const into = parsed.given.get('into');
    if (into !== undefined) layOut(pack, into);
    return 0;
  };

const sentence = ({ where, what, mend }: Fault): string => `${where}: ${what}. ${mend}.`;

/** Writes a pack as a folder: all of it, or nothing. */
function layOut(pack: Pack, into: string): void {
  const at = path.join(into, pack.pack.id);
  if (existsSync(at)) throw new Problem(at, 'is there already', 'Remove it first, or choose another folder');
  const making = `${at}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  for (const part of PACK_PARTS) writeFileSync(path.join(making, `${part}.json`), partText(pack, part));
  renameSync(making, at);
}
