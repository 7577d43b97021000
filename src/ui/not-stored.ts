import type { Words } from './words';

/** Why a change was not stored, in words; whoever failed has the last word where there are none for it. */
export const notStored = (failure: string, words: Words): string =>
  failure === 'private-window' ? words.say('not_stored_private_window') : failure;
