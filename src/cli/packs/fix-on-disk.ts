/** `packs --fix`: mends the folders of packs, one part after the other, and only those that need it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { partText } from '../../reference/export';
import { fixPack } from '../../reference/fix';
import { PACK_PARTS } from '../../reference/parse';
import type { Pack } from '../../reference/schema';
import { decode } from '../decode';
import type { Sentences } from './sentences';

/** Mends a pack that holds to the schema; gives a line for each thing that was done. */
export function fixOnDisk(folder: string): string[] {
  // As written, so that the order of keys stays.
  const raw = Object.fromEntries(
    PACK_PARTS.filter((part) => existsSync(`${folder}/${part}.json`)).map((part) => [
      part,
      JSON.parse(decode(readFileSync(`${folder}/${part}.json`), folder)),
    ]),
  ) as Pack;
  const { pack, done } = fixPack({ ...raw, complete: raw.complete ?? [] });
  for (const part of ['entities', 'facts', 'complete', 'sources'] as const)
    if (done.some((line) => line.startsWith(`${part}.json`)))
      writeFileSync(`${folder}/${part}.json`, partText(pack, part));
  return done;
}

/** Takes sentences off the list of those that do not come out yet. */
export function takeOffKnown(folder: string, sentences: Sentences, now: ReadonlySet<string>): void {
  const known = sentences.known.filter((text) => !now.has(text));
  const file = `${folder}/sentences.json`;
  const text = decode(readFileSync(file), file);
  const head = text.slice(0, text.lastIndexOf('"known"'));
  const list =
    known.length === 0 ? '[]' : `[\n${known.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]`;
  writeFileSync(file, `${head}"known": ${list}\n}\n`);
}
