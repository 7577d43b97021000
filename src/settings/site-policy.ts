/** On which sites the extension works. Pure; a site is a host name and stands for its subdomains. */

export interface SitePolicy {
  /** `all`: everywhere but where switched off. `chosen`: only where chosen. `on-click`: nowhere until the reader asks. */
  mode: 'all' | 'chosen' | 'on-click';
  off: string[];
  chosen: string[];
}

/** Whether a page is read, or why not. */
export type SiteState = 'on' | 'off-here' | 'not-chosen' | 'on-click';

export const EVERYWHERE: SitePolicy = { mode: 'all', off: [], chosen: [] };

/** What the policy says of a host. Being switched off outweighs everything. */
export function siteState(policy: SitePolicy, host: string): SiteState {
  const site = bare(host);
  if (policy.off.some((entry) => covers(entry, site))) return 'off-here';
  if (policy.mode === 'on-click') return 'on-click';
  if (policy.mode === 'chosen' && !policy.chosen.some((entry) => covers(entry, site))) return 'not-chosen';
  return 'on';
}

/**
 * The policy with one site switched on or off. Switching on takes away every entry that keeps the host off, also that of
 * a wider domain; otherwise the switch would seem not to work.
 */
export function withSite(policy: SitePolicy, host: string, on: boolean): SitePolicy {
  const site = bare(host);
  const others = (entries: string[]) => entries.filter((entry) => !covers(entry, site));
  const off = others(policy.off);
  const chosen = others(policy.chosen);
  if (policy.mode === 'chosen') return { ...policy, off, chosen: on ? [...chosen, site] : chosen };
  return { ...policy, off: on ? off : [...off, site] };
}

/** The host of what a reader typed: a host name or an address. Null for what is neither. */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return hostname !== '' && ['http:', 'https:'].includes(protocol) ? bare(hostname) : null;
}

/** Lower case, without `www.` and the dot that may end a full host name. */
const bare = (host: string): string => host.toLowerCase().replace(/^www\.|\.$/g, '');

const covers = (entry: string, host: string): boolean => host === entry || host.endsWith(`.${entry}`);
