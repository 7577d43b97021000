/** Notices that the pointer rests on a mark, leaves it, or presses on it. */
import type { Mark } from '../page/mark';
import { LOOKS } from '../page/mark-style';
import type { Painted, Painter } from '../page/painter';

/** Milliseconds that the pointer rests before anything happens, and that it may be away before it counts as gone. */
const REST = 250;
const AWAY = 260;

/** Where a press means something to the page. */
const ACTIVE =
  'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[contenteditable],[onclick]';

export interface Pointing {
  rested(marks: Mark[]): void;
  left(): void;
  pressed(marks: Mark[]): void;
  /** Pressed where no mark is, and not in the card. */
  pressedElsewhere(): void;
  /** Whether an event happened in the card. */
  isOurs(target: EventTarget | null): boolean;
}

export interface Pointer {
  /** Takes an event in that another listener caught. */
  take(event: MouseEvent): void;
  /** Follows the pointer in a document until the signal is aborted. */
  follow(document: Document, signal: AbortSignal): void;
}

export function makePointer(painter: Pick<Painter, 'at'>, pointing: Pointing): Pointer {
  let resting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (key: string | null, then: () => void) => {
    if (key === resting) return;
    resting = key;
    clearTimeout(timer);
    timer = setTimeout(then, key === null ? AWAY : REST);
  };
  const take = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const { target, type, clientX, clientY } = event;
    if (pointing.isOurs(target)) {
      if (type !== 'click') settle('card', () => {});
      return;
    }
    const document = (target as Node | null)?.ownerDocument ?? (target as Document | null);
    const marks = document ? topmostFirst(painter.at(document, clientX, clientY)) : [];
    if (type === 'click') {
      if (!marks.length) pointing.pressedElsewhere();
      else if (isPlain(event, document)) pointing.pressed(marks);
    } else if ((event as PointerEvent).pointerType !== 'touch') {
      const key = marks.map(({ claim }) => claim.id).join('\n') || null;
      settle(key, key === null ? pointing.left : () => pointing.rested(marks));
    }
  };
  return {
    take,
    follow(document, signal) {
      for (const type of ['pointermove', 'click'] as const) {
        document.addEventListener(type, take, { signal, passive: true });
      }
      const leave = (event: MouseEvent) => event.isTrusted && settle(null, pointing.left);
      document.documentElement.addEventListener('pointerleave', leave, { signal });
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
  };
}

/** The marks that are painted there, each once, as they lie on one another. */
function topmostFirst(painted: readonly Painted[]): Mark[] {
  const byLook = painted.toSorted((a, b) => LOOKS.indexOf(a.look) - LOOKS.indexOf(b.look));
  return [...new Set(byLook.map(({ mark }) => mark))];
}

/** A press that is not meant for a link or a control, and does not end a selection of text. */
function isPlain(event: MouseEvent, document: Document | null): boolean {
  const selection = document?.getSelection();
  if (selection && !selection.isCollapsed) return false;
  const inner = event.composedPath()[0] ?? event.target; // the path is gone once the event is over
  return !(inner && 'closest' in inner && (inner as Element).closest(ACTIVE));
}
