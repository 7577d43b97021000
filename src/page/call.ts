/** Notices what calls for the desk: the pointer on a mark, a press on one, the key that opens the card. */
import type { Mark } from './mark';
import type { Painter } from './painter';

export type Calling = PointerEvent | MouseEvent | KeyboardEvent;

/** Alt+Shift+D, by its place on the keyboard: with Alt it writes another letter on some. */
export const isCardKey = (event: Event): boolean => {
  const { code, altKey, shiftKey, ctrlKey, metaKey } = event as KeyboardEvent;
  return code === 'KeyD' && altKey && shiftKey && !ctrlKey && !metaKey;
};

/** Listens in a document that holds marks until the signal is aborted. The page's own events count for nothing. */
export function listenForCalls(
  document: Document,
  painter: Pick<Painter, 'at'>,
  called: (event: Calling, marks: Mark[]) => void,
  signal: AbortSignal,
): void {
  let isLooking = false;
  const look = (event: MouseEvent) => {
    const marks = painter.at(document, event.clientX, event.clientY);
    if (marks.length) called(event, marks);
  };
  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, (event) => event.isTrusted && listener(event), { signal, passive: true });
  // One look a frame is all that can be seen.
  on('pointermove', (event) => {
    if (isLooking) return;
    isLooking = true;
    requestAnimationFrame(() => {
      isLooking = false;
      look(event);
    });
  });
  on('click', look);
  on('keydown', (event) => isCardKey(event) && called(event, []));
}
