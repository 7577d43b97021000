/** What the reader asks of a page by the browser's own means: its keys, and the menu on a selection. */
import type { SessionRequest } from '../messages';
import { askTab, type TabApi } from './ask-tab';
import { type CommandsApi, listenToCommands } from './commands';
import { listenToMenu, type MenuApi } from './menu';

export type ReaderApi = TabApi & CommandsApi & MenuApi;

/** Listens to both where the browser has them. @param title of the menu's item */
export function listenToReader(api: ReaderApi, title: string): void {
  const ask = (tab: number, request: SessionRequest) => {
    askTab(api, tab, request).catch((error: unknown) => console.error('Double Take', error));
  };
  listenToCommands(api, ask);
  listenToMenu(api, title, ask);
}
