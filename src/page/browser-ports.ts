/** The page's ports over the extension API, which is passed in: only what is used of it is asked for. */
import type { PageReplies, PageRequest, Reply } from '../messages';
import type { BackgroundPort, Clock } from './ports';

/** @param isAlive whether the extension still runs */
export function backgroundPort(
  send: (message: PageRequest) => Promise<unknown>,
  isAlive: () => boolean,
): BackgroundPort {
  return {
    async ask<R extends PageRequest>(request: R) {
      try {
        if (isAlive()) return (await send(request)) as Reply<PageReplies[R['kind']]>;
      } catch (error) {
        if (isAlive()) return { ok: false, code: 'no-answer', detail: String(error) };
      }
      return { ok: false, code: 'gone', detail: 'the extension was updated or removed' };
    },
  };
}

export const clock: Clock = {
  today() {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  },
  ms: () => performance.now(),
};
