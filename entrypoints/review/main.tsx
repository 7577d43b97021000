import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import * as items from '../../src/settings/items';
import { makeHand } from '../../src/ui/hand';
import { browserPorts } from '../../src/ui/review/browser-ports';
import { startReview } from '../../src/ui/review/controller';
import { ReviewPage } from '../../src/ui/review/ReviewPage';
import { openSurface, setAppearance } from '../../src/ui/surface';
import { makeWords } from '../../src/ui/words';

async function main(): Promise<void> {
  const words = makeWords(createI18n().t);
  const draw = openSurface(document, words, words.say('review_title'));
  setAppearance(document, await items.appearance.read());
  const hand = makeHand(document);
  await startReview(browserPorts(browser, items, location.hash), document, (snapshot, actions) =>
    draw(<ReviewPage snapshot={snapshot} actions={actions} hand={hand} />),
  );
}

void main();
