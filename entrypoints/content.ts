import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { SessionRequest } from '../src/messages';
import { backgroundPort, clock } from '../src/page/browser-ports';
import { PageSession } from '../src/page/session';
import { pageSettings, type StorageAreas } from '../src/settings/page-settings';

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true, // the default would tell the page that the extension is there
  async main(ctx) {
    const { runtime, storage, extension } = browser;
    const isAlive = () => ctx.isValid;
    const session = new PageSession(document, {
      background: backgroundPort((message) => runtime.sendMessage(message), isAlive),
      settings: pageSettings(storage as StorageAreas, location.hostname, extension.inIncognitoContext),
      clock,
      isAlive,
      signal: ctx.signal,
    });
    runtime.onMessage.addListener((message) => session.answer(message as SessionRequest));
    await session.start();
  },
});
