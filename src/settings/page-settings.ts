/** The settings as a page's session needs them: small, without the storage library and the validator. */
import { STRICTNESSES, type Strictness } from '../engine/policy';
import type { Gate } from '../messages';
import { KEYS, nameIn } from './keys';
import { EVERYWHERE, type SitePolicy, type SiteState, siteState } from './site-policy';

export interface PageSettings {
  strictness: Strictness;
  /** Ids of attributes whose findings the reader does not want. */
  attributesOff: string[];
  site: SiteState;
  /** Keys of muted claims. */
  mutes: string[];
}

/** The part of `browser.storage` that is used. */
export interface StorageAreas {
  sync: { get(keys: string[]): Promise<Record<string, unknown>> };
  local: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  onChanged: {
    addListener(listener: (changes: Record<string, unknown>) => void): void;
    removeListener(listener: (changes: Record<string, unknown>) => void): void;
  };
}

const [STRICTNESS, OFF, SITES, MUTES, GATE] = (
  ['strictness', 'attributesOff', 'sites', 'mutes', 'gate'] as const
).map((name) => nameIn(KEYS[name])) as [string, string, string, string, string];

export interface PageSettingsPort {
  read(): Promise<PageSettings>;
  /** The gate; null while the background has not made one. Asked for apart: it is large, and most sites want it once. */
  readGate(): Promise<Gate | null>;
  /** Calls back with all settings when one changes, and with a new gate; returns how to stop. */
  watch(on: {
    settings(settings: PageSettings): void;
    gate(gate: Gate | null): void;
    failed(error: unknown): void;
  }): () => void;
  /** Remembers a muted claim; in a private window only the page's own session does. */
  mute(key: string): Promise<void>;
}

/**
 * @param host the page's host name
 * @param incognito true in a private window, where nothing is stored
 */
export function pageSettings(areas: StorageAreas, host: string, incognito: boolean): PageSettingsPort {
  const read = async (): Promise<PageSettings> => {
    const [sync, local] = await Promise.all([
      areas.sync.get([STRICTNESS, OFF]),
      areas.local.get([SITES, MUTES]),
    ]);
    const strictness = sync[STRICTNESS] as Strictness;
    return {
      strictness: STRICTNESSES.includes(strictness) ? strictness : 'balanced',
      attributesOff: strings(sync[OFF]),
      site: siteState(policyOf(local[SITES]), host),
      mutes: strings(local[MUTES]),
    };
  };
  const readGate = async (): Promise<Gate | null> => {
    const gate = (await areas.local.get([GATE]))[GATE] as Gate | undefined;
    return Array.isArray(gate?.triggers) ? gate : null;
  };
  return {
    read,
    readGate,
    watch(on) {
      const listener = (changes: Record<string, unknown>) => {
        if ([STRICTNESS, OFF, SITES, MUTES].some((name) => name in changes))
          read().then(on.settings).catch(on.failed);
        if (GATE in changes) readGate().then(on.gate).catch(on.failed);
      };
      areas.onChanged.addListener(listener);
      return () => areas.onChanged.removeListener(listener);
    },
    async mute(key) {
      if (incognito) return;
      const { mutes } = await read();
      await areas.local.set({ [MUTES]: [...new Set([...mutes, key])] });
    },
  };
}

const strings = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];

function policyOf(stored: unknown): SitePolicy {
  const { mode, off, chosen } = (stored ?? EVERYWHERE) as Partial<SitePolicy>;
  return {
    mode: mode === 'chosen' || mode === 'on-click' ? mode : 'all',
    off: strings(off),
    chosen: strings(chosen),
  };
}
