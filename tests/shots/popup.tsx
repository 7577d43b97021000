import { render } from 'preact';
import type { Actions } from '../../src/ui/popup/actions';
import { PopupView } from '../../src/ui/popup/PopupView';
import { WordsContext } from '../../src/ui/words-context';
import { words } from '../unit/ui/words.en';
import { POPUP_STATES } from './popup-states';

const nothing = () => {};
const actions: Actions = {
  go: nothing,
  strictness: nothing,
  site: nothing,
  pause: nothing,
  showSupported: nothing,
  allow: nothing,
  reload: nothing,
  options: nothing,
};
const snapshot = POPUP_STATES[location.hash.slice(1)];
const root = document.getElementById('app');
if (!snapshot || !root) throw new Error(`No state ${location.hash}`);
render(
  <WordsContext.Provider value={words}>
    <PopupView snapshot={snapshot} actions={actions} />
  </WordsContext.Provider>,
  root,
);
