import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  allFrames: true, // articles also stand in frames of the same origin; the others are left at once
  noScriptStartedPostMessage: true, // the default would tell the page that the extension is there
  main() {},
});
