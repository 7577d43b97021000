import figures from '../../docs/quality/figures.json';
import { ATTRIBUTES } from '../../src/engine/attributes';
import { Options } from '../../src/ui/options/Options';
import { qualityOf } from '../../src/ui/options/quality';
import { openSurface } from '../../src/ui/surface';
import { IMPORTED } from './imported';
import { OPTIONS_STATES } from './options-states';
import { wordsOfAddress } from './words';

const snapshot = OPTIONS_STATES[location.hash.slice(1)];
if (!snapshot) throw new Error(`No state ${location.hash}`);
const nothing = () => {};
const words = await wordsOfAddress(location);
openSurface(
  document,
  words,
  'Options',
)(
  <Options
    snapshot={snapshot}
    actions={{ change: nothing, reset: nothing, retry: nothing, allow: nothing }}
    attributes={ATTRIBUTES.map(({ id }) => id)}
    version="0.1.0"
    shortcuts={{
      list: async () => [
        { name: '_execute_action', description: '', keys: 'Alt+Shift+S' },
        { name: 'next-finding', description: words.say('card_next'), keys: 'Alt+Shift+J' },
        { name: 'previous-finding', description: words.say('card_previous'), keys: '' },
      ],
      change: async () => {},
      onReturn: () => nothing,
    }}
    quality={qualityOf(figures)}
    save={nothing}
    packs={{
      list: async () => IMPORTED,
      bring: async () => ({ ok: false, faults: [] }),
      use: async () => {},
      discard: async () => {},
      save: async () => {},
    }}
  />,
);
