/** Muting from a page: kept apart from the page's settings, as most pages never need it. */

/** The part of `browser.storage.local` that is used. */
export interface MuteArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Remembers a muted finding by its key. Nothing is stored in a private window: there only the page itself remembers. */
export async function mute(local: MuteArea, key: string, incognito: boolean): Promise<void> {
  if (incognito) return;
  const { mutes } = await local.get(['mutes']);
  await local.set({ mutes: [...new Set([...(Array.isArray(mutes) ? mutes : []), key])] });
}
