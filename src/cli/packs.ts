/** `npm run packs`: checks, imports, exports and drafts packs from the command line. */

import { packsCommands } from './packs/commands';
import { BUNDLED } from './packs-on-disk';
import { run } from './run';

run(packsCommands(BUNDLED));
