/** The packs that ship with the extension. Their text lies in the background's own bundle, so nothing is fetched. */
import { PACK_PARTS, type PackPart, parsePackTexts } from '../reference/parse';
import { type LoadedPack, type PackRow, stampOf } from '../reference/rows';
import { packInfoSchema } from '../reference/schema';
import type { BundledPacks } from './record';

/** Texts of the parts, by path. `read` is called only when the stored record is not current. */
export interface PackFiles {
  /** `.../<pack>/pack.json` */
  infos: Record<string, string>;
  parts: Record<string, () => Promise<string>>;
}

const SHIPPED: PackFiles = {
  infos: import.meta.glob<string>('../../assets/packs/*/pack.json', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  parts: import.meta.glob<string>('../../assets/packs/*/{pack,entities,facts,complete,sources}.json', {
    query: '?raw',
    import: 'default',
  }),
};

/** A shipped pack is not what the schema says; `faults` has a line each. */
export class BadPack extends Error {
  override name = 'BadPack';
  constructor(
    readonly folder: string,
    readonly faults: string[],
  ) {
    super(`the pack in ${folder} cannot be used:\n${faults.join('\n')}`);
  }
}

/** The shipped packs. Making this costs a look at each `pack.json`; the rest is parsed by `load`. */
export function bundledPacks({ infos, parts }: PackFiles = SHIPPED): BundledPacks {
  const rows = Object.values(infos).map(
    (text): PackRow => ({ ...packInfoSchema.parse(JSON.parse(text)), bundled: true }),
  );
  return {
    stamp: stampOf(rows),
    load: () =>
      Promise.all(Object.keys(infos).map((path) => loadFrom(path.replace(/pack\.json$/, ''), parts))),
  };
}

/** @throws BadPack */
async function loadFrom(folder: string, parts: PackFiles['parts']): Promise<LoadedPack> {
  const texts: Partial<Record<PackPart, string>> = {};
  for (const part of PACK_PARTS) {
    const text = await parts[`${folder}${part}.json`]?.();
    if (text !== undefined) texts[part] = text;
  }
  const parsed = parsePackTexts(texts);
  if (!parsed.ok) {
    throw new BadPack(
      folder,
      parsed.errors.map(({ where, what, mend }) => `${where} ${what}. ${mend}.`),
    );
  }
  return { pack: parsed.pack, bundled: true };
}
