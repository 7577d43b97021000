import type { Actions } from '../../src/ui/popup/actions';
import { PopupView } from '../../src/ui/popup/PopupView';
import { openSurface } from '../../src/ui/surface';
import { POPUP_STATES } from './popup-states';
import { wordsOfAddress } from './words';

const nothing = () => {};
const words = await wordsOfAddress(location);
const actions: Actions = {
  go: nothing,
  strictness: nothing,
  site: nothing,
  check: nothing,
  pause: nothing,
  showSupported: nothing,
  allow: nothing,
  reload: nothing,
  retry: nothing,
  options: nothing,
  exporting: nothing,
  review: nothing,
  record: nothing,
};
const hand = { copy: async () => true, save: nothing };
const snapshot = POPUP_STATES[location.hash.slice(1)];
if (!snapshot) throw new Error(`No state ${location.hash}`);
openSurface(document, words, 'Popup')(<PopupView snapshot={snapshot} actions={actions} hand={hand} />);
