/** Long work in short slices, so that the page stays as quick as without us. */
import type { Clock } from './ports';

/** Milliseconds a slice may last, and the next one may wait while the page is busy. */
const SLICE = 4;
const PATIENCE = 500;

/**
 * Runs a generator to its end, a slice at a time while the page is idle.
 * @throws the signal's reason once it is aborted
 */
export async function inSlices<T>(work: Generator<void, T>, clock: Clock, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const end = clock.ms() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (clock.ms() < end);
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
  }
}
