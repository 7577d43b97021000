/** A multinomial logistic model per kind of slot: which attribute the slot is the value of, and how sure that is. */

export interface SlotModel {
  /** Attribute ids, and `none`. */
  classes: string[];
  /** Weight of one unit of the stored integers. */
  scale: number;
  /** The weights of each feature, one letter of `LEVELS` a class: the middle letter is nought. */
  weights: Record<string, string>;
}

/** Sixty-three levels in as many letters: small, readable by JSON, the same bytes each time. */
export const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';
export const MIDDLE = 31;
const LEVEL = new Map([...LEVELS].map((letter, at) => [letter, at - MIDDLE]));

export type Model = Record<string, SlotModel>;

/** Weights of the features that texts had, decoded once. */
const DECODED = new WeakMap<SlotModel, Map<string, Float64Array>>();

function weightsOf(model: SlotModel, feature: string): Float64Array | undefined {
  let decoded = DECODED.get(model);
  if (decoded === undefined) {
    decoded = new Map();
    DECODED.set(model, decoded);
  }
  const known = decoded.get(feature);
  if (known !== undefined || !Object.hasOwn(model.weights, feature)) return known;
  const row = model.weights[feature] as string;
  const weights = Float64Array.from(
    model.classes,
    (_, at) => (LEVEL.get(row[at] as string) ?? 0) * model.scale,
  );
  decoded.set(feature, weights);
  return weights;
}

/** The probability of each class, in the model's order. */
export function probabilities(model: SlotModel, features: readonly string[]): number[] {
  const sums = model.classes.map(() => 0);
  for (const feature of features) {
    const weights = weightsOf(model, feature);
    if (weights === undefined) continue;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (weights[at] as number);
  }
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
