/** The browser's keys for the extension's commands. It alone may change them, on a page of its own. */

export interface Shortcut {
  name: string;
  /** What it does, as the manifest says in the reader's language; empty for the popup's own. */
  description: string;
  /** As the browser writes it ("Alt+Shift+J"); empty where none is set. */
  keys: string;
}

export interface ShortcutsPort {
  /** Null where the browser has no commands, as on a phone. */
  list(): Promise<Shortcut[] | null>;
  /** Opens the browser's page for them. */
  change(): Promise<unknown>;
  /** Calls back when the reader comes back to this page; returns how to stop. */
  onReturn(back: () => void): () => void;
}

/** The part of the extension API that is used; what is optional is not in every browser. */
export interface CommandsApi {
  commands?: {
    getAll(): Promise<{ name?: string; description?: string; shortcut?: string }[]>;
    openShortcutSettings?(): Promise<void>;
  };
  tabs: { create(tab: { url: string }): Promise<unknown> };
}

/** Where Chromium, which has no call for it, lets keys be changed. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

export const shortcutsPort = ({ commands, tabs }: CommandsApi, document: Document): ShortcutsPort => ({
  async list() {
    if (!commands) return null;
    const all = await commands.getAll();
    return all.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      keys: shortcut,
    }));
  },
  change: () => commands?.openShortcutSettings?.() ?? tabs.create({ url: CHROMIUM_PAGE }),
  onReturn(back) {
    const listener = () => {
      if (!document.hidden) back();
    };
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
});
