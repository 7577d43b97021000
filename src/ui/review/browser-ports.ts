/** The review's ports over the extension API and the stored notes, which are passed in. */
import type { SessionRequest, SessionSummary, SurfaceRequest } from '../../messages';
import type { ReviewNote } from '../../settings/schema';
import type { LocalSetting } from '../../settings/storage';
import { recordPort } from '../record-port';
import { stampNow } from '../stamp';
import type { ReviewPorts } from './ports';

export interface ReviewApi {
  tabs: {
    sendMessage(tab: number, message: SessionRequest, to: { frameId: number }): Promise<unknown>;
    update(tab: number, how: { active: true }): Promise<unknown>;
  };
  runtime: {
    sendMessage(message: SurfaceRequest): Promise<unknown>;
    getManifest(): { version: string };
  };
  extension: { inIncognitoContext: boolean };
}

/** What browsers say when a tab is gone or nobody listens in it. */
const NOBODY = /Receiving end does not exist|No tab with id|Invalid tab ID/;

/** @param hash the address's hash, which names the tab */
export function browserPorts(
  api: ReviewApi,
  store: { notes: LocalSetting<ReviewNote[]> },
  hash: string,
): ReviewPorts {
  const tab = /^#\d{1,10}$/.test(hash) ? Number(hash.slice(1)) : null;
  const incognito = api.extension.inIncognitoContext;
  // One after another: each reads all notes and writes them back.
  let writing: Promise<unknown> = Promise.resolve();
  return {
    session: {
      async ask(request) {
        if (tab === null) return null;
        try {
          return (await api.tabs.sendMessage(tab, request, { frameId: 0 })) as SessionSummary;
        } catch (error) {
          if (NOBODY.test(String(error))) return null;
          throw error;
        }
      },
    },
    record: recordPort((request) => api.runtime.sendMessage(request)),
    async showTab() {
      if (tab !== null) await api.tabs.update(tab, { active: true });
    },
    keeps: !incognito,
    notes: {
      read: () => store.notes.read(),
      async keep(note) {
        const says = note.text !== '' || note.decision !== undefined;
        const others = (all: ReviewNote[]) => all.filter(({ key }) => key !== note.key);
        const write = () =>
          store.notes.update((all) => (says ? [...others(all), note] : others(all)), { incognito });
        const written = writing.then(write, write);
        writing = written;
        await written;
      },
    },
    stamp: () => stampNow(api.runtime.getManifest().version),
  };
}
