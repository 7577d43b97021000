/** Asks the session of a tab's page. */
import type { SessionRequest } from '../messages';

export interface TabApi {
  tabs: {
    sendMessage(tab: number, message: SessionRequest, to: { frameId: number }): Promise<unknown>;
  };
  scripting: {
    executeScript(injection: {
      target: { tabId: number; frameIds: number[] };
      files: string[];
    }): Promise<unknown>;
  };
}

/** The content script, as the build names it. */
const CONTENT = '/content-scripts/content.js';
/** What Chromium and Firefox say when no content script listens in a tab. */
const NOBODY = /Receiving end does not exist/;

/**
 * Sends a request to the page that a tab shows. Where no session runs, as in tabs older than the extension or on sites the
 * browser keeps from us, one is begun: a key or a menu is the reader's leave for this page.
 * @throws what the browser throws for pages of its own
 */
export async function askTab(
  { tabs, scripting }: TabApi,
  tab: number,
  request: SessionRequest,
): Promise<void> {
  const send = () => tabs.sendMessage(tab, request, { frameId: 0 });
  try {
    await send();
  } catch (error) {
    if (!NOBODY.test(String(error))) throw error;
    await scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [CONTENT] });
    await send();
  }
}
