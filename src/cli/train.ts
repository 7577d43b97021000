/** `npm run train`: the slot models, fitted anew from the labelled texts. */
import { writeFileSync } from 'node:fs';
import { openBundled } from './packs-on-disk';
import { run } from './run';
import { trainCommand } from './train/train-command';

run(trainCommand(openBundled, writeFileSync));
