/** Notices what calls for the desk: the pointer on a mark, a press on one, the key that opens the card. */
import type { Painter } from './painter';

export type Calling = PointerEvent | MouseEvent | KeyboardEvent;

/** Alt+Shift+D, by its place on the keyboard: with Alt it writes another letter on some. */
export const isCardKey = (event: KeyboardEvent): boolean =>
  event.code === 'KeyD' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;

/** Listens in a document that holds marks until the signal is aborted. The page's own events count for nothing. */
export function listenForCalls(
  document: Document,
  painter: Pick<Painter, 'at'>,
  called: (event: Calling) => void,
  signal: AbortSignal,
): void {
  const listener = (event: Calling) => {
    const calls =
      'code' in event ? isCardKey(event) : painter.at(document, event.clientX, event.clientY).length;
    if (calls && event.isTrusted) called(event);
  };
  // Browsers hand pointer moves on once a frame.
  for (const type of ['pointermove', 'click', 'keydown'] as const) {
    document.addEventListener(type, listener, { signal });
  }
}
