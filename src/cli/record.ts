/** The record as the command line uses it: packs compiled as the extension compiles them. */
import type { Reference } from '../engine/record';
import { namesOf } from '../page/names';
import { finish } from '../page/passages';
import { compile } from '../reference/compile';
import { coveredTitles } from '../reference/coverage';
import { buildGate } from '../reference/gate';
import { rowsAround } from '../reference/neighbourhood';
import { type LoadedPack, rowsOf } from '../reference/rows';

export interface OpenRecord {
  /** First and last day that the record speaks of. */
  horizon: Reference['horizon'];
  /** Ids of the works that a page is read for. */
  covered: string[];
  /** Covered titles that the text names, by the gate of the page. */
  titlesNamedIn(text: string): string[];
  /** The reference for these titles, as the store gives it. */
  around(titles: string[]): Reference;
  /** The name of an entity; its id where the record has none. */
  nameOf(id: string): string;
  /** Publisher, title, date and link of a source. */
  sourceLine(id: string): string;
}

/** The record of packs that are in memory. */
export function recordOf(packs: LoadedPack[]): OpenRecord {
  const rows = rowsOf(packs);
  const names = namesOf(buildGate(rows));
  const whole = compile(rows);
  const sources = new Map(rows.sources.map((source) => [source.id, source]));
  const compiled = new Map<string, Reference>();
  return {
    horizon: whole.horizon,
    covered: [...coveredTitles(whole.entities, rows)],
    titlesNamedIn: (text) => names.titles(finish(names.in(text)), [text]),
    around(titles) {
      const key = [...titles].sort().join(' ');
      const known = compiled.get(key) ?? compile(rowsAround(titles, rows));
      compiled.set(key, known);
      return known;
    },
    nameOf: (id) => whole.entities.get(id)?.name ?? id,
    sourceLine(id) {
      const source = sources.get(id);
      return source ? `${source.publisher}, ${source.title} (${source.published}), ${source.url}` : id;
    },
  };
}
