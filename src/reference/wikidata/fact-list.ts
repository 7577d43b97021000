/** Facts of a draft: an id for each, the same one once, as sure as its sources allow. */
import type { PackFact } from '../schema';
import type { SourceList } from './source-list';

type Loose = Omit<PackFact, 'id' | 'confidence' | 'attribute' | 'value'> & {
  attribute: PackFact['attribute'];
  value: object;
};

export class FactList {
  readonly #facts: PackFact[] = [];
  readonly #ids = new Set<string>();
  readonly #said = new Map<string, PackFact>();

  constructor(private readonly sources: SourceList) {}

  /** @param tail tells facts of one subject and attribute apart in their ids */
  add(fact: Loose, tail = ''): void {
    const key = JSON.stringify([
      fact.subject,
      fact.attribute,
      fact.value,
      fact.qualifier ?? null,
      fact.time.valid ?? null,
    ]);
    const same = this.#said.get(key);
    if (same) {
      same.sources = [...new Set([...same.sources, ...fact.sources])].slice(0, 24);
      same.confidence = this.#confidence(same.sources);
      return;
    }
    const season = fact.qualifier?.season;
    const base = [fact.subject, fact.attribute, tail, season !== undefined ? `s${season}` : '']
      .filter((part) => part !== '')
      .join('-')
      .slice(0, 70)
      .replace(/-+$/, '');
    let id = base;
    for (let n = 2; this.#ids.has(id); n += 1) id = `${base}-${n}`;
    this.#ids.add(id);
    // The attribute decides the shape of the value; the draft as a whole is held against the schema.
    const made = { id, ...fact, confidence: this.#confidence(fact.sources) } as PackFact;
    this.#said.set(key, made);
    this.#facts.push(made);
  }

  all(): PackFact[] {
    return this.#facts;
  }

  #confidence(sources: string[]): 'high' | 'medium' {
    return new Set(sources.map((id) => this.sources.originOf(id))).size >= 2 ? 'high' : 'medium';
  }
}
