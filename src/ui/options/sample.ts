/** The findings of the sample article: an invented one on an invented series, so that no title is singled out. */
import { isConflictShown, isShown, type Strictness, type Weight } from '../../engine/policy';
import type { MarkKind } from '../parts/VerdictIcon';

type SampleFinding = { kind: 'conflict'; settled: boolean } | { kind: MarkKind; weight: Weight };

const weigh = (verdict: Weight['verdict'], confidence: Weight['confidence']): SampleFinding => ({
  kind: verdict,
  weight: { verdict, confidence, claim: { core: true } },
});

/** By the parameters of the message `sample_text`; the words of each are in `sample_<name>`. */
export const SAMPLE = {
  sure: weigh('contradicted', 'high'),
  likely: weigh('contradicted', 'medium'),
  unsure: weigh('contradicted', 'low'),
  before: weigh('outdated', 'medium'),
  open: weigh('unverifiable', 'medium'),
  first: { kind: 'conflict', settled: false },
  second: { kind: 'conflict', settled: false },
} as const satisfies Record<string, SampleFinding>;

export type SampleName = keyof typeof SAMPLE;
export const SAMPLE_NAMES = Object.keys(SAMPLE) as SampleName[];

/** Whether a strictness marks this place of the sample, by the policy that pages go by. */
export function isMarked(name: SampleName, strictness: Strictness): boolean {
  const finding: SampleFinding = SAMPLE[name];
  return 'weight' in finding ? isShown(finding.weight, strictness) : isConflictShown(finding, strictness);
}
