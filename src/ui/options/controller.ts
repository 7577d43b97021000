/** Keeps the options page in step with the stored settings. */
import type { RecordState } from '../../messages';
import type { Choices, OptionsPorts } from './ports';

/** All the options page knows at one moment. */
export interface OptionsSnapshot {
  choices: Choices;
  /** Undefined while it is waited for. */
  record: RecordState | undefined;
  /** Why the last change was not stored, in the words of whoever failed. */
  failure: string | null;
  /** Whether the browser lets pages be read; undefined until it has said so. */
  access: boolean | undefined;
}

export interface OptionsActions {
  change(change: Partial<Choices>): void;
  reset(): void;
  /** Asks again how the record is doing. */
  retry(): void;
  /** Asks the browser to let pages be read. */
  allow(): void;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Starts the options page and calls `draw` with every change.
 * @returns how to stop
 */
export async function startOptions(
  ports: OptionsPorts,
  draw: (snapshot: OptionsSnapshot, actions: OptionsActions) => void,
): Promise<() => void> {
  const now: OptionsSnapshot = {
    choices: await ports.read(),
    record: undefined,
    failure: null,
    access: undefined,
  };
  const set = (change: Partial<OptionsSnapshot>) => {
    Object.assign(now, change);
    draw({ ...now }, actions);
  };
  const readAgain = async () => set({ choices: await ports.read() });
  // What was not stored is not shown as if it were.
  const attempt = async (work: () => Promise<void>) => {
    let failure: string | null = null;
    try {
      await work();
    } catch (error) {
      failure = wordsOf(error);
    }
    now.failure = failure;
    await readAgain();
  };
  const readRecord = async () => {
    try {
      set({ record: await ports.record.state() });
    } catch (error) {
      set({ record: { ok: false, reason: 'unknown', detail: wordsOf(error) } });
    }
  };
  const ask = async (question: () => Promise<boolean>) => {
    try {
      set({ access: await question() });
    } catch (error) {
      set({ failure: wordsOf(error) });
    }
  };
  const actions: OptionsActions = {
    change(change) {
      set({ choices: { ...now.choices, ...change } });
      void attempt(() => ports.write(change));
    },
    reset: () => void attempt(ports.reset),
    retry: () => void readRecord(),
    allow: () => void ask(ports.access.request),
  };

  draw({ ...now }, actions);
  const stop = ports.watch(() => void readAgain());
  await Promise.all([readRecord(), ask(ports.access.granted)]);
  return stop;
}
