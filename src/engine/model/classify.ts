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

/** The probability of each class, in the model's order. */
export function probabilities(model: SlotModel, features: readonly string[]): number[] {
  const sums = model.classes.map(() => 0);
  for (const feature of features) {
    const weights = Object.hasOwn(model.weights, feature) ? model.weights[feature] : undefined;
    if (weights === undefined) continue;
    for (let at = 0; at < sums.length; at++)
      sums[at] = (sums[at] as number) + (LEVEL.get(weights[at] as string) ?? 0) * model.scale;
  }
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
