/** `npm run packs`: the packs against the schema and the linter, from the command line. */

import { packsCommand } from './packs-command';
import { BUNDLED } from './packs-on-disk';
import { run } from './run';

run(packsCommand(BUNDLED));
