/**
 * Every storage item of the extension. A change of shape gets the next version and a migration from the one before.
 * Sync holds how the reader wants to be served; what tells where the reader has been stays on this machine.
 */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { KEYS } from './keys';
import { SCHEMAS, type Settings } from './schema';
import { EVERYWHERE } from './site-policy';

/** A setting as the surfaces and the background use it. */
export interface Setting<T> {
  /** The value; the default where nothing, or nothing valid, is stored. */
  read(): Promise<T>;
  /** @throws TypeError when the value is not one the setting may hold */
  write(value: T): Promise<void>;
  /** Calls back with each new value; returns how to stop. */
  watch(changed: (value: T) => void): () => void;
}

/** A setting that tells where the reader has been, or what was read there. */
export interface LocalSetting<T> extends Omit<Setting<T>, 'write'> {
  /** Changes the stored value, but for a private window: then nothing is stored, and the answer is false. */
  update(change: (value: T) => T, place: { incognito: boolean }): Promise<boolean>;
}

function setting<Name extends keyof Settings>(name: Name, fallback: Settings[Name]): Setting<Settings[Name]> {
  const schema = SCHEMAS[name];
  const item = storage.defineItem<unknown>(KEYS[name], { fallback, version: 1 });
  const valid = (value: unknown): Settings[Name] => {
    const result = z.safeParse(schema, value);
    if (result.success) return result.data;
    console.warn(`Double Take: the setting ${name} holds something else than it may; its default is used`);
    return fallback;
  };
  return {
    read: async () => valid(await item.getValue()),
    write: async (value) => {
      const result = z.safeParse(schema, value);
      if (!result.success) throw new TypeError(`${name}: ${result.error.issues[0]?.message}`);
      await item.setValue(result.data);
    },
    watch: (changed) => item.watch((value) => changed(valid(value))),
  };
}

function localSetting<Name extends keyof Settings>(
  name: Name,
  fallback: Settings[Name],
): LocalSetting<Settings[Name]> {
  const { read, write, watch } = setting(name, fallback);
  return {
    read,
    watch,
    update: async (change, { incognito }) => {
      if (incognito) return false;
      await write(change(await read()));
      return true;
    },
  };
}

export const strictness = setting('strictness', 'balanced');
export const attributesOff = setting('attributesOff', []);
export const appearance = setting('appearance', { theme: 'system' });

export const sites = localSetting('sites', EVERYWHERE);
export const mutes = localSetting('mutes', []);
export const notes = localSetting('notes', []);

/** Made by the background from the packs, read by every page. */
export const gate = setting('gate', null);
