/** The keys that are heard on a page with marks: Alt+Shift+D opens the card, Escape closes it. */
import { isCardKey } from '../page/call';

export interface KeyActions {
  open(): void;
  /** Whether there was something to close. */
  close(): boolean;
  /** Whether the reader works in the card. */
  isInCard(): boolean;
}

const EDITORS = 'input,textarea,select,[role=textbox],[role=searchbox],[role=combobox]';

export const isEditor = (target: EventTarget | null | undefined): boolean => {
  const element = target as Partial<HTMLElement> | undefined;
  return element?.isContentEditable === true || element?.matches?.(EDITORS) === true;
};

/** Takes a key in. Nothing typed in an editor is heard, and nothing that the page makes up. */
export function takeKey(event: KeyboardEvent, actions: KeyActions): void {
  if (!event.isTrusted) return;
  const take = () => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  if (event.key === 'Escape') {
    // Pressed in the card it is meant for the card; pressed elsewhere the page may want it as well.
    const isMeant = actions.isInCard();
    if (actions.close() && isMeant) take();
  } else if (isCardKey(event) && !isEditor(event.composedPath()[0])) {
    take();
    actions.open();
  }
}
