/** The work that a passage's own headline is about. */
import { isCompared } from './focus-events';
import { describedWorks } from './mentions/descriptions';
import type { Prepared } from './prepare';
import type { Reference } from './record';

/** The first work of the headline that is no comparison, by name or described ("that Bosch spin-off"). */
export function topicOfHeadline(prepared: Prepared, reference: Reference): string | null {
  const { passage, sentences, works } = prepared;
  for (const head of sentences) {
    if (passage.blocks[head.block]?.role !== 'headline') continue;
    const named = head.slots.find((slot) => slot.kind === 'work' && !isCompared(head, slot, false));
    if (named !== undefined) return named.entities[0] as string;
    for (const { meaning } of describedWorks(head, reference, null, works)) {
      if (meaning !== null && meaning !== 'carried') return meaning;
    }
  }
  return null;
}
