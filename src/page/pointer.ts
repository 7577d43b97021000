/** Notices that the pointer rests on a mark, leaves it, or presses on it. Costs nothing while it moves elsewhere. */
import type { Mark } from './mark';
import type { Painter } from './painter';

/** Milliseconds that the pointer rests before anything happens, and that it may be away before it counts as gone. */
const REST = 280;
const AWAY = 260;

/** Where a press means something to the page. */
const ACTIVE =
  'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[contenteditable],[onclick]';

export interface Pointing {
  rested(marks: Mark[]): void;
  left(): void;
  pressed(marks: Mark[]): void;
  /** Whether the event happened in our own card. */
  isOurs(target: EventTarget | null): boolean;
}

/** Follows the pointer in these documents until the signal is aborted. */
export function followPointer(
  documents: readonly Document[],
  painter: Pick<Painter, 'at'>,
  pointing: Pointing,
  signal: AbortSignal,
): void {
  let resting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const settle = (key: string | null, then: () => void, delay: number) => {
    if (key === resting) return;
    resting = key;
    clearTimeout(timer);
    timer = setTimeout(then, delay);
  };
  const look = (document: Document, event: PointerEvent) => {
    if (pointing.isOurs(event.target)) return settle('card', () => {}, 0);
    const marks = painter.at(document, event.clientX, event.clientY);
    const key = marks.map(({ claim }) => claim.id).join('\n') || null;
    settle(key, key === null ? pointing.left : () => pointing.rested(marks), key === null ? AWAY : REST);
  };

  for (const document of documents) {
    const listen = <K extends keyof DocumentEventMap>(type: K, on: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(type, (event) => event.isTrusted && on(event), { signal, passive: true });
    // One look a frame is all that can be seen.
    listen('pointermove', (event) => {
      if (event.pointerType === 'touch' || frame) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        look(document, event);
      });
    });
    listen('pointerleave', () => settle(null, pointing.left, AWAY));
    listen('click', (event) => {
      const selection = document.getSelection();
      if (pointing.isOurs(event.target) || (selection && !selection.isCollapsed)) return;
      const target = event.composedPath()[0];
      if (target && 'closest' in target && (target as Element).closest(ACTIVE)) return;
      const marks = painter.at(document, event.clientX, event.clientY);
      if (marks.length) pointing.pressed(marks);
    });
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}
