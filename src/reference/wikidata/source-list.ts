/** References as sources. What rests on Wikidata alone says so. */
import type { PackSource } from '../schema';
import type { CastList } from './cast-list';
import { slug } from './cast-list';
import type { Item, Snaks, Statement } from './entity-json';
import type { Notes } from './notes';
import { P } from './properties';
import { dateOf, firstOf, itemOf, textOf } from './snak-values';

const ADDRESS = /^https?:\/\/[A-Za-z0-9][^\s@<>]*$/;
const WIKIS = /(?:^|\.)(?:wikipedia|wikidata|wikimedia|dbpedia)\.org$/;

export class SourceList {
  readonly #byUrl = new Map<string, PackSource>();

  /** @param today the day on which the files were saved, as far as they do not say */
  constructor(
    private readonly cast: CastList,
    private readonly notes: Notes,
    private readonly today: string,
  ) {}

  /** The ids of the sources of a statement; never empty. */
  of(statement: Statement, item: Item, what: string): string[] {
    const cited = statement.references.flatMap(({ snaks }) => this.#cited(snaks, what) ?? []);
    if (cited.length > 0) return [...new Set(cited)].slice(0, 24);
    this.notes.add(`${what} rests on Wikidata alone: find a source`);
    return [this.#wikidata(item)];
  }

  all(): PackSource[] {
    return [...this.#byUrl.values()];
  }

  originOf(id: string): string | undefined {
    return this.all().find((source) => source.id === id)?.origin;
  }

  #cited(snaks: Snaks, what: string): string | null {
    const url = textOf(firstOf(snaks, P.referenceUrl));
    if (url === null) return null;
    if (!ADDRESS.test(url) || url.length > 600 || !URL.canParse(url)) {
      this.notes.add(`${what} cites an address that no pack can hold: ${url}`);
      return null;
    }
    const known = this.#byUrl.get(url);
    if (known) return known.id;
    const host = new URL(url).hostname.replace(/^www\./, '');
    const stated = itemOf(firstOf(snaks, P.statedIn));
    const publisherItem = itemOf(firstOf(snaks, P.publisher));
    const publisher =
      (publisherItem && this.cast.nameOf(publisherItem)) ?? (stated && this.cast.nameOf(stated)) ?? host;
    const title = textOf(firstOf(snaks, P.title));
    if (title === null) this.notes.add(`the source ${url} has no title here: add it`);
    const published = dateOf(firstOf(snaks, P.publicationDate));
    const accessed = dateOf(firstOf(snaks, P.retrieved));
    const whole = accessed !== null && accessed.length === 10 ? accessed : this.today;
    return this.#add({
      title: (title ?? `Page at ${host}`).slice(0, 400),
      publisher: publisher.slice(0, 120),
      url,
      origin: WIKIS.test(host) ? 'wikidata' : slug(host) || 'unknown',
      published: published !== null && published <= whole ? published : 'undated',
      accessed: whole,
    });
  }

  #wikidata(item: Item): string {
    const url = `https://www.wikidata.org/wiki/${item.id}`;
    const known = this.#byUrl.get(url);
    if (known) return known.id;
    const modified = /^\d{4}-\d{2}-\d{2}/.exec(item.modified ?? '')?.[0];
    return this.#add({
      title: `${this.cast.nameOf(item.id) ?? item.id} (${item.id})`.slice(0, 400),
      publisher: 'Wikidata',
      url,
      origin: 'wikidata',
      published: modified !== undefined && modified <= this.today ? modified : 'undated',
      accessed: this.today,
    });
  }

  #add(source: Omit<PackSource, 'id'>): string {
    const base = slug(`${source.publisher} ${source.title}`) || 'source';
    const taken = new Set(this.all().map(({ id }) => id));
    const id = taken.has(base) ? `${base}-${taken.size + 1}` : base;
    this.#byUrl.set(source.url, { id, ...source });
    return id;
  }
}
