/** Whether a page is worth reading at all; the cheapest questions first. */
import type { GateTrigger } from '../messages';
import { isRead } from './element-role';
import type { Names } from './names';
import type { Root } from './roots';

/** Why a document is not read whatever it says; null where it may be. */
export function closedBy(document: Document): 'nothing-covered' | 'other-language' | null {
  if (!/html/.test(document.contentType) || !document.body) return 'nothing-covered';
  return isRead(document.documentElement.lang) ? null : 'other-language';
}

/**
 * Ids of the titles that the raw text of these trees names, scripts and all: what is named in none of it need not be
 * looked for in its paragraphs.
 */
export function* titlesIn(roots: readonly Root[], names: Names): Generator<void, string[]> {
  // Scripts at the end of a page's body are often most of it.
  const texts = roots.flatMap(({ childNodes }) =>
    [...childNodes].map((node) => (/^(?:SCRIPT|STYLE)$/.test(node.nodeName) ? '' : (node.textContent ?? ''))),
  );
  const found = new Set<GateTrigger>();
  for (const text of texts) for (const trigger of yield* names.in(text)) found.add(trigger);
  return names.titles(found, texts);
}
