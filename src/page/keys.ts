/** The keys that the page layer hears: Alt+Shift+D opens the card, Escape closes it. */

export interface KeyActions {
  open(): void;
  /** Whether there was something to close. */
  close(): boolean;
  /** Whether the reader works in the card. */
  isInCard(): boolean;
}

const EDITORS = 'input,textarea,select,[role=textbox],[role=searchbox],[role=combobox]';

/** Listens until the signal is aborted. Nothing typed in an editor is heard. */
export function listenToKeys(document: Document, actions: KeyActions, signal: AbortSignal): void {
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') {
        // Pressed in the card it is meant for the card; pressed elsewhere the page may want it as well.
        const isMeant = actions.isInCard();
        if (actions.close() && isMeant) take(event);
      } else if (
        event.code === 'KeyD' &&
        event.altKey &&
        event.shiftKey &&
        !event.ctrlKey &&
        !event.metaKey
      ) {
        if (isEditor(event.composedPath()[0])) return;
        take(event);
        actions.open();
      }
    },
    { signal, capture: true },
  );
}

function isEditor(target: EventTarget | undefined): boolean {
  const element = target as Partial<HTMLElement> | undefined;
  return element?.isContentEditable === true || element?.matches?.(EDITORS) === true;
}
