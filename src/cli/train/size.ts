/** The weights as a file of bounded size: what says least goes first. */
import { LEVELS, MIDDLE, type Model } from '../../engine/model/classify';

/** Bytes: the model is part of every background script. */
const MOST_BYTES = 200_000;
const LEVEL = new Map([...LEVELS].map((letter, at) => [letter, Math.abs(at - MIDDLE)]));

/** The model as JSON, without the features of the smallest weights as far as `most` bytes ask for it. */
export function modelJson(model: Model, most = MOST_BYTES): string {
  for (let least = 0; least <= MIDDLE; least++) {
    const json = `${JSON.stringify(without(model, least))}\n`;
    if (Buffer.byteLength(json) <= most) return json;
  }
  throw new RangeError(`a model without weights is larger than ${most} bytes`);
}

/** The model without the features whose weights all lie below the level. */
function without(model: Model, least: number): Model {
  const slim = Object.entries(model).map(([kind, { classes, scale, weights }]) => {
    const kept = Object.entries(weights).filter(([, row]) => largest(row) >= least);
    return [kind, { classes, scale, weights: Object.fromEntries(kept) }];
  });
  return Object.fromEntries(slim);
}

const largest = (row: string): number => Math.max(...[...row].map((letter) => LEVEL.get(letter) ?? 0));
