/** In the reader's own language: every surface in a browser that speaks it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import pack from '../../assets/packs/bosch-universe/pack.json';
import { root } from '../../scripts/lib/ensure.mjs';
import { lookUpIn, type WordTable } from '../../src/ui/word-table';
import { makeWords } from '../../src/ui/words';
import { Ext, highlights, type InExtension, until } from './harness';
import { serve } from './site';

/** Languages of browsers, and the files of words that they are to find. */
const LANGUAGES = {
  chromium: [
    ['de', 'de'],
    ['es', 'es'],
    ['es-419', 'es'],
    ['fr', 'fr'],
    ['pt-BR', 'pt_BR'],
    ['pt-PT', 'pt_BR'],
    ['sv', 'en'],
  ],
  firefox: [
    ['de', 'de'],
    ['pt-PT', 'pt_BR'],
    ['sv', 'en'],
  ],
} as const;

const wordsOf = (file: string) =>
  makeWords(
    lookUpIn(
      JSON.parse(readFileSync(path.join(root, 'assets/locales', `${file}.json`), 'utf8')) as WordTable,
    ),
  );
const text = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  it.each([...LANGUAGES[kind]])('speaks %s', async (language, file) => {
    const words = wordsOf(file);
    const ext = await Ext.launch(kind, { language, welcome: true });
    try {
      const options = await ext.openPage('options.html');
      await until('the options', async () => (await text(options)).includes(words.say('privacy')));
      const { title, lang, manifest } = await options.evaluate(() => ({
        title: document.title,
        lang: document.documentElement.lang,
        manifest: (globalThis as unknown as InExtension).browser.runtime.getManifest(),
      }));
      expect(title).toBe(words.say('options_title'));
      expect(lang).toBe(words.locale);
      expect(manifest.description).toBe(words.say('extDescription'));

      const said = await text(options);
      expect(said).toContain(words.say('strictness_long_balanced'));
      expect(said).toContain(words.say('promise_network'));
    } finally {
      await ext.close();
    }
  });
});

describe('over an article, in German', () => {
  const german = wordsOf('de');

  it('says what it found in the popup and at the toolbar', async () => {
    const [ext, site] = await Promise.all([Ext.launch('chromium', { language: 'de' }), serve()]);
    try {
      const page = await ext.open(`${site.origin}/sample.html`);
      await until('marks on the page', async () => Object.values(await highlights(page)).flat().length > 0);
      const popup = await ext.openPopup(page);
      const said = await until('the findings', async () => {
        const all = await text(popup);
        return /Aussagen? weich/.test(all) && /Datenbest(?:and|ände,) bis/.test(all) && all;
      });
      const through = new Intl.DateTimeFormat('de', { dateStyle: 'medium', timeZone: 'UTC' });
      expect(said).toContain(german.say('page_says'));
      expect(said).toContain(german.say('hides_none').slice(0, 7));
      expect(said).toContain(String(through.formatToParts(Date.parse(pack.knownThrough)).at(-1)?.value));
      const titles = await popup.evaluate(async () => {
        const { action, tabs } = (globalThis as unknown as InExtension).browser;
        const ids = (await tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
        return Promise.all(ids.map((tabId) => action.getTitle({ tabId })));
      });
      expect(titles.some((title) => /^Double Take: \d+ Aussagen? weich/.test(title))).toBe(true);
    } finally {
      await Promise.all([ext.close(), site.close()]);
    }
  });

  it('says of a page in another language that it is not read', async () => {
    const [ext, site] = await Promise.all([Ext.launch('chromium', { language: 'de' }), serve()]);
    try {
      const page = await ext.open(
        site.put('/es.html', '<!doctype html><html lang="es"><p>Ballard es una serie de Netflix.</p></html>'),
      );
      const popup = await ext.openPopup(page);
      await until('the answer', async () => (await text(popup)).includes(german.say('state_other_language')));
    } finally {
      await Promise.all([ext.close(), site.close()]);
    }
  });
});
