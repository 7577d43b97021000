/** Fits a multinomial logistic model by full passes of AdaGrad in a fixed order: the same samples give the same bytes. */
import { LEVELS, MIDDLE, type SlotModel } from '../../engine/model/classify';
import type { Sample } from './samples';

export interface FitOptions {
  passes: number;
  rate: number;
  /** Strength of the quadratic penalty per sample. */
  penalty: number;
  /** Features seen in fewer texts than this are left out. */
  least: number;
}

/** A feature whose weights all lie below this level is left out. */
const LEAST_LEVEL = 4;

export const DEFAULTS: FitOptions = { passes: 40, rate: 0.25, penalty: 1e-3, least: 3 };

/** The model of one kind of slot. */
export function fitModel(samples: Sample[], options: FitOptions = DEFAULTS): SlotModel {
  const classes = [...new Set(samples.map(({ label }) => label))].sort();
  const index = vocabulary(samples, options.least);
  const width = classes.length;
  const weights = new Float64Array(index.size * width);
  const squares = new Float64Array(index.size * width).fill(1e-6);
  const rows = samples.map(({ features, label }) => ({
    at: features.map((feature) => index.get(feature)).filter((id) => id !== undefined),
    target: classes.indexOf(label),
  }));
  const sums = new Float64Array(width);
  for (let pass = 0; pass < options.passes; pass++) {
    for (const { at, target } of rows) {
      softmax(weights, at, width, sums);
      for (const id of at) {
        for (let k = 0; k < width; k++) {
          const w = id * width + k;
          const gradient =
            (sums[k] as number) - (k === target ? 1 : 0) + options.penalty * (weights[w] as number);
          squares[w] = (squares[w] as number) + gradient * gradient;
          weights[w] = (weights[w] as number) - (options.rate * gradient) / Math.sqrt(squares[w] as number);
        }
      }
    }
  }
  return quantised(classes, index, weights);
}

function vocabulary(samples: Sample[], least: number): Map<string, number> {
  const texts = new Map<string, Set<string>>();
  for (const { features, group } of samples) {
    for (const feature of features) {
      const seen = texts.get(feature) ?? new Set();
      seen.add(group);
      texts.set(feature, seen);
    }
  }
  const kept = [...texts].filter(([, seen]) => seen.size >= least).map(([feature]) => feature);
  return new Map(kept.sort().map((feature, id) => [feature, id]));
}

function softmax(weights: Float64Array, at: number[], width: number, out: Float64Array): void {
  out.fill(0);
  for (const id of at)
    for (let k = 0; k < width; k++) out[k] = (out[k] as number) + (weights[id * width + k] as number);
  let top = -Infinity;
  for (let k = 0; k < width; k++) top = Math.max(top, out[k] as number);
  let total = 0;
  for (let k = 0; k < width; k++) {
    out[k] = Math.exp((out[k] as number) - top);
    total += out[k] as number;
  }
  for (let k = 0; k < width; k++) out[k] = (out[k] as number) / total;
}

/** One letter a weight; features that say next to nothing go. */
function quantised(classes: string[], index: Map<string, number>, weights: Float64Array): SlotModel {
  const width = classes.length;
  const sizes = Array.from(weights, Math.abs).sort((a, b) => a - b);
  // The few largest weights are cut, so that the many small ones keep their differences.
  const largest = Math.max(sizes[Math.floor(sizes.length * 0.999)] ?? 0, 1e-9);
  const scale = Math.round((largest / MIDDLE) * 1e6) / 1e6;
  const kept: Record<string, string> = {};
  for (const [feature, id] of index) {
    const row = Array.from(weights.subarray(id * width, (id + 1) * width));
    const mean = row.reduce((sum, one) => sum + one, 0) / width;
    const levels = row.map((one) => Math.max(-MIDDLE, Math.min(MIDDLE, Math.round((one - mean) / scale))));
    if (levels.some((level) => Math.abs(level) >= LEAST_LEVEL))
      kept[feature] = levels.map((level) => LEVELS[level + MIDDLE]).join('');
  }
  return { classes, scale, weights: kept };
}
