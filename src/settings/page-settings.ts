/** The settings as a page's session needs them: small, without the storage library and the validator. */
import { STRICTNESSES, type Strictness } from '../engine/policy';
import type { Gate } from '../messages';
import type { Appearance } from './schema';
import { type SitePolicy, type SiteState, siteState } from './site-policy';

/** `marks` is their thickness in CSS pixels. */
export type Lines = Omit<Appearance, 'theme' | 'marks'> & { marks: number };

export interface PageSettings {
  strictness: Strictness;
  /** Ids of attributes whose findings the reader does not want. */
  attributesOff: string[];
  site: SiteState;
  /** Keys of muted claims. */
  mutes: string[];
  /** How the lines under words are drawn. */
  lines: Lines;
}

/** The part of `browser.storage` that is used. */
export interface StorageAreas {
  sync: { get(keys: null): Promise<Record<string, unknown>> };
  local: { get(keys: string[]): Promise<Record<string, unknown>> };
  onChanged: {
    addListener(listener: (changes: Record<string, unknown>) => void): void;
    removeListener(listener: (changes: Record<string, unknown>) => void): void;
  };
}

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
}

type Stored = Record<string, unknown> & { appearance?: Partial<Appearance> };

/** @param host the page's host name */
export function pageSettings({ sync, local, onChanged }: StorageAreas, host: string): PageSettingsPort {
  // The names are those of `KEYS`, written out: this goes into every page.
  const read = async (): Promise<PageSettings> => {
    // All of sync: it is small, and names cost bytes.
    const { strictness, 'attributes-off': attributesOff, appearance } = (await sync.get(null)) as Stored;
    const { sites, mutes } = await local.get(['sites', 'mutes']);
    const policy = sites as Partial<SitePolicy> | undefined;
    return {
      strictness: STRICTNESSES.find((one) => one === strictness) ?? 'balanced',
      attributesOff: strings(attributesOff),
      site: siteState(
        { ...policy, off: strings(policy?.off), chosen: strings(policy?.chosen) } as SitePolicy,
        host,
      ),
      mutes: strings(mutes),
      lines: { ...appearance, marks: Number(appearance?.marks) || 2 },
    };
  };
  const readGate = async (): Promise<Gate | null> => {
    const { gate } = (await local.get(['gate'])) as { gate?: Gate };
    return Array.isArray(gate?.triggers) ? gate : null;
  };
  return {
    read,
    readGate,
    watch(on) {
      const listener = (changes: Record<string, unknown>) => {
        const names = Object.keys(changes);
        if (names.includes('gate')) readGate().then(on.gate).catch(on.failed);
        // Strictness, sites, attributes, appearance, mutes: by their first letters, in few bytes.
        if (/\b[sam]/.test(`${names}`)) read().then(on.settings).catch(on.failed);
      };
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
  };
}

const strings = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
