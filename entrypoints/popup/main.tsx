import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import * as items from '../../src/settings/items';
import { makeHand } from '../../src/ui/hand';
import { browserPorts } from '../../src/ui/popup/browser-ports';
import { startPopup } from '../../src/ui/popup/controller';
import { PopupView } from '../../src/ui/popup/PopupView';
import { openSurface, setAppearance } from '../../src/ui/surface';
import { makeWords } from '../../src/ui/words';

async function main(): Promise<void> {
  const words = makeWords(createI18n().t);
  const draw = openSurface(document, words, words.say('extName'));
  setAppearance(document, await items.appearance.read());
  const hand = makeHand(document);
  await startPopup(await browserPorts(browser, items), (snapshot, actions) =>
    draw(<PopupView snapshot={snapshot} actions={actions} hand={hand} />),
  );
}

void main();
