import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDesk } from '../src/card/desk';
import { makeHost } from '../src/card/host';
import { cardStyle } from '../src/card/styles';
import { sessionHere } from '../src/page/desk';
import { KEYS, nameIn } from '../src/settings/keys';
import { mute, muteSite } from '../src/settings/mute';
import type { Appearance } from '../src/settings/schema';
import { makeWords } from '../src/ui/words';

export default defineUnlistedScript(() => {
  const session = sessionHere();
  if (!session || session.desk) return;
  const { storage, extension, runtime } = browser;
  const words = makeWords(createI18n().t);
  const host = makeHost(document, cardStyle());
  session.desk = openDesk(session, host, {
    words,
    version: runtime.getManifest().version,
    mute: (key) => mute(storage.local, key, extension.inIncognitoContext),
    muteSite: () => muteSite(storage.local, location.hostname, extension.inIncognitoContext),
  });
  const name = nameIn(KEYS.appearance);
  void storage.sync
    .get(name)
    .then((stored) => host.setTheme((stored[name] as Appearance | undefined)?.theme));
});
