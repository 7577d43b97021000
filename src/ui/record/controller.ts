/** Keeps the record page in step with the record, the reader's filter and the address. */
import type { RecordView } from '../../messages';
import { EVERYTHING, type Filter } from './filter';
import type { RecordPagePorts } from './ports';

export interface RecordSnapshot {
  /** Undefined while it is waited for. */
  view: RecordView | undefined;
  filter: Filter;
  /** The fact that the address leads to. */
  place: string | null;
  /** Why the record cannot be read, in the words of whoever failed. */
  failure: string | null;
}

export interface RecordActions {
  filter(change: Partial<Filter>): void;
  retry(): void;
}

/** Starts the record page and calls `draw` with every change. */
export async function startRecord(
  ports: RecordPagePorts,
  draw: (snapshot: RecordSnapshot, actions: RecordActions) => void,
): Promise<void> {
  const now: RecordSnapshot = {
    view: undefined,
    filter: EVERYTHING,
    place: ports.place(),
    failure: null,
  };
  const set = (change: Partial<RecordSnapshot>) => {
    Object.assign(now, change);
    draw({ ...now }, actions);
  };
  const read = async () => {
    try {
      set({ view: await ports.record(), failure: null });
    } catch (error) {
      set({ failure: error instanceof Error ? error.message : String(error) });
    }
  };
  const actions: RecordActions = {
    filter: (change) => set({ filter: { ...now.filter, ...change } }),
    retry: () => void read(),
  };
  // What a link leads to must be in sight, whatever was looked for before.
  ports.watchPlace(() => set({ place: ports.place(), filter: EVERYTHING }));
  draw({ ...now }, actions);
  await read();
}
