/** Notices what calls for the desk: the pointer on a mark, a press on one, the key that opens the card. */
import type { Mark } from './mark';
import type { Painter } from './painter';

export type Calling = PointerEvent | MouseEvent | KeyboardEvent;

/** Alt+Shift+D, by its place on the keyboard: with Alt it writes another letter on some. */
export const isCardKey = ({ code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  code === 'KeyD' && altKey && shiftKey && !ctrlKey && !metaKey;

/** Listens in a document that holds marks until the signal is aborted. The page's own events count for nothing. */
export function listenForCalls(
  document: Document,
  painter: Pick<Painter, 'at'>,
  called: (event: Calling, marks: Mark[]) => void,
  signal: AbortSignal,
): void {
  const listener = (event: Calling) => {
    const isKey = 'code' in event;
    const marks = isKey ? [] : painter.at(document, event.clientX, event.clientY);
    if (event.isTrusted && (isKey ? isCardKey(event) : marks.length)) called(event, marks);
  };
  // Browsers hand pointer moves on once a frame.
  for (const type of ['pointermove', 'click', 'keydown'] as const) {
    document.addEventListener(type, listener, { signal });
  }
}
