import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true, // the default would tell the page that the extension is there
  main() {},
});
