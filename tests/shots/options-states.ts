/** The options page as it comes, and with much changed. */
import type { OptionsSnapshot } from '../../src/ui/options/controller';
import { RECORD } from '../unit/ui/summaries';

const fresh: OptionsSnapshot = {
  choices: {
    strictness: 'balanced',
    attributesOff: [],
    appearance: { theme: 'system', marks: 2 },
    sites: { mode: 'all', off: [], chosen: [] },
    mutes: [],
  },
  record: RECORD,
  failure: null,
  access: true,
};

export const OPTIONS_STATES: Record<string, OptionsSnapshot> = {
  fresh,
  changed: {
    ...fresh,
    choices: {
      strictness: 'strict',
      attributesOff: ['budget', 'director', 'writer', 'composer'],
      appearance: { theme: 'system', marks: 3 },
      sites: {
        mode: 'chosen',
        off: ['mail.example.com'],
        chosen: ['entertainment.example.com', 'a-site-with-quite-a-long-name.magazine.example.org'],
      },
      mutes: ['ballard|platform|||netflix', 'ballard|episode-count|1|not|8'],
    },
    failure: 'private-window',
  },
  broken: {
    ...fresh,
    access: false,
    choices: { ...fresh.choices, strictness: 'lenient' },
    record: { ok: false, reason: 'corrupt', detail: 'DataError: a stored row is not what it was.' },
  },
};
