import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import { makeHost } from '../../src/card/host';
import { cardStyle } from '../../src/card/styles';
import { startTrial } from '../../src/card/trial';
import { askOver } from '../../src/page/browser-ports';
import * as items from '../../src/settings/items';
import { pageSettings, type StorageAreas } from '../../src/settings/page-settings';
import { browserPorts } from '../../src/ui/options/browser-ports';
import { startOptions } from '../../src/ui/options/controller';
import { openSurface, setAppearance } from '../../src/ui/surface';
import { Welcome } from '../../src/ui/welcome/Welcome';
import { makeWords } from '../../src/ui/words';

async function main(): Promise<void> {
  const { runtime, storage } = browser;
  const words = makeWords(createI18n().t);
  const draw = openSurface(document, words, words.say('welcome_title'), { reads: 'en' });
  const host = makeHost(document, cardStyle());
  await startOptions(browserPorts(browser, items), (snapshot, actions) => {
    setAppearance(document, snapshot.choices.appearance);
    host.setTheme(snapshot.choices.appearance.theme);
    draw(<Welcome snapshot={snapshot} actions={actions} onOptions={() => runtime.openOptionsPage()} />);
  });
  // Once all is there: a page that goes on filling is read anew, and an open card with it.
  startTrial(document, host, {
    ask: askOver(
      (request) => runtime.sendMessage(request),
      () => true,
    ),
    settings: pageSettings(storage as StorageAreas, location.hostname),
    words,
  });
}

void main();
