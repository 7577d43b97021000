/** The models of all kinds of slot. */
import type { Model } from '../../engine/model/classify';
import { fitModel } from './fit';
import { KINDS } from './readable';
import type { Sample } from './samples';

/** A kind of slot with fewer samples teaches nothing. */
const LEAST = 150;

/** The samples of each kind of slot that has enough of them, and of more than one class. */
export function teachable(samples: Sample[]): Map<string, Sample[]> {
  const kinds = KINDS.map((kind) => [kind, samples.filter((sample) => sample.kind === kind)] as const);
  return new Map(
    kinds.filter(([, own]) => own.length >= LEAST && new Set(own.map(({ label }) => label)).size > 1),
  );
}

/** One model a kind of slot. */
export const fitAll = (kinds: Map<string, Sample[]>): Model =>
  Object.fromEntries([...kinds].map(([kind, own]) => [kind, fitModel(own)]));
