/** The keys that the browser listens to for us. It has them where the reader can change them, and not on Android. */
import type { SessionRequest } from '../messages';

/** What each command of the manifest asks of the page; the popup's key is the browser's own. */
export const COMMANDS = {
  'next-finding': { kind: 'step', by: 1 },
  'previous-finding': { kind: 'step', by: -1 },
  'open-card': { kind: 'open-card' },
} as const satisfies Record<string, SessionRequest>;

export interface CommandsApi {
  commands?: {
    onCommand: { addListener(listener: (command: string, tab?: { id?: number | undefined }) => void): void };
  };
}

/** Hands each command to the page of the tab in front. */
export function listenToCommands(
  { commands }: CommandsApi,
  ask: (tab: number, request: SessionRequest) => void,
): void {
  commands?.onCommand.addListener((command, tab) => {
    const request = Object.entries(COMMANDS).find(([name]) => name === command)?.[1];
    if (request && tab?.id !== undefined) ask(tab.id, request);
  });
}
