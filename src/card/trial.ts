/** Page layer and card on a page of our own, to be tried out: nothing is injected for it, and nothing of it is kept. */
import type { PageReplies, PageRequest } from '../messages';
import { clock } from '../page/browser-ports';
import { sessionHere } from '../page/desk';
import type { PagePorts } from '../page/ports';
import { startSession } from '../page/session';
import type { PageSettings, PageSettingsPort } from '../settings/page-settings';
import type { Words } from '../ui/words';
import { openDesk } from './desk';
import type { Host } from './host';

export interface TrialPorts {
  ask: PagePorts['ask'];
  settings: PageSettingsPort;
  words: Words;
}

/** Strictness and lines as the reader wants them; but every kind of statement, and whatever the site policy says. */
const open = (settings: PageSettings): PageSettings => ({
  ...settings,
  site: 'on',
  mutes: [],
  attributesOff: [],
});

/** Reads this document as a page is read, as long as it is open. */
export function startTrial(document: Document, host: Host, { ask, settings, words }: TrialPorts): void {
  const openHere = () => {
    const session = sessionHere();
    if (session)
      session.desk ??= openDesk(session, host, { words, mute: async () => {}, muteSite: async () => false });
  };
  const answer = async <R extends PageRequest>(request: R): Promise<PageReplies[R['kind']]> => {
    const { kind } = request;
    if (kind !== 'card' && kind !== 'badge') return ask(request);
    // The toolbar's badge counts what others wrote.
    if (kind === 'card') openHere();
    return null as PageReplies[R['kind']];
  };
  startSession(document, {
    ask: answer,
    settings: {
      read: async () => open(await settings.read()),
      readGate: settings.readGate,
      watch: (on) => settings.watch({ ...on, settings: (now) => on.settings(open(now)) }),
    },
    clock,
    isAlive: () => true,
    signal: new AbortController().signal,
  });
}
