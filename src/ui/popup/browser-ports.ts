/** The popup's ports over the extension API, which is passed in: only what is used of it is asked for. */
import type { Strictness } from '../../engine/policy';
import type { SessionRequest, SessionSummary, SurfaceRequest } from '../../messages';
import type { Appearance } from '../../settings/schema';
import { type SitePolicy, siteState, withSite } from '../../settings/site-policy';
import type { LocalSetting, Setting } from '../../settings/storage';
import { type AccessApi, accessPort } from '../access-port';
import { recordPort } from '../record-port';
import { stampNow } from '../stamp';
import type { PopupPorts } from './ports';
import { tabFacts } from './view';

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  incognito: boolean;
}

export interface PopupApi {
  tabs: {
    query(which: { active: true; currentWindow: true }): Promise<Tab[]>;
    sendMessage(tab: number, message: SessionRequest, to: { frameId: number }): Promise<unknown>;
    reload(tab: number): Promise<void>;
    create(tab: { url: string }): Promise<unknown>;
  };
  runtime: {
    sendMessage(message: SurfaceRequest): Promise<unknown>;
    openOptionsPage(): Promise<void>;
    getManifest(): { version: string };
    getURL(page: '/record.html' | '/review.html'): string;
  };
  permissions: AccessApi;
}

export interface PopupStore {
  strictness: Setting<Strictness>;
  appearance: Setting<Appearance>;
  sites: LocalSetting<SitePolicy>;
}

/** What Chromium and Firefox say when no content script listens in a tab. */
const NOBODY = /Receiving end does not exist/;

/** Ports for the tab that is active when they are made. */
export async function browserPorts(api: PopupApi, store: PopupStore): Promise<PopupPorts> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  const incognito = tab?.incognito ?? false;
  const access = accessPort(api.permissions);
  const reload = async () => {
    if (id !== undefined) await api.tabs.reload(id);
  };
  return {
    tab: async () => tabFacts(tab?.url, await access.granted(), incognito),
    session: {
      async ask(request) {
        if (id === undefined) return null;
        try {
          return (await api.tabs.sendMessage(id, request, { frameId: 0 })) as SessionSummary;
        } catch (error) {
          if (NOBODY.test(String(error))) return null;
          throw error;
        }
      },
    },
    record: recordPort((request) => api.runtime.sendMessage(request)),
    settings: {
      read: async (host) => ({
        strictness: await store.strictness.read(),
        site: host === null ? 'on' : siteState(await store.sites.read(), host),
      }),
      watch(changed) {
        const stops = [store.strictness.watch(changed), store.sites.watch(changed)];
        return () => {
          for (const stop of stops) stop();
        };
      },
      setStrictness: (strictness) => store.strictness.write(strictness),
      setSite: async (host, on) => {
        await store.sites.update((policy) => withSite(policy, host, on), { incognito });
      },
    },
    async allow() {
      // What is open already is read only after it is loaded anew.
      if (await access.request()) await reload();
    },
    reload,
    options: () => api.runtime.openOptionsPage(),
    async review() {
      await api.tabs.create({ url: `${api.runtime.getURL('/review.html')}#${id}` });
    },
    async openRecord() {
      await api.tabs.create({ url: api.runtime.getURL('/record.html') });
    },
    stamp: () => stampNow(api.runtime.getManifest().version),
  };
}
