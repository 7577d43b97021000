/** The bundled packs, from their folders. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Pack, packSchema } from '../reference/schema';
import { decode } from './decode';
import { checked, json } from './json';
import { Problem } from './problem';
import { type OpenRecord, recordOf } from './record';

const BUNDLED = fileURLToPath(new URL('../../assets/packs/', import.meta.url));
const PARTS = ['pack', 'entities', 'facts', 'complete', 'sources'] as const;

/** The record that ships with the extension. Throws a Problem where a pack is missing or does not hold to the schema. */
export function openBundled(): OpenRecord {
  return recordOf(packsIn(BUNDLED).map((pack) => ({ pack, bundled: true })));
}

/** Reads the packs in a folder: one folder each, one file a part. Throws a Problem. */
export function packsIn(folder: string): Pack[] {
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  if (names.length === 0)
    throw new Problem(folder, 'holds no packs', 'Restore the folder from the repository');
  return names.map(({ name }) => readPack(`${folder.replace(/\/$/, '')}/${name}`));
}

function readPack(folder: string): Pack {
  const files = PARTS.map((part) => [part, `${folder}/${part}.json`] as const).filter(([, file]) =>
    existsSync(file),
  );
  const raw = Object.fromEntries(
    files.map(([part, file]) => [part, json(decode(readFileSync(file), file), file)]),
  );
  return checked(packSchema, raw, folder);
}
