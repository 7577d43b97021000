/** Who sent a message, by what the browser says of the sender; nothing in the message itself can say so. */

/** The part of the browser's message sender that is used. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Where a content script runs. */
export interface PlaceInTab {
  tabId: number;
  frameId: number;
  /** Names the document itself, so that a page which has navigated meanwhile is not meant. Chromium only. */
  documentId?: string;
}

export type Speaker = { who: 'page'; place: PlaceInTab } | { who: 'surface' };

/** The extension's own id and origin, as the browser gives them. */
export interface Self {
  id: string;
  /** With the slash at its end. */
  origin: string;
}

/** A content script in a tab, or one of the extension's own pages. Null for anyone else. */
export function speakerOf(sender: Sender, self: Self): Speaker | null {
  if (sender.id !== self.id) return null;
  if (sender.url?.startsWith(self.origin)) return { who: 'surface' };
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  const { frameId = 0, documentId } = sender;
  return { who: 'page', place: { tabId, frameId, ...(documentId !== undefined && { documentId }) } };
}
