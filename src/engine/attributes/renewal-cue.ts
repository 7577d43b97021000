/** Makes the cues of one status: the value is in the words. */
import type { Cue } from './attribute';

/**
 * A maker of cues for a status.
 * @param tag the status
 */
export const cue =
  (tag: string) =>
  (id: string, strength: Cue['strength'], form: string): Cue => ({
    id,
    tag,
    strength,
    form: new RegExp(form, 'dg'),
  });
