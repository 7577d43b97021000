/** `npm run packs` and what follows it: one word a command; without one, the packs are checked. */
import path from 'node:path';
import { CHECK_USAGE, packsCommand } from '../packs-command';
import { Problem } from '../problem';
import type { Command } from '../run';
import { DOCS_USAGE, docsCommand } from './docs-command';
import { EXPORT_USAGE, exportCommand } from './export-command';
import { IMPORT_USAGE, importCommand } from './import-command';
import { WIKIDATA_USAGE, wikidataCommand } from './wikidata-command';

/** What goes wrong with a file or an option, as exit 2 with a line. */
const guarded =
  (name: string, command: Command): Command =>
  (args, out, err) => {
    try {
      return command(args, out, err);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      err(`${name}: ${error.message}\n`);
      return 2;
    }
  };

/** What the commands say about themselves. */
export const USAGES = [CHECK_USAGE, IMPORT_USAGE, EXPORT_USAGE, WIKIDATA_USAGE, DOCS_USAGE];

/** All commands, over the packs in the folder `shipped`. */
export function packsCommands(shipped: string): Command {
  const commands = new Map<string, Command>([
    ['import', importCommand(shipped)],
    ['export', exportCommand(shipped)],
    ['from-wikidata', wikidataCommand(shipped)],
    ['docs', docsCommand(path.resolve(shipped, '../..'), USAGES)],
  ]);
  return (args, out, err) => {
    const [name = '', ...rest] = args;
    const command = commands.get(name);
    if (command) return guarded(name, command)(rest, out, err);
    if (name === '--help') {
      out(USAGES.join('\n'));
      return 0;
    }
    return packsCommand(shipped)(args, out, err);
  };
}
