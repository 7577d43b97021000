/** The background's ports over the extension API, of which only what is used is asked for. */
import { type BadgeCounts, badgeOf, type Say } from './badge';
import type { Services } from './handle';

export interface BackgroundApi {
  action: {
    setBadgeText(details: { tabId: number; text: string }): Promise<void>;
    setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
    setTitle(details: { tabId: number; title: string }): Promise<void>;
  };
  runtime: { getURL(path: '/record.html'): string };
  tabs: { create(tab: { url: string }): Promise<unknown> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number } & ({ frameIds: number[] } | { documentIds: string[] });
      files: string[];
    }): Promise<unknown>;
  };
}

/** The card's script, as the build names it. */
const CARD = '/card.js';
/** White figures on it have a contrast of 6 to 1. */
const BADGE_COLOUR = '#b0350f';

export function browserPorts(
  api: BackgroundApi,
  words: { say: Say; locale: string },
): Pick<Services, 'setBadge' | 'injectCard' | 'openRecord' | 'today'> {
  return {
    async setBadge(tabId: number, counts: BadgeCounts) {
      const { text, title } = badgeOf(counts, words.say, words.locale);
      await Promise.all([
        api.action.setBadgeText({ tabId, text }),
        api.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
        api.action.setTitle({ tabId, title }),
      ]);
    },
    async injectCard({ tabId, frameId, documentId }) {
      const where = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
      await api.scripting.executeScript({ target: { tabId, ...where }, files: [CARD] });
    },
    async openRecord(fact) {
      await api.tabs.create({ url: `${api.runtime.getURL('/record.html')}#${fact}` });
    },
    today() {
      const now = new Date();
      const two = (part: number) => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}
