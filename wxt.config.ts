import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const assets = path.resolve('assets');

const files = (folder: string) => {
  const at = path.join(assets, folder);
  return existsSync(at) ? readdirSync(at, { recursive: true, encoding: 'utf8' }) : [];
};

/** What ships from `assets/` as files, by [file, place in the extension]. The packs lie in the background's script. */
const shipped = (): [from: string, to: string][] => [
  ...files('icon')
    .filter((file) => file.endsWith('.png'))
    .map((file): [string, string] => [`icon/${file}`, `icon/${file}`]),
];

/** Languages that the browsers look for by names of their own, and whose words they share. */
const SAME_WORDS = { pt_PT: 'pt_BR', es_419: 'es' };

const OLDEST = { chrome: '148', firefox: '150' };

const key = (letter: string) => ({ suggested_key: { default: `Alt+Shift+${letter}` } });

export default defineConfig({
  manifestVersion: 3, // WXT's default for Firefox is still 2
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: path.join(assets, 'locales') },
  imports: false, // every import is written out, so that tests/tree.test.ts sees it
  vite: () => ({
    plugins: [preact()],
    // WXT's logger says nothing in a build, but would go into every page.
    build: {
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger'] } },
      // The oldest browsers there are builds for. For older ones `light-dark()` would be rewritten, and the card stay light.
      cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
    },
    // WXT's context tells the page that the extension is there.
    resolve: { alias: { 'wxt/utils/content-script-context': path.resolve('src/page/bare-context.ts') } },
  }),
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push(...shipped().map(([, to]) => to));
    },
    'build:publicAssets': (_, list) => {
      const at = (language: string) => path.join('_locales', language, 'messages.json');
      for (const [language, like] of Object.entries(SAME_WORDS)) {
        const words = list.find(({ relativeDest }) => relativeDest === at(like));
        if (words) list.push({ ...words, relativeDest: at(language) });
      }
      for (const [from, to] of shipped())
        list.push({ absoluteSrc: path.join(assets, from), relativeDest: to });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: ['*://*/*'],
    // Four at most are suggested by Chromium; the reader can change them in the browser.
    commands: {
      _execute_action: key('S'),
      'next-finding': { ...key('J'), description: '__MSG_card_next__' },
      'previous-finding': { ...key('K'), description: '__MSG_card_previous__' },
      'open-card': { ...key('D'), description: '__MSG_command_card__' },
    },
    // The promise "no network requests" as the browser enforces it. The dev server needs its socket.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages: [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "connect-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
        ].join('; '),
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{9b6c1f1e-5d0a-4c6b-8f57-2a7d3e1b9c64}',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${OLDEST.firefox}.0` },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome }),
  }),
});
