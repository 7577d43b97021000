/** Packs as rows: what the store keeps and the compiler reads. Each row knows its pack; nothing is merged yet. */
import type { CompleteEntry, Pack, PackEntity, PackFact, PackInfo, PackSource } from './schema';

export type PackRow = PackInfo & {
  /** Ships with the extension. Findings of other packs are never of high confidence. */
  bundled: boolean;
  /** Digest of an imported pack's text: two of one version can differ. */
  revision?: string;
};
export type EntityRow = PackEntity & { pack: string };
export type FactRow = PackFact & { pack: string };
export type CompleteRow = CompleteEntry & { pack: string };
export type SourceRow = PackSource & { pack: string };

/** What a reference is compiled from: the whole record, or the neighbourhood of some titles. */
export interface Rows {
  packs: PackRow[];
  entities: EntityRow[];
  facts: FactRow[];
  complete: CompleteRow[];
}

/** A pack, and whether it ships with the extension. */
export interface LoadedPack {
  pack: Pack;
  bundled: boolean;
  revision?: string;
}

/** Bumped when rows, neighbourhoods or gate are made differently: what was stored in the old way is then made anew. */
const FORMAT = 2;

/** The stamp of a set of packs: whatever was made for another stamp is stale. */
export const stampOf = (packs: Pick<PackRow, 'id' | 'version' | 'bundled' | 'revision'>[]): string =>
  [`record-${FORMAT}`, ...inOrder(packs).map(packStamp)].join(' ');

/** The part of the stamp that one pack makes. */
export const packStamp = ({ id, version, revision }: Pick<PackRow, 'id' | 'version' | 'revision'>): string =>
  revision === undefined ? `${id}@${version}` : `${id}@${version}#${revision}`;

/** Bundled packs first, then by id: where packs meet, the earlier one holds. */
export function inOrder<T extends { id: string; bundled: boolean }>(packs: T[]): T[] {
  return packs.toSorted((a, b) => Number(b.bundled) - Number(a.bundled) || (a.id < b.id ? -1 : 1));
}

/** The rows of packs that were read from files, in the order in which they hold. */
export function rowsOf(loaded: LoadedPack[]): Rows & { sources: SourceRow[] } {
  const packs = inOrder(
    loaded.map(({ pack, bundled, revision }) => ({
      ...pack.pack,
      bundled,
      ...(revision !== undefined && { revision }),
    })),
  );
  const contents = packs.flatMap(({ id }) =>
    loaded.filter(({ pack }) => pack.pack.id === id).map(({ pack }) => pack),
  );
  const tagged = <T extends object>(of: (pack: Pack) => T[]): (T & { pack: string })[] =>
    contents.flatMap((pack) => of(pack).map((row) => ({ ...row, pack: pack.pack.id })));
  return {
    packs,
    entities: tagged((pack) => pack.entities),
    facts: tagged((pack) => pack.facts),
    complete: tagged((pack) => pack.complete),
    sources: tagged((pack) => pack.sources),
  };
}
