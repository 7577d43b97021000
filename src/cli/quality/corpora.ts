/** The corpora that the report is made of, from `tests/corpus/corpora.json`, and the kinds of text in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { decode } from '../decode';
import { parsed } from '../json';
import { unreadable } from '../paths';
import { Problem } from '../problem';

/** Where the labelled texts of this repository lie. */
export const CORPUS = fileURLToPath(new URL('../../../tests/corpus', import.meta.url));

/** Sentences of the readers' own authors: a test walks them, they measure nothing. */
const NO_CORPUS = ['attributes'];

const words = z.string().check(z.minLength(1));
const corporaSchema = z.array(
  z.object({
    folder: words,
    by: words,
    holds: words,
    /**
     * Read while the engine was tuned, and learnt from; seen: read, not learnt from; held: not read, though every change
     * may be tested on it.
     */
    standing: z.enum(['read', 'seen', 'held']),
    /** False where the record covers no work that the texts are about: nothing can be found, and silence is right. */
    covered: z.boolean(),
  }),
);
const kindsSchema = z.record(words, z.array(words));

export type Corpus = z.infer<typeof corporaSchema>[number];

/** The corpora in their order. Throws a Problem for a folder that is not listed: whether it was read has to be said. */
export function corporaIn(folder: string): Corpus[] {
  const file = `${folder}/corpora.json`;
  const corpora = parsed(corporaSchema, textOf(file), file);
  const listed = [...NO_CORPUS, ...corpora.map((one) => one.folder)];
  const unlisted = foldersIn(folder).filter((name) => !listed.includes(name));
  if (unlisted.length === 0) return corpora;
  throw new Problem(
    file,
    `does not list ${unlisted.join(', ')}`,
    'Say who wrote these texts, and whether they were read while the engine was tuned',
  );
}

/** The kinds of text, each with the documents of it (`folder/name`). Throws a Problem. */
export function kindsIn(folder: string): Map<string, Set<string>> {
  const file = `${folder}/kinds.json`;
  return new Map(
    Object.entries(parsed(kindsSchema, textOf(file), file)).map(([kind, names]) => [kind, new Set(names)]),
  );
}

/** The last folder and the name of a document without its ending: as `kinds.json` lists it. */
export const nameOf = (document: string): string =>
  document
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.[a-z]+$/, '');

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function textOf(file: string): string {
  try {
    return decode(readFileSync(file), file);
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(file, error);
  }
}
