/** Bridges the validator's optional properties (`x?: T | undefined`) and the engine's (`x?: T`). */

/** The same type without `undefined` in optional properties, at every depth. */
export type Exact<T> = T extends readonly (infer E)[]
  ? Exact<E>[]
  : T extends object
    ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> }
    : T;

/** Types parsed data exactly. Sound because it comes from JSON or the database, where absent means absent. */
export const exact = <T>(parsed: T): Exact<T> => parsed as Exact<T>;
