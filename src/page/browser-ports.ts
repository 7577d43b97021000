/** The page's ports over the extension API, which is passed in: only what is used of it is asked for. */
import { askBackground, type PageRequest } from '../messages';
import type { Clock, PagePorts } from './ports';

/**
 * @param send the browser's `runtime.sendMessage`, which is gone when the extension is
 * @param isAlive whether the extension still runs
 */
export const askOver =
  (send: (request: PageRequest) => Promise<unknown>, isAlive: () => boolean): PagePorts['ask'] =>
  async (request) => {
    const reply = await askBackground(send, request).catch((error: unknown) => ({
      ok: false as const,
      code: isAlive() ? 'no-answer' : 'gone',
      detail: `${error}`,
    }));
    if (reply.ok) return reply.value;
    throw Object.assign(new Error(reply.detail), { code: reply.code });
  };

export const clock: Clock = {
  // Formatting by a locale would cost more than all else that is done to a page which names nothing.
  today: () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
  ms: () => performance.now(),
};
