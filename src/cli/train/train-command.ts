/** The `train` command: cross-validates the model of each kind of slot, fits it on all texts and writes the weights. */
import { fileURLToPath } from 'node:url';
import { type OptionSpec, parseOptions } from '../options';
import { Problem } from '../problem';
import type { OpenRecord } from '../record';
import type { Command } from '../run';
import { READ_FOLDERS, samplesIn } from './corpora';
import { fitAll, teachable } from './fit-all';
import { crossValidate, type Tally } from './report';
import { modelJson } from './size';

const OUT = fileURLToPath(new URL('../../../assets/model/weights.json', import.meta.url));
const FOLDS = 5;

const OPTIONS = {
  out: { type: 'string' },
  quick: { type: 'boolean' },
  help: { type: 'boolean' },
} satisfies OptionSpec;

const USAGE = `npm run train -- [options] [FOLDER...]

Fits the slot models from the labelled texts below the folders (by default those that are read while the
engine is tuned) and writes the weights. The same texts and the same engine give the same bytes.

  --out FILE   where to write (default: assets/model/weights.json)
  --quick      no cross-validation first

Exit: 0 done, 2 a file could not be used.
`;

/** The command over a record that `open` opens; `write` stores the weights. */
export const trainCommand =
  (open: () => OpenRecord, write: (file: string, text: string) => void): Command =>
  (args, out, err) => {
    try {
      const parsed = parseOptions(args, OPTIONS);
      if (parsed.flags.has('help')) {
        out(USAGE);
        return 0;
      }
      const folders = parsed.paths.length > 0 ? parsed.paths : READ_FOLDERS;
      const kinds = teachable(samplesIn(folders, open()));
      if (kinds.size === 0)
        throw new Problem(
          folders.join(' '),
          'holds too few labelled values to learn from',
          'Name more folders',
        );
      if (!parsed.flags.has('quick'))
        for (const [kind, own] of kinds) out(`${tallyLine(crossValidate(kind, own, FOLDS))}\n`);
      const json = modelJson(fitAll(kinds));
      write(parsed.given.get('out') ?? OUT, json);
      out(`${Buffer.byteLength(json)} bytes written\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      err(`train: ${error.message}\n`);
      return 2;
    }
  };

function tallyLine({ kind, samples, at }: Tally): string {
  const figures = at.map(
    ({ threshold, named, right, there }) => `p>${threshold}: ${right}/${named} right, of ${there}`,
  );
  return `${kind.padEnd(13)} ${String(samples).padStart(5)} slots   ${figures.join('   ')}`;
}
