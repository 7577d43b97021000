import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import { ATTRIBUTES } from '../../src/engine/attributes';
import * as items from '../../src/settings/items';
import { browserPorts } from '../../src/ui/options/browser-ports';
import { startOptions } from '../../src/ui/options/controller';
import { Options } from '../../src/ui/options/Options';
import { saveFile } from '../../src/ui/options/packs/save-file';
import { workerPort } from '../../src/ui/options/packs/worker-port';
import { openSurface, setAppearance } from '../../src/ui/surface';
import { today } from '../../src/ui/today';
import { makeWords } from '../../src/ui/words';

async function main(): Promise<void> {
  const words = makeWords(createI18n().t);
  const draw = openSurface(document, words, words.say('options_title'));
  const attributes = ATTRIBUTES.map(({ id }) => id);
  const { version } = browser.runtime.getManifest();
  const packs = workerPort(() => new Worker('/pack-worker.js'), saveFile, today);
  await startOptions(browserPorts(browser, items), (snapshot, actions) => {
    setAppearance(document, snapshot.choices.appearance);
    draw(
      <Options
        snapshot={snapshot}
        actions={actions}
        attributes={attributes}
        version={version}
        packs={packs}
      />,
    );
  });
}

void main();
