import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import figures from '../../docs/quality/figures.json';
import { ATTRIBUTES } from '../../src/engine/attributes';
import * as items from '../../src/settings/items';
import { browserPorts } from '../../src/ui/options/browser-ports';
import { startOptions } from '../../src/ui/options/controller';
import { Options } from '../../src/ui/options/Options';
import { saveFile } from '../../src/ui/options/packs/save-file';
import { workerPort } from '../../src/ui/options/packs/worker-port';
import { qualityOf } from '../../src/ui/options/quality';
import { shortcutsPort } from '../../src/ui/options/shortcuts';
import { openSurface, setAppearance } from '../../src/ui/surface';
import { today } from '../../src/ui/today';
import { makeWords } from '../../src/ui/words';

async function main(): Promise<void> {
  const words = makeWords(createI18n().t);
  const draw = openSurface(document, words, words.say('options_title'));
  const attributes = ATTRIBUTES.map(({ id }) => id);
  const shortcuts = shortcutsPort(browser, document);
  const packs = workerPort(() => new Worker('/pack-worker.js'), saveFile, today);
  await startOptions(browserPorts(browser, items), (snapshot, actions) => {
    setAppearance(document, snapshot.choices.appearance);
    draw(
      <Options
        snapshot={snapshot}
        actions={actions}
        attributes={attributes}
        version={browser.runtime.getManifest().version}
        packs={packs}
        shortcuts={shortcuts}
        quality={qualityOf(figures)}
        save={saveFile}
      />,
    );
  });
}

void main();
