/** How far the engine came with words that it should have flagged and did not. */
import type { Checked } from '../check-document';
import type { Place } from '../check-line';
import { overlap } from './match';
import { areNeighbours } from './neighbours';

/** From nothing to nearly there: the title was not named, no claim was made of the words, the claim was silenced, kept back, judged otherwise. */
export const STAGES = [
  'unnamed',
  'unread',
  'silent',
  'hidden',
  'unverifiable',
  'supported',
  'flagged',
] as const;
export type Stage = (typeof STAGES)[number];

/** One claim that the engine made, and what became of it. */
export interface Staged extends Place {
  attribute: string;
  stage: Stage;
}

/** What became of every claim of a text; null where the text names no covered title, so that nothing was read. */
export function stagesOf({ line, hidden, silent, titles }: Checked): Staged[] | null {
  if (titles.length === 0) return null;
  const staged = (one: Place & { attribute: string }, stage: Stage): Staged => ({
    start: one.start,
    end: one.end,
    attribute: one.attribute,
    stage,
  });
  return [
    ...line.findings.map((one) =>
      staged(
        one,
        one.verdict === 'supported' || one.verdict === 'unverifiable' ? one.verdict : ('flagged' as const),
      ),
    ),
    ...hidden.map((one) => staged(one, 'hidden')),
    ...silent.map((one) => staged(one, 'silent')),
  ];
}

/** The furthest stage that a claim of the attribute, or of a neighbour, came to; with a place, on those words only. */
export function furthest(stages: Staged[] | null, attribute: string, at?: Place): Stage {
  if (stages === null) return 'unnamed';
  const near = stages.filter(
    (one) => areNeighbours(one.attribute, attribute) && (at === undefined || overlap(one, at)),
  );
  return STAGES[Math.max(1, ...near.map(({ stage }) => STAGES.indexOf(stage)))] as Stage;
}
