/** `packs docs`: writes what is generated from the schema, or says whether it is fresh. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packJsonSchemaText } from '../../reference/docs/json-schema';
import { packsPage } from '../../reference/docs/packs-page';
import { type OptionSpec, parseOptions } from '../options';
import type { Command } from '../run';

const OPTIONS = { check: { type: 'boolean' }, help: { type: 'boolean' } } satisfies OptionSpec;

export const DOCS_USAGE = `npm run -s packs -- docs [--check]

Writes docs/PACKS.md and assets/packs/pack.schema.json anew from the schema.

  --check   write nothing; say which of them is stale

Exit: 0 written or fresh, 1 something is stale.
`;

/** Each generated file's text, by its path from the project's folder. */
export const generated = (usages: string[]): Record<string, string> => ({
  'docs/PACKS.md': packsPage(usages),
  'assets/packs/pack.schema.json': packJsonSchemaText(),
});

/** The command over the project in `root`. */
export const docsCommand =
  (root: string, usages: string[]): Command =>
  (args, out) => {
    const parsed = parseOptions(args, OPTIONS);
    if (parsed.flags.has('help')) {
      out(DOCS_USAGE);
      return 0;
    }
    let stale = 0;
    for (const [name, text] of Object.entries(generated(usages))) {
      const file = path.join(root, name);
      const fresh = existsSync(file) && readFileSync(file, 'utf8') === text;
      if (!fresh && parsed.flags.has('check')) stale += 1;
      if (!fresh && !parsed.flags.has('check')) writeFileSync(file, text);
      if (!fresh)
        out(`${name}: ${parsed.flags.has('check') ? 'stale, run npm run -s packs -- docs' : 'written'}\n`);
    }
    return stale > 0 ? 1 : 0;
  };
