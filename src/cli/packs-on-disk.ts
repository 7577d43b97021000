/** The bundled packs, from their folders. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PACK_PARTS, type ParsedPack, parsePackTexts } from '../reference/parse';
import type { Pack } from '../reference/schema';
import { decode } from './decode';
import { Problem } from './problem';
import { type OpenRecord, recordOf } from './record';

/** Where the packs lie that ship with the extension. */
export const BUNDLED = fileURLToPath(new URL('../../assets/packs/', import.meta.url));

/** The record that ships with the extension. Throws a Problem where a pack is missing or does not hold to the schema. */
export function openBundled(): OpenRecord {
  return recordOf(packsIn(BUNDLED).map((pack) => ({ pack, bundled: true })));
}

/** Reads the packs in a folder. Throws a Problem that names the first fault. */
export function packsIn(folder: string): Pack[] {
  return readPacks(folder).map(({ folder: at, parsed }) => whole(at, parsed));
}

/** The pack whose own folder this is. Throws a Problem that names the first fault. */
export function readPack(folder: string): Pack {
  if (!existsSync(`${folder}/pack.json`))
    throw new Problem(folder, 'is no pack', 'Name the folder of a pack, or the id of one that ships');
  return whole(folder, parsePackTexts(textsIn(folder)));
}

function whole(at: string, parsed: ParsedPack): Pack {
  if (parsed.ok) return parsed.pack;
  const [first, ...more] = parsed.errors;
  const what = `${first?.where} ${first?.what}${more.length > 0 ? ` (and ${more.length} more faults)` : ''}`;
  throw new Problem(at, what, first?.mend ?? 'Mend the pack');
}

/** Each pack in a folder with its faults, if it has any: one folder a pack, one file a part. Throws a Problem. */
export function readPacks(folder: string): { folder: string; parsed: ParsedPack }[] {
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  if (names.length === 0)
    throw new Problem(folder, 'holds no packs', 'Name a folder with a folder for each pack');
  return names.map(({ name }) => {
    const at = `${folder.replace(/\/$/, '')}/${name}`;
    return { folder: at, parsed: parsePackTexts(textsIn(at)) };
  });
}

function textsIn(folder: string) {
  const files = PACK_PARTS.map((part) => [part, `${folder}/${part}.json`] as const);
  return Object.fromEntries(
    files
      .filter(([, file]) => existsSync(file))
      .map(([part, file]) => [part, decode(readFileSync(file), file)]),
  );
}
