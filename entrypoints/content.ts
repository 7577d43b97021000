import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { SessionRequest } from '../src/messages';
import { askOver, clock } from '../src/page/browser-ports';
import { startSession } from '../src/page/session';
import { pageSettings, type StorageAreas } from '../src/settings/page-settings';

export default defineContentScript({
  matches: ['*://*/*'],
  main() {
    const { runtime, storage } = browser;
    const stop = new AbortController();
    const isAlive = () => {
      if (!runtime?.id) stop.abort();
      return !stop.signal.aborted;
    };
    const answer = startSession(document, {
      ask: askOver((request) => runtime.sendMessage(request), isAlive),
      settings: pageSettings(storage as StorageAreas, location.hostname),
      clock,
      isAlive,
      signal: stop.signal,
    });
    runtime.onMessage.addListener((message) => answer(message as SessionRequest));
  },
});
