/** `packs export`: a pack's folder as the one file that import takes. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packText } from '../../reference/export';
import { type OptionSpec, parseOptions } from '../options';
import { readPack } from '../packs-on-disk';
import { Problem } from '../problem';
import type { Command } from '../run';

const OPTIONS = { out: { type: 'string' }, help: { type: 'boolean' } } satisfies OptionSpec;

export const EXPORT_USAGE = `npm run -s packs -- export [--out FILE] PACK

Writes a pack as one JSON file, to standard output or to FILE.
PACK is the folder of a pack, or the id of one that ships.

Exit: 0 written, 2 there is no such pack, or it does not hold to the schema.
`;

/** The command; a name that is no folder is looked for in `shipped`. */
export const exportCommand =
  (shipped: string): Command =>
  (args, out) => {
    const parsed = parseOptions(args, OPTIONS);
    if (parsed.flags.has('help')) {
      out(EXPORT_USAGE);
      return 0;
    }
    const [name, ...more] = parsed.paths;
    if (name === undefined || more.length > 0)
      throw new Problem('export', 'takes one pack', 'Write: npm run -s packs -- export PACK');
    const folder = existsSync(path.join(name, 'pack.json')) ? name : path.join(shipped, name);
    const text = packText(readPack(folder));
    const file = parsed.given.get('out');
    if (file === undefined) out(text);
    else writeFileSync(file, text);
    return 0;
  };
