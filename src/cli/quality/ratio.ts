/** Ratios: pairs of counts, never a rounded share alone. */
import type { Ratio } from '../eval/figures';

/** How many of the items pass. */
export const ratioOf = <T>(items: readonly T[], test: (item: T) => boolean): Ratio => ({
  hit: items.filter(test).length,
  of: items.length,
});

/** Counts added up. */
export const sum = (...ratios: Ratio[]): Ratio => ({
  hit: ratios.reduce((total, one) => total + one.hit, 0),
  of: ratios.reduce((total, one) => total + one.of, 0),
});

/** A share in percent with its counts, or a dash where there is nothing to divide by. */
export function shown({ hit, of }: Ratio): string {
  return of === 0 ? '–' : `${percent({ hit, of })} (${hit}/${of})`;
}

/** A share in percent, rounded down: 99.96 % is not 100 %. */
export const percent = ({ hit, of }: Ratio): string =>
  of === 0 ? '–' : `${(Math.floor((1000 * hit) / of) / 10).toFixed(1)} %`;
