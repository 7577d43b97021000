/** `npm run -s eval`: how well the engine does on labelled documents. */
import { evalCommand } from './eval/eval-command';
import { openBundled } from './packs-on-disk';
import { run } from './run';

run(evalCommand(openBundled));
