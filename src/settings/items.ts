/**
 * Every storage item of the extension. Sync holds how the reader wants to be served; what tells where the reader has been
 * stays on this machine.
 */
import { EVERYWHERE } from './site-policy';
import { localSetting, setting } from './storage';

export const strictness = setting('strictness', 'balanced');
export const attributesOff = setting('attributesOff', []);
export const appearance = setting('appearance', { theme: 'system', marks: 2 });

export const sites = localSetting('sites', EVERYWHERE);
export const mutes = localSetting('mutes', []);
export const notes = localSetting('notes', []);

/** Made by the background from the packs, read by every page. */
export const gate = setting('gate', null);
