/** Muting from a page: kept apart from the page's settings, as most pages never need it. */

import { EVERYWHERE, type SitePolicy, withSite } from './site-policy';

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

/** Turns the extension off on a host; false, and nothing is stored, in a private window. */
export async function muteSite(local: MuteArea, host: string, incognito: boolean): Promise<boolean> {
  if (incognito) return false;
  const { sites } = await local.get(['sites']);
  await local.set({ sites: withSite({ ...EVERYWHERE, ...(sites as Partial<SitePolicy>) }, host, false) });
  return true;
}
