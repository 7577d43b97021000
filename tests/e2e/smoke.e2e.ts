import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ext, highlights, type InExtension } from './harness';
import { type Site, serve } from './site';

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let ext: Ext;
  let site: Site;

  beforeAll(async () => {
    [ext, site] = await Promise.all([Ext.launch(kind), serve()]);
  });
  afterAll(async () => {
    await Promise.all([ext?.close(), site?.close()]);
  });

  it('loads under its own name, with the permissions it declares and no more', async () => {
    const page = await ext.openPage('manifest.json');
    const manifest = await page.evaluate(() =>
      (globalThis as unknown as InExtension).browser.runtime.getManifest(),
    );
    expect(manifest.name).toBe('Double Take');
    expect(manifest.permissions?.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['*://*/*']);
  });

  it('can reach its own files and no network', async () => {
    const page = await ext.openPage('manifest.json');
    const url = site.put('/open.txt', { body: 'reached', headers: { 'access-control-allow-origin': '*' } });
    const fetched = (address: string) =>
      page.evaluate(
        (at) =>
          fetch(at)
            .then(({ ok }) => ok)
            .catch((error: Error) => error.name),
        address,
      );
    expect(await fetched(`${ext.base}/icon/16.png`)).toBe(true);
    expect(await fetched(url)).toBe('TypeError');
  });

  it('leaves a page alone that names nothing covered', async () => {
    const page = await ext.open(site.put('/plain.html', '<!doctype html><p>A page about bread.</p>'));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(
      '<html><head></head><body><p>A page about bread.</p></body></html>',
    );
    expect(await highlights(page)).toEqual({});
  });
});
