/** The menu on a selection: "Check this selection". Android's browsers have no such menu. */
import type { SessionRequest } from '../messages';

const ID = 'check-selection';

export interface MenuApi {
  runtime: { onInstalled: { addListener(listener: () => void): void } };
  contextMenus?: {
    removeAll(): Promise<void>;
    create(item: { id: string; title: string; contexts: ['selection'] }): unknown;
    onClicked: {
      addListener(
        listener: (
          info: { menuItemId: string | number; selectionText?: string | undefined },
          tab?: { id?: number | undefined },
        ) => void,
      ): void;
    };
  };
}

/** Puts the item into the menu, which the browser remembers from one update to the next, and hands selected text to its page. */
export function listenToMenu(
  { contextMenus, runtime }: MenuApi,
  title: string,
  ask: (tab: number, request: SessionRequest) => void,
): void {
  if (!contextMenus) return;
  runtime.onInstalled.addListener(async () => {
    await contextMenus.removeAll();
    contextMenus.create({ id: ID, title, contexts: ['selection'] });
  });
  contextMenus.onClicked.addListener(({ menuItemId, selectionText: text = '' }, tab) => {
    if (menuItemId === ID && tab?.id !== undefined) ask(tab.id, { kind: 'check-selection', text });
  });
}
