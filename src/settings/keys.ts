/** Where each setting lies. The content script reads by these names without the storage library, which is half its size. */
export const KEYS = {
  strictness: 'sync:strictness',
  attributesOff: 'sync:attributes-off',
  appearance: 'sync:appearance',
  sites: 'local:sites',
  mutes: 'local:mutes',
  notes: 'local:notes',
  gate: 'local:gate',
} as const;

/** The name within its storage area. */
export const nameIn = (key: (typeof KEYS)[keyof typeof KEYS]): string => key.slice(key.indexOf(':') + 1);
