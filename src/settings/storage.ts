/** How a setting is stored: versioned by the storage library, checked by its schema whenever it is read or written. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { issueLine } from '../reference/issue';
import { KEYS } from './keys';
import { SCHEMAS, type Settings } from './schema';

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

/** The setting of this name. A change of its shape gets the next `version` and a migration from the one before. */
export function setting<Name extends keyof Settings>(
  name: Name,
  fallback: Settings[Name],
): Setting<Settings[Name]> {
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
      if (!result.success) throw new TypeError(issueLine(result.error.issues[0], name));
      await item.setValue(result.data);
    },
    watch: (changed) => item.watch((value) => changed(valid(value))),
  };
}

/** The setting of this name, for what a private window must not leave behind. */
export function localSetting<Name extends keyof Settings>(
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
