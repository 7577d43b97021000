/** Companions: the words and names beside an everyday name that show that it is meant. */
import type { Entity, Reference } from '../record';
import { fold } from '../text/fold';
import type { Word } from '../text/words';
import { isDoubtful } from './confusers';
import type { NameHit } from './names';
import { isPart, isWork, type PassageNames, type Surroundings } from './surroundings';

/** A companion stands in the passage, or somebody of the work by the full name; where in doubt only an unmistakable one. */
export function isTold(entity: Entity, lower: string, names: PassageNames, reference: Reference): boolean {
  const strong = isDoubtful(entity, names) ? unmistakableNames(reference) : null;
  for (const companion of entity.companions ?? []) {
    const word = fold(companion).text.toLowerCase();
    if ((strong === null || strong.has(word)) && hasWord(lower, word)) return true;
  }
  return [...names.full].some((id) => reference.entities.get(id)?.within?.includes(entity.id));
}

/** The gate let the page in for this title, and nothing here speaks against it. */
export const isLetIn = (entity: Entity, names: PassageNames, reference: Reference): boolean =>
  isWork(entity) && !isDoubtful(entity, names) && reference.factsOf.has(entity.id);

/** In a passage on somebody else of this name: in quotation marks, or beside somebody who belongs to the work. */
export function isProven(hit: NameHit, all: Word[], around: Surroundings): boolean {
  const [before, after] = [all[hit.from - 1]?.text, all[hit.to]?.text];
  if (before === '"' && /^[",.]$/.test(after ?? '')) return true;
  const lower = around.text.toLowerCase();
  for (const name of unmistakableNames(around.reference))
    if (lower.includes(name) && hasWord(lower, name)) return true;
  return false;
}

const UNMISTAKABLE = new WeakMap<Reference, Set<string>>();

/** Full names of persons, characters and unmistakable works: companions that leave no doubt. */
function unmistakableNames(reference: Reference): Set<string> {
  let known = UNMISTAKABLE.get(reference);
  if (known === undefined) {
    known = new Set();
    for (const entity of reference.entities.values()) {
      if (!isPart(entity) && !(isWork(entity) && !entity.everyday)) continue;
      for (const name of [entity.name, ...entity.aliases])
        if (/[ :]/.test(name)) known.add(fold(name).text.toLowerCase());
    }
    UNMISTAKABLE.set(reference, known);
  }
  return known;
}

/** True where a word or phrase stands in the text between words; both in small letters. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after)) return true;
  }
  return false;
}
