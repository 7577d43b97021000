/** `npm run train`: fits the slot models from the labelled texts, cross-validates them and writes the weights. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model } from '../engine/model/classify';
import { openBundled } from './packs-on-disk';
import { samplesIn } from './train/corpora';
import { fitModel } from './train/fit';
import { KINDS } from './train/readable';
import { crossValidate } from './train/report';

const OUT = fileURLToPath(new URL('../../assets/model/weights.json', import.meta.url));
/** A kind of slot with fewer samples teaches nothing. */
const LEAST = 150;
const folders = process.argv.slice(2);
const samples = samplesIn(folders, openBundled());
const model: Model = {};
for (const kind of KINDS) {
  const own = samples.filter((sample) => sample.kind === kind);
  if (own.length < LEAST || new Set(own.map(({ label }) => label)).size < 2) continue;
  const tally = crossValidate(kind, own, 5);
  const figures = tally.at.map(
    ({ threshold, named, right, there }) => `p>${threshold}: ${right}/${named} right, of ${there}`,
  );
  process.stdout.write(
    `${kind.padEnd(13)} ${String(own.length).padStart(5)} slots   ${figures.join('   ')}\n`,
  );
  model[kind] = fitModel(own);
}
const json = `${JSON.stringify(model)}\n`;
writeFileSync(OUT, json);
process.stdout.write(`${json.length} bytes written\n`);
