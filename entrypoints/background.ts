import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type BackgroundApi, browserPorts } from '../src/background/browser-ports';
import { handle, type Services } from '../src/background/handle';
import { installed, start } from '../src/background/install';
import { listenToReader, type ReaderApi } from '../src/background/reader';
import { References } from '../src/background/references';
import { gate } from '../src/settings/items';
import { bundledPacks } from '../src/store/bundled';
import { RecordDatabase } from '../src/store/database';
import { importsFrom } from '../src/store/imports';
import { RecordStore, webLock } from '../src/store/record';
import { Shelf, ShelfDatabase } from '../src/store/shelf';
import { makeWords } from '../src/ui/words';

export default defineBackground(() => {
  const record = new RecordStore({
    database: () => new RecordDatabase(),
    bundled: bundledPacks(),
    imports: importsFrom(new Shelf(() => new ShelfDatabase())),
    lock: webLock,
  });
  const words = makeWords(createI18n().t);
  const services: Services = {
    self: { id: browser.runtime.id, origin: browser.runtime.getURL('/') },
    record,
    references: new References(record),
    gate,
    ...browserPorts(browser as BackgroundApi, words), // the library's types know only files of the last build
  };
  const ports = { record, gate, welcome: () => browser.tabs.create({ url: '/welcome.html' }) };
  const failed = (error: unknown) => console.error('Double Take could not make its record ready.', error);

  // Registered at once: a worker that was woken by an event must be listening when that event comes.
  browser.runtime.onMessage.addListener((message, sender) => handle(message, sender, services));
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason, ports).catch(failed));
  browser.runtime.onStartup.addListener(() => void start(ports).catch(failed));
  listenToReader(browser as ReaderApi, words.say('menu_check_selection'));
});
