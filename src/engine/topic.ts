/** The page's own work, from its headline, for passages that do not hold the headline themselves. */

import { Focus } from './focus';
import type { PageContext, Passage } from './passage';
import { prepare } from './prepare';
import type { Reference } from './record';

/** The work the headline speaks of; null where the passage has its own headline or the page names none. */
export function topicOf(passage: Passage, context: PageContext, reference: Reference): string | null {
  if (context.headline === undefined || passage.kind !== 'main') return null;
  if (passage.blocks.some((block) => block.role === 'headline')) return null;
  const head: Passage = {
    id: 'headline',
    kind: 'main',
    blocks: [{ text: context.headline, role: 'headline' }],
  };
  return new Focus(prepare(head, reference, null), reference, context, null).topic;
}
