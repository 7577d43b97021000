import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import * as items from '../../src/settings/items';
import { makeHand } from '../../src/ui/hand';
import { browserPorts } from '../../src/ui/record/browser-ports';
import { startRecord } from '../../src/ui/record/controller';
import { RecordPage } from '../../src/ui/record/RecordPage';
import { openSurface, setAppearance } from '../../src/ui/surface';
import { makeWords } from '../../src/ui/words';

async function main(): Promise<void> {
  const words = makeWords(createI18n().t);
  const draw = openSurface(document, words, words.say('record'));
  setAppearance(document, await items.appearance.read());
  const { version } = browser.runtime.getManifest();
  const hand = makeHand(document);
  await startRecord(browserPorts(browser, window), (snapshot, actions) =>
    draw(<RecordPage snapshot={snapshot} actions={actions} hand={hand} version={version} />),
  );
}

void main();
