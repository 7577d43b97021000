/** Keeps the claims of a page: reads its regions, sends what is new in them, and remembers what it was told. */
import type { Claim } from '../engine/claim';
import type { PageContext } from '../engine/passage';
import type { PlacedBlock } from './block-text';
import { titlesIn } from './gate';
import { layoutByStyle } from './layout';
import type { Names } from './names';
import { pageDate } from './page-date';
import { finish, type PlacedPassage, passagesOf } from './passages';
import type { PagePorts } from './ports';
import { outline, type Region } from './regions';
import { parentOf, type Root, rootsOf } from './roots';
import { inSlices } from './slices';
import type { Dirty } from './watcher';

/** Passages of one page that are read; what is longer is read in part. */
const PASSAGES = 100;

interface Known {
  region: Region;
  key: string;
  passages: PlacedPassage[];
}

/** What was read of one passage, and the text it was read from. */
interface Told {
  source: string;
  claims: Claim[];
}

/** A reading that failed; the code is for the locale. */
export class ReadingFailed extends Error {
  constructor(
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

export class Reader {
  titles: string[] = [];
  context: PageContext;
  /** True when the page holds more than is read. */
  isPartial = false;
  roots: Root[] = [];
  #known = new Map<Element, Known>();
  #told = new Map<string, Told>();
  #keys = new WeakMap<Element, string>();
  #count = 0;

  constructor(
    private readonly document: Document,
    private readonly names: Names,
    private readonly ports: Pick<PagePorts, 'background' | 'clock'>,
    private readonly onHidden: (element: Element) => void,
  ) {
    this.context = { now: ports.clock.today(), published: null };
  }

  /** Whether the page's text, and not only its source, names a title. */
  get isCovered(): boolean {
    return this.#told.size > 0;
  }

  /** Claims of everything read so far, in the order of the page. */
  get claims(): Claim[] {
    return this.#passages().flatMap(({ passage }) => this.#told.get(passage.id)?.claims ?? []);
  }

  /** The blocks of each passage, by its id. */
  get blocks(): Map<string, PlacedBlock[]> {
    return new Map(this.#passages().map(({ passage, blocks }) => [passage.id, blocks]));
  }

  #passages(): PlacedPassage[] {
    return [...this.#known.values()].flatMap(({ passages }) => passages);
  }

  /**
   * Brings the claims up to date.
   * @param dirty what changed; null to look at the whole page
   * @param halfway called when the main text has been read and more is to come
   * @returns whether anything was read anew or is gone
   * @throws ReadingFailed, or the signal's reason
   */
  async read(dirty: Dirty | null, signal: AbortSignal, halfway: () => Promise<void>): Promise<boolean> {
    const stale = dirty && (await this.#touched(dirty, signal));
    if (!stale) {
      await this.#lookAround(signal);
      if (!this.titles.length) return this.#forget();
    }
    const apart = (element: Element) => this.#known.has(element);
    for (const known of stale ?? this.#known.values()) {
      const { region, key } = known;
      // The main text is read whole; of the rest only what names a title, which its plain text tells.
      const isWorth = region.kind === 'main' || (await this.#isNamed(region.element, signal));
      const work = passagesOf(region, key, layoutByStyle, apart, this.onHidden);
      known.passages = isWorth ? await inSlices(work, this.ports.clock, signal) : [];
    }
    return this.#send(signal, halfway);
  }

  /** The regions that these changes touch; null where a new text outside of them names a title, or a region has gone. */
  async #touched({ changed, emptied }: Dirty, signal: AbortSignal): Promise<Set<Known> | null> {
    for (const element of this.#known.keys()) if (!element.isConnected) return null;
    const touched = new Set<Known>();
    for (const node of [...changed, ...emptied]) {
      const known = node.isConnected && this.#around(node);
      if (known) touched.add(known);
      else if (node.isConnected && changed.has(node) && (await this.#isNamed(node, signal))) return null;
    }
    return touched;
  }

  #around(node: Node): Known | undefined {
    let element = node.nodeType === 1 ? (node as Element) : parentOf(node);
    while (element && !this.#known.has(element)) element = parentOf(element);
    return element ? this.#known.get(element) : undefined;
  }

  async #isNamed(node: Node, signal: AbortSignal): Promise<boolean> {
    return (await inSlices(this.names.in(node.textContent ?? ''), this.ports.clock, signal)).size > 0;
  }

  /** Finds out what the page names, and where it is to be read. */
  async #lookAround(signal: AbortSignal): Promise<void> {
    const { clock } = this.ports;
    this.roots = rootsOf(this.document);
    this.titles = await inSlices(titlesIn(this.roots, this.names), clock, signal);
    if (!this.titles.length) return;
    const { regions, headline } = await inSlices(outline(this.document, this.roots), clock, signal);
    const published = pageDate(this.document);
    this.context = { now: clock.today(), published, ...(headline !== null && { headline }) };
    const before = this.#known;
    this.#known = new Map(
      regions.map((region) => {
        const key = this.#keyOf(region);
        return [region.element, { region, key, passages: before.get(region.element)?.passages ?? [] }];
      }),
    );
  }

  #keyOf({ kind, element }: Region): string {
    let key = this.#keys.get(element);
    if (key === undefined) {
      key = `${kind}-${this.#count++}`;
      this.#keys.set(element, key);
    }
    return key;
  }

  #forget(): boolean {
    const had = this.#told.size > 0;
    this.#known.clear();
    this.#told.clear();
    return had;
  }

  /** Reads the passages whose text is new, and drops what was told of those that are gone. */
  async #send(signal: AbortSignal, halfway: () => Promise<void>): Promise<boolean> {
    const { context, titles } = this;
    const named = this.#named();
    const now = named.slice(0, PASSAGES);
    this.isPartial = named.length > PASSAGES;
    const ids = new Set(now.map(({ passage }) => passage.id));
    let changed = false;
    for (const id of this.#told.keys()) if (!ids.has(id)) changed = this.#told.delete(id);
    let isMainNew = false;
    for (const { passage } of now) {
      const source = JSON.stringify([passage.blocks, context, titles]);
      if (this.#told.get(passage.id)?.source === source) continue;
      if (isMainNew && passage.kind !== 'main') {
        isMainNew = false;
        await halfway();
      }
      const reply = await this.ports.background.ask({ kind: 'read', passage, context, titles });
      signal.throwIfAborted();
      if (!reply.ok) throw new ReadingFailed(reply.code, reply.detail);
      this.#told.set(passage.id, { source, claims: reply.value.claims });
      changed = true;
      isMainNew ||= passage.kind === 'main';
    }
    return changed;
  }

  /** Passages that name a title; of the main text all, if any part of it or the headline does. */
  #named(): PlacedPassage[] {
    const named = new Set(
      this.#passages().filter(({ passage }) => this.#names(passage.blocks.map(({ text }) => text))),
    );
    const isOn =
      this.#names([this.context.headline ?? '']) || [...named].some(({ passage }) => passage.kind === 'main');
    return this.#passages().filter((one) => named.has(one) || (isOn && one.passage.kind === 'main'));
  }

  #names(texts: string[]): boolean {
    return finish(this.names.in(texts.join('\n'))).size > 0;
  }
}
