import type { Reply } from '../messages';

/** The value of a reply. @throws Error with the code and detail of a failure */
export function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new Error(`${reply.code}: ${reply.detail}`);
}
