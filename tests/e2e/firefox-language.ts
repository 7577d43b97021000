/**
 * Gives Firefox another language. It speaks only those that are installed as packs; extensions are given the language of
 * the pack, whether or not it words the browser's own windows, so an empty pack will do.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';

/** Preferences that ask for the language, and that let a pack in which nobody has signed. */
export const languagePrefs = (language: string): Record<string, unknown> => ({
  'intl.locale.requested': language,
  'extensions.langpacks.signatures.required': false,
});

export async function installLanguage(browser: Browser, language: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'language-'));
  const manifest = {
    manifest_version: 2,
    name: language,
    version: '1.0',
    browser_specific_settings: { gecko: { id: `langpack-${language}@firefox.mozilla.org` } },
    langpack_id: language,
    sources: { browser: { base_path: 'browser/' } },
    languages: { [language]: { chrome_resources: {}, version: '20260101000000' } },
  };
  try {
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    await browser.installExtension(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
