/** `npm run quality`: how well the engine reads, as a page of the documentation. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBundled } from './packs-on-disk';
import { gitIn } from './quality/commit';
import { qualityCommand } from './quality/quality-command';
import { run } from './run';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

run(
  qualityCommand({
    open: openBundled,
    read: (name) => readFileSync(`${ROOT}docs/${name}`),
    write: (name, text) => writeFileSync(`${ROOT}docs/${name}`, text),
    git: gitIn(ROOT),
    today: () => new Date().toISOString().slice(0, 10),
  }),
);
