/** Where missed contradictions are lost: how far the engine came with each. */
import { furthest, STAGES, type Stage, stagesOf } from '../eval/stage';
import { isPair } from './summary';
import type { Texts } from './texts';

export type Lost = Record<Stage, number>;

const none = (): Lost => Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Lost;

/** Sure core contradictions of documents that were missed at strict, by stage. */
export function lostInDocuments({ documents }: Texts): Lost {
  const lost = none();
  for (const { checked, outcomes } of documents)
    for (const { label, asks, met } of outcomes.labels)
      if (asks === 'sure' && label.core && !met) lost[furthest(stagesOf(checked), label.attribute, label)]++;
  return lost;
}

/** False halves that were missed at strict, by stage. */
export function lostInPairs({ rows }: Texts): Lost {
  const lost = none();
  for (const one of rows) {
    const { row, loud } = one;
    if (!isPair(one) || loud === null || loud.right) continue;
    lost[furthest(loud.stages, row.kind === 'contrast' ? row.attribute : 'other')]++;
  }
  return lost;
}
