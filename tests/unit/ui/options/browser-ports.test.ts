import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as items from '../../../../src/settings/items';
import { browserPorts } from '../../../../src/ui/options/browser-ports';
import { RECORD } from '../summaries';

const api = (inIncognitoContext = false) => ({
  runtime: { sendMessage: vi.fn(async (): Promise<unknown> => ({ ok: true, value: RECORD })) },
  extension: { inIncognitoContext },
  permissions: { contains: vi.fn(async () => false), request: vi.fn(async () => true) },
});

beforeEach(() => fakeBrowser.reset());

describe('the options page’s ports', () => {
  it('store each choice where it belongs, and read it back', async () => {
    const ports = browserPorts(api(), items);
    const choices = {
      strictness: 'strict',
      attributesOff: ['budget'],
      appearance: { theme: 'dark', marks: 3 },
      sites: { mode: 'chosen', off: [], chosen: ['news.example'] },
      mutes: ['k'],
    } as const;
    await ports.write(structuredClone(choices) as never);
    expect(await ports.read()).toEqual(choices);
    expect(await items.strictness.read()).toBe('strict');
  });

  it('put everything back to the defaults that pages have', async () => {
    const ports = browserPorts(api(), items);
    const fresh = await ports.read();
    await ports.write({
      strictness: 'lenient',
      mutes: ['k'],
      attributesOff: ['budget'],
      appearance: { theme: 'light', marks: 1 },
    });
    await ports.write({ sites: { mode: 'on-click', off: ['a.example'], chosen: [] } });
    await ports.reset();
    expect(await ports.read()).toEqual(fresh);
  });

  it('hear of every setting', async () => {
    const ports = browserPorts(api(), items);
    const changed = vi.fn();
    const stop = ports.watch(changed);
    await ports.write({ strictness: 'lenient' });
    await ports.write({ mutes: ['k'] });
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    await ports.write({ strictness: 'strict' });
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('say so where a private window stores nothing', async () => {
    const ports = browserPorts(api(true), items);
    await expect(ports.write({ mutes: ['k'] })).rejects.toThrow('private-window');
    expect(await items.mutes.read()).toEqual([]);
  });

  it('unwrap the state of the record', async () => {
    expect(await browserPorts(api(), items).record.state()).toEqual(RECORD);
  });

  it('ask the browser for all sites, and for nothing else', async () => {
    const browser = api();
    const { access } = browserPorts(browser, items);
    expect(await access.granted()).toBe(false);
    expect(await access.request()).toBe(true);
    expect(browser.permissions.contains).toHaveBeenCalledWith({ origins: ['*://*/*'] });
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://*/*'] });
  });
});
