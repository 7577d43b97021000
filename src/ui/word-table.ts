/** Messages in the format of `assets/locales`, looked up where no browser does it: command line and tests. */
import type { Lookup } from './words';

/** A message, a message with a note for translators, or its forms for one and for many. */
type Message = string | { message: string; description?: string } | { 1: string; n: string };

/** One language's messages by key. */
export type WordTable = Record<string, Message>;

const textOf = (message: Message): string => {
  if (typeof message === 'string') return message;
  return 'message' in message ? message.message : `${message[1]} | ${message.n}`;
};

/** What the browser would answer of the built messages; the empty string for a key that there is not. */
export const lookUpIn =
  (table: WordTable): Lookup =>
  (key) =>
    textOf(table[key] ?? '');
