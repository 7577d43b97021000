/** The engine's reference for the titles of a page, kept while the worker lives. It may be lost at any time. */
import type { Reference } from '../engine/record';
import { compile } from '../reference/compile';
import { type PackRow, stampOf } from '../reference/rows';
import type { RecordStore } from '../store/record';

/** A compiled neighbourhood, and the packs it came from by id. */
export interface Known {
  reference: Reference;
  packs: Map<string, PackRow>;
}

/** Tabs that are read at the same time seldom name more different sets of titles than this. */
const KEPT = 6;

export class References {
  readonly #kept = new Map<string, Known>();

  constructor(private readonly record: Pick<RecordStore, 'stamp' | 'around'>) {}

  /** The reference for these titles, of the record as it is now. @throws RecordUnavailable */
  async of(titles: readonly string[]): Promise<Known> {
    const names = [...new Set(titles)].toSorted();
    const keyOf = (stamp: string) => [stamp, ...names].join('\n');
    const kept = this.#kept.get(keyOf(await this.record.stamp()));
    if (kept) return kept;

    const rows = await this.record.around(names);
    const known = { reference: compile(rows), packs: new Map(rows.packs.map((pack) => [pack.id, pack])) };
    // Filed under what was read, which may be newer than what was asked for.
    this.#kept.set(keyOf(stampOf(rows.packs)), known);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return known;
  }
}
