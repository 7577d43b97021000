/** Reads the names of a passage as a whole: who is named in full, which works, what is confused with what. */
import type { Entity, Reference } from '../record';
import type { Folded } from '../text/fold';
import type { Word } from '../text/words';
import { isLetIn, isTold } from './companions';
import { isDoubtful, needsProof } from './confusers';
import { knownWords, strangerBefore } from './larger-names';
import type { NameHit } from './names';
import { isPart, isWork, type PassageNames } from './surroundings';
import { isUncertain } from './uncertain';

/**
 * Reads the passage's names as a whole, before any single one is judged.
 * @param cut the words of each folded block
 * @param hits the names found in each block, as word indices
 * @param topic the page's own work, where known from elsewhere
 */
export function passageNames(
  folded: Folded[],
  cut: Word[][],
  hits: NameHit[][],
  reference: Reference,
  topic: string | null,
): PassageNames {
  const names: PassageNames = {
    full: new Set(),
    works: new Set(topic === null ? [] : [topic]),
    strangers: new Set(),
    confused: new Set(),
    doubtful: new Set(),
    accompanied: new Set(topic === null ? [] : [topic]),
    told: new Set(topic === null ? [] : [topic]),
    topic,
  };
  const lower = folded.map(({ text }) => text.toLowerCase()).join('\n');
  const everyday = new Set<string>();
  hits.forEach((blockHits, block) => {
    const all = cut[block] as Word[];
    const known = knownWords(all, blockHits);
    for (const hit of blockHits) {
      for (const id of hit.confuser) names.confused.add(id);
      for (const id of hit.strong) {
        const entity = reference.entities.get(id) as Entity;
        if (isPart(entity) && hit.to - hit.from > 1) names.full.add(id);
        if (needsProof(entity)) everyday.add(id);
        else if (isWork(entity)) names.works.add(id);
      }
      const stranger = strangerBefore(hit, all, known);
      if (stranger) names.strangers.add((all[hit.to - 1] as Word).lower);
    }
  });
  for (const id of everyday) {
    const entity = reference.entities.get(id) as Entity;
    if (isWork(entity) && isDoubtful(entity, names)) names.doubtful.add(id);
    const told = isTold(entity, lower, names, reference);
    if (told) names.told.add(id);
    if (told || isLetIn(entity, names, reference)) {
      names.accompanied.add(id);
      if (isWork(entity) && (told || !isUncertain(entity.name))) names.works.add(id);
    }
  }
  return names;
}
