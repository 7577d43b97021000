/** The options page's ports over the extension API and the stored settings, which are passed in. */
import type { SurfaceRequest } from '../../messages';
import type { Settings } from '../../settings/schema';
import { EVERYWHERE } from '../../settings/site-policy';
import type { LocalSetting, Setting } from '../../settings/storage';
import { type AccessApi, accessPort } from '../access-port';
import { recordPort } from '../record-port';
import type { Choices, OptionsPorts } from './ports';

export interface OptionsApi {
  runtime: { sendMessage(message: SurfaceRequest): Promise<unknown> };
  extension: { inIncognitoContext: boolean };
  permissions: AccessApi;
}

export interface OptionsStore {
  strictness: Setting<Settings['strictness']>;
  attributesOff: Setting<Settings['attributesOff']>;
  appearance: Setting<Settings['appearance']>;
  sites: LocalSetting<Settings['sites']>;
  mutes: LocalSetting<Settings['mutes']>;
}

const DEFAULTS: Choices = {
  strictness: 'balanced',
  attributesOff: [],
  appearance: { theme: 'system', marks: 2 },
  sites: EVERYWHERE,
  mutes: [],
};

export function browserPorts(api: OptionsApi, store: OptionsStore): OptionsPorts {
  const incognito = api.extension.inIncognitoContext;
  const keep = async <T>(item: LocalSetting<T>, value: T) => {
    if (!(await item.update(() => value, { incognito }))) throw new Error('private-window');
  };
  const write = async (change: Partial<Choices>) => {
    const { strictness, attributesOff, appearance, sites, mutes } = change;
    if (strictness !== undefined) await store.strictness.write(strictness);
    if (attributesOff !== undefined) await store.attributesOff.write(attributesOff);
    if (appearance !== undefined) await store.appearance.write(appearance);
    if (sites !== undefined) await keep(store.sites, sites);
    if (mutes !== undefined) await keep(store.mutes, mutes);
  };
  return {
    write,
    reset: () => write(DEFAULTS),
    async read() {
      const [strictness, attributesOff, appearance, sites, mutes] = await Promise.all([
        store.strictness.read(),
        store.attributesOff.read(),
        store.appearance.read(),
        store.sites.read(),
        store.mutes.read(),
      ]);
      return { strictness, attributesOff, appearance, sites, mutes };
    },
    watch(changed) {
      const { strictness, attributesOff, appearance, sites, mutes } = store;
      const stops = [strictness, attributesOff, appearance, sites, mutes].map((item) => item.watch(changed));
      return () => {
        for (const stop of stops) stop();
      };
    },
    access: accessPort(api.permissions),
    record: recordPort((request) => api.runtime.sendMessage(request)),
  };
}
