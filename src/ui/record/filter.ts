/** Which facts the reader looks for. Pure. */
import type { AttributeId } from '../../engine/attribute-ids';
import type { RecordFact, RecordSubject, RecordView } from '../../messages';

export interface Filter {
  /** Words that must all occur, in any order and case. */
  text: string;
  /** A work's id; empty for all. */
  work: string;
  attribute: AttributeId | '';
}

export const EVERYTHING: Filter = { text: '', work: '', attribute: '' };

/** A subject with those of its facts that are looked for. */
export interface Shelf {
  subject: RecordSubject;
  facts: RecordFact[];
}

/** Lower case and without accents, so that "Renee" finds "Renée". */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** What a fact is found by, worked out once: a spoiler is found by its subject and kind, not by what it gives away. */
export function indexOf(
  view: RecordView,
  nameOf: (attribute: AttributeId) => string,
): Map<RecordFact, string> {
  return new Map(
    view.facts.map((fact) => {
      const sources = fact.sources.map((id) => view.sources[fact.pack]?.[id]?.publisher ?? '');
      const told = fact.spoiler ? [] : [fact.shown, fact.note ?? '', ...sources];
      return [fact, fold([fact.subjectName, nameOf(fact.attribute), fact.id, ...told].join(' '))];
    }),
  );
}

/** The subjects in the record's order, each with its facts that match; subjects without any are left out. */
export function shelves(view: RecordView, index: Map<RecordFact, string>, filter: Filter): Shelf[] {
  const terms = fold(filter.text).split(/\s+/).filter(Boolean);
  const bySubject = new Map<string, RecordFact[]>();
  for (const fact of view.facts) {
    if (filter.attribute !== '' && fact.attribute !== filter.attribute) continue;
    const found = index.get(fact) ?? '';
    if (!terms.every((term) => found.includes(term))) continue;
    bySubject.set(fact.subject, [...(bySubject.get(fact.subject) ?? []), fact]);
  }
  return view.subjects
    .filter(({ id, works }) => filter.work === '' || id === filter.work || works.includes(filter.work))
    .flatMap((subject) => {
      const facts = bySubject.get(subject.id);
      return facts ? [{ subject, facts }] : [];
    });
}

/** The first shelves, up to so many facts; the last one may be cut short. */
export function firstOf(all: readonly Shelf[], most: number): Shelf[] {
  const taken: Shelf[] = [];
  let left = most;
  for (const { subject, facts } of all) {
    if (left <= 0) break;
    taken.push({ subject, facts: facts.slice(0, left) });
    left -= facts.length;
  }
  return taken;
}

/** How many facts must be shown for this one to be among them; null where it is not on the shelves. */
export function reach(all: readonly Shelf[], id: string): number | null {
  const at = all.flatMap(({ facts }) => facts).findIndex((fact) => fact.id === id);
  return at < 0 ? null : at + 1;
}
