/** `npm run -s check`: documents against the record, from the command line. */
import { checkCommand } from './check-command';
import { openBundled } from './packs-on-disk';
import { run } from './run';

run(checkCommand(openBundled));
