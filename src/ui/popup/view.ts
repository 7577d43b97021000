/** Which of its faces the popup shows. Pure: everything it depends on is passed in. */
import type { Strictness } from '../../engine/policy';
import type { SessionSummary } from '../../messages';
import type { SiteState } from '../../settings/site-policy';
import type { Counts, Model } from './model';

/** What the active tab is to an extension. */
export interface TabFacts {
  /** `browser`: a page no extension may read. `no-access`: the browser withholds the permission. */
  place: 'page' | 'browser' | 'no-access';
  /** The site's host name, where it can be known. */
  host: string | null;
  /** A private window, where nothing is stored. */
  incognito: boolean;
}

/** What the popup needs of the settings, for the site in the tab. */
export interface PopupSettings {
  strictness: Strictness;
  site: SiteState;
}

export type View =
  /** The answer is on its way. */
  | 'waiting'
  /** The record cannot be opened, so nothing can be checked. */
  | 'no-record'
  | 'browser-page'
  | 'no-access'
  /** A page we may read, on which nothing of ours runs: it was open before the extension was. */
  | 'not-running'
  | 'off-here'
  | 'not-chosen'
  /** The reader chose to have pages read on a click only. */
  | 'on-click'
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

function viewOfCounts(counts: Counts, hidden: number, reading: boolean): View {
  if (counts.contradicted + counts.conflicts + counts.outdated + counts.unverifiable > 0) return 'findings';
  if (reading) return 'reading';
  if (hidden > 0) return 'all-hidden';
  return counts.supported > 0 ? 'agrees' : 'uncheckable';
}

/** What a broken record explains: there is nothing to see because there was nothing to compare with. */
const EMPTY: ReadonlySet<View> = new Set([
  'waiting',
  'reading',
  'error',
  'nothing-covered',
  'uncheckable',
] as const);

/**
 * @param summary undefined while waiting for it, null when nobody answered
 * @param model the summary's model, when there is a summary
 * @param broken whether the record cannot be opened
 */
export function viewOf(
  tab: TabFacts,
  settings: PopupSettings,
  summary: SessionSummary | null | undefined,
  model: Model | null,
  broken: boolean,
): View {
  const view = viewOfPage(tab, settings, summary, model);
  return broken && EMPTY.has(view) ? 'no-record' : view;
}

function viewOfPage(
  tab: TabFacts,
  settings: PopupSettings,
  summary: SessionSummary | null | undefined,
  model: Model | null,
): View {
  if (tab.place === 'browser') return 'browser-page';
  if (summary === null) return tab.place === 'no-access' ? 'no-access' : 'not-running';
  if (summary === undefined || !model) return 'waiting';
  switch (summary.state) {
    case 'site-off':
      // Just switched on, and the page has not noticed yet.
      return settings.site === 'on' ? 'waiting' : settings.site;
    case 'reading':
    case 'ready':
    case 'limit-reached':
      return settings.site === 'off-here' || settings.site === 'not-chosen'
        ? settings.site
        : viewOfCounts(model.counts, model.hidden, summary.state === 'reading');
    default:
      return summary.state;
  }
}

/**
 * What a tab's address allows. Without a permission for it the browser keeps the address back.
 * @param url the tab's address, if it is given
 * @param granted whether the permission to read all sites stands
 */
export function tabFacts(url: string | undefined, granted: boolean, incognito: boolean): TabFacts {
  const address = url === undefined || !URL.canParse(url) ? null : new URL(url);
  if (address && (address.protocol === 'https:' || address.protocol === 'http:')) {
    return { place: granted ? 'page' : 'no-access', host: address.hostname, incognito };
  }
  return { place: address || granted ? 'browser' : 'no-access', host: null, incognito };
}
