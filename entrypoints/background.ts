import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type BackgroundApi, browserPorts } from '../src/background/browser-ports';
import { handle, type Services } from '../src/background/handle';
import { installed, start } from '../src/background/install';
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
    // The library's own types know only the files of the last build.
    ...browserPorts(browser as BackgroundApi, words),
  };
  const ports = { record, gate, welcome: () => browser.tabs.create({ url: '/welcome.html' }) };
  const failed = (error: unknown) => console.error('Double Take could not make its record ready.', error);

  // Registered at once: a worker that was woken by an event must be listening when that event comes.
  browser.runtime.onMessage.addListener((message, sender) => handle(message, sender, services));
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason, ports).catch(failed));
  browser.runtime.onStartup.addListener(() => void start(ports).catch(failed));
});
