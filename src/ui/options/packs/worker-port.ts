/** The port over a worker, which is started on first use: most who open the options import nothing. */
import type { Stage } from '../../../reference/import/stages';
import type { DeskAnswer, DeskMessage, DeskReplies, DeskRequest } from '../../../store/pack-desk';
import type { PacksPort } from './port';

export interface DeskWorker {
  postMessage(message: DeskMessage): void;
  addEventListener(type: 'message', listener: (event: { data: DeskAnswer }) => void): void;
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  reached?: (stage: Stage) => void;
}

/**
 * @param start makes the worker
 * @param save hands the reader a file
 * @param today the day as an ISO date
 */
export function workerPort(
  start: () => DeskWorker,
  save: (name: string, text: string) => void,
  today: () => string,
): PacksPort {
  let worker: DeskWorker | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const heard = ({ data }: { data: DeskAnswer }) => {
    const one = waiting.get(data.id);
    if ('stage' in data) one?.reached?.(data.stage);
    else {
      waiting.delete(data.id);
      if ('failure' in data) one?.reject(new Error(data.failure));
      else one?.resolve(data.value);
    }
  };
  const broke = ({ message }: { message?: string }) => {
    worker = null;
    for (const one of waiting.values()) one.reject(new Error(message ?? 'the worker stopped'));
    waiting.clear();
  };
  const begin = (): DeskWorker => {
    const made = start();
    made.addEventListener('message', heard);
    made.addEventListener('error', broke);
    return made;
  };
  const ask = <R extends DeskRequest>(request: R, reached?: (stage: Stage) => void) =>
    new Promise<DeskReplies[R['kind']]>((resolve, reject) => {
      worker ??= begin();
      last += 1;
      waiting.set(last, {
        resolve: resolve as (value: unknown) => void,
        reject,
        ...(reached && { reached }),
      });
      worker.postMessage({ id: last, request });
    });

  return {
    list: () => ask({ kind: 'list' }),
    bring: (file, reached) => ask({ kind: 'import', file, today: today() }, reached),
    async use(pack, active) {
      await ask({ kind: 'use', pack, active });
    },
    async discard(pack) {
      await ask({ kind: 'discard', pack });
    },
    async save(pack) {
      const text = await ask({ kind: 'export', pack });
      if (text === null) throw new Error(`there is no pack ${pack}`);
      save(`${pack}.json`, text);
    },
  };
}
