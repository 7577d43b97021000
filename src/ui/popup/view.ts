/** Which of its faces the popup shows. Pure: everything it depends on is passed in. */
import type { Strictness } from '../../engine/policy';
import type { SessionSummary } from '../../messages';
import type { Model } from './model';

/** What the active tab is to an extension. */
export interface TabFacts {
  /** `browser`: a page no extension may read. `no-access`: the browser withholds the permission. */
  place: 'page' | 'browser' | 'no-access';
  /** The site's host name, where it can be known. */
  host: string | null;
}

export type View =
  /** The answer is on its way. */
  | 'waiting'
  | 'browser-page'
  | 'no-access'
  /** A page we may read, on which nothing of ours runs: it was open before the extension was. */
  | 'not-running'
  | 'site-off'
  | 'paused'
  | 'other-language'
  | 'error'
  | 'nothing-covered'
  | 'reading'
  /** A covered title is named, and nothing said of it can be checked. */
  | 'uncheckable'
  /** All that could be checked agrees. */
  | 'agrees'
  /** There are findings, and the present strictness shows none. */
  | 'all-hidden'
  | 'findings';

const SILENT = new Set(['nothing-covered', 'site-off', 'paused', 'other-language', 'error'] as const);
type Silent = typeof SILENT extends Set<infer S> ? S : never;
const isSilent = (state: SessionSummary['state']): state is Silent => SILENT.has(state as Silent);

/**
 * @param summary undefined while waiting for it, null when nobody answered
 * @param model the summary's model, when there is a summary
 */
export function viewOf(tab: TabFacts, summary: SessionSummary | null | undefined, model: Model | null): View {
  if (tab.place === 'browser') return 'browser-page';
  if (summary === null) return tab.place === 'no-access' ? 'no-access' : 'not-running';
  if (summary === undefined || !model) return 'waiting';
  if (isSilent(summary.state)) return summary.state;
  const { contradicted, conflicts, outdated, unverifiable, supported } = model.counts;
  if (contradicted + conflicts + outdated + unverifiable > 0) return 'findings';
  if (summary.state === 'reading') return 'reading';
  if (model.hidden > 0) return 'all-hidden';
  return supported > 0 ? 'agrees' : 'uncheckable';
}

/**
 * What a tab's address allows. Without a permission for it the browser keeps the address back.
 * @param url the tab's address, if it is given
 * @param granted whether the permission to read all sites stands
 */
export function tabFacts(url: string | undefined, granted: boolean): TabFacts {
  const address = url === undefined || !URL.canParse(url) ? null : new URL(url);
  if (address && (address.protocol === 'https:' || address.protocol === 'http:')) {
    return { place: granted ? 'page' : 'no-access', host: address.hostname };
  }
  return { place: address || granted ? 'browser' : 'no-access', host: null };
}

/** What the popup needs of the settings, for the site in the tab. */
export interface PopupSettings {
  strictness: Strictness;
  /** Whether the extension works on this site. */
  siteOn: boolean;
}
