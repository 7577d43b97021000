/** What the model is worth on texts it has not seen: folds part whole texts, never a text. */
import { probabilities } from '../../engine/model/classify';
import { type FitOptions, fitModel } from './fit';
import type { Sample } from './samples';

export interface Tally {
  kind: string;
  samples: number;
  /** Per threshold: how often the model named an attribute, how often rightly, and how many there were. */
  at: { threshold: number; named: number; right: number; there: number }[];
}

const THRESHOLDS = [0.5, 0.7, 0.9];

/** Cross-validates the model of one kind of slot. */
export function crossValidate(kind: string, samples: Sample[], folds: number, options?: FitOptions): Tally {
  const groups = [...new Set(samples.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
  const at = THRESHOLDS.map((threshold) => ({ threshold, named: 0, right: 0, there: 0 }));
  for (let fold = 0; fold < folds; fold++) {
    const model = fitModel(
      samples.filter(({ group }) => foldOf.get(group) !== fold),
      options,
    );
    for (const sample of samples.filter(({ group }) => foldOf.get(group) === fold)) {
      const chances = probabilities(model, sample.features);
      const best = chances.indexOf(Math.max(...chances));
      for (const tally of at) {
        if (sample.label !== 'none') tally.there++;
        if (model.classes[best] === 'none' || (chances[best] as number) < tally.threshold) continue;
        tally.named++;
        if (model.classes[best] === sample.label) tally.right++;
      }
    }
  }
  return { kind, samples: samples.length, at };
}
