/** `packs from-wikidata`: saved Wikidata items as a draft pack. Nothing is fetched. */
import { packText } from '../../reference/export';
import { readJson } from '../../reference/import/import-pack';
import { parsePack } from '../../reference/parse';
import { draftPack } from '../../reference/wikidata/draft';
import { type Item, itemsIn } from '../../reference/wikidata/entity-json';
import { wholeDay } from '../dates';
import { type OptionSpec, parseOptions } from '../options';
import { packsIn } from '../packs-on-disk';
import { Problem } from '../problem';
import type { Command } from '../run';
import { textOfFile } from './one-file';

const OPTIONS = { saved: { type: 'string' }, help: { type: 'boolean' } } satisfies OptionSpec;
/** The item of a long-running series with all its statements and links has some megabytes. */
const MOST = 50_000_000;

export const WIKIDATA_USAGE = `npm run -s packs -- from-wikidata [--saved DAY] FILE...

Makes a draft pack, on standard output, of the series and films in files saved from
https://www.wikidata.org/wiki/Special:EntityData/Q….json. Nothing is fetched: save the
items of seasons, platforms, persons, characters and publishers as well, so that they
have names. What needs a person's eye goes to standard error, and into the draft.

  --saved DAY   the day the files were saved (default: today)

Exit: 0 a draft was made, 1 no series or film is in the files, 2 a file could not be read.
`;

/** The command; what the packs in `shipped` have is spoken of by their ids. */
export const wikidataCommand =
  (shipped: string): Command =>
  (args, out, err) => {
    const parsed = parseOptions(args, OPTIONS);
    if (parsed.flags.has('help')) {
      out(WIKIDATA_USAGE);
      return 0;
    }
    if (parsed.paths.length === 0)
      throw new Problem(
        'from-wikidata',
        'takes at least one file',
        'Write: npm run -s packs -- from-wikidata FILE...',
      );
    const saved = parsed.given.get('saved');
    const today = saved === undefined ? new Date().toISOString().slice(0, 10) : wholeDay(saved, '--saved');
    const known = packsIn(shipped).flatMap(({ pack, entities }) =>
      entities.map((entity) => ({ ...entity, pack: pack.id })),
    );
    const { pack, review } = draftPack(parsed.paths.flatMap(itemsOf), known, today);
    for (const line of review) err(`look: ${line}\n`);
    if (pack === null) {
      err('from-wikidata: no series or film is among the items. Save the item of the series itself.\n');
      return 1;
    }
    const checked = parsePack(pack);
    if (!checked.ok) {
      const [fault] = checked.errors;
      throw new Error(`the draft does not hold to the schema: ${fault?.where} ${fault?.what}`);
    }
    out(packText(checked.pack));
    return 0;
  };

function itemsOf(path: string): Item[] {
  const read = readJson(textOfFile(path, MOST));
  if ('fault' in read) throw new Problem(path, read.fault.what, read.fault.mend);
  const found = itemsIn(read.value);
  if ('wrong' in found) throw new Problem(path, found.wrong, 'Save the item again');
  return found.items;
}
