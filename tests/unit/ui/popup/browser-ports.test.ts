import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as items from '../../../../src/settings/items';
import { browserPorts, type PopupApi } from '../../../../src/ui/popup/browser-ports';
import { RECORD, single } from '../summaries';

function api(
  change: {
    url?: string | undefined;
    incognito?: boolean;
    granted?: boolean;
    answer?: () => Promise<unknown>;
  } = {},
) {
  const { incognito = false, granted = true, answer = async () => single() } = change;
  const url = 'url' in change ? change.url : 'https://news.example/story';
  return {
    tabs: {
      query: vi.fn(async () => [{ id: 7, url, incognito }]),
      sendMessage: vi.fn(answer),
      reload: vi.fn(async () => {}),
      create: vi.fn(async () => ({})),
    },
    runtime: {
      sendMessage: vi.fn(async (): Promise<unknown> => ({ ok: true, value: RECORD })),
      openOptionsPage: vi.fn(async () => {}),
      getManifest: () => ({ version: '0.1.0' }),
      getURL: (page: string) => `chrome-extension://id${page}`,
    },
    permissions: { contains: vi.fn(async () => granted), request: vi.fn(async () => true) },
  } satisfies PopupApi;
}

beforeEach(() => fakeBrowser.reset());

describe('the popup’s ports', () => {
  it('open the review of this very tab, and the record', async () => {
    const made = api();
    const ports = await browserPorts(made, items);
    await ports.review();
    expect(made.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://id/review.html#7' });
    await ports.openRecord();
    expect(made.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://id/record.html' });
  });

  it('know the tab', async () => {
    expect(await (await browserPorts(api(), items)).tab()).toEqual({
      place: 'page',
      host: 'news.example',
      incognito: false,
    });
    const without = api({ url: undefined, granted: false });
    expect(await (await browserPorts(without, items)).tab()).toMatchObject({
      place: 'no-access',
      host: null,
    });
  });

  it('ask the page’s top frame', async () => {
    const on = api();
    const ports = await browserPorts(on, items);
    expect((await ports.session.ask({ kind: 'summary' }))?.state).toBe('ready');
    expect(on.tabs.sendMessage).toHaveBeenCalledWith(7, { kind: 'summary' }, { frameId: 0 });
  });

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'Error: Receiving end does not exist.',
  ])('tell that nobody is there: %s', async (message) => {
    const ports = await browserPorts(api({ answer: () => Promise.reject(new Error(message)) }), items);
    expect(await ports.session.ask({ kind: 'summary' })).toBeNull();
  });

  it('pass on any other failure', async () => {
    const ports = await browserPorts(api({ answer: () => Promise.reject(new Error('port closed')) }), items);
    await expect(ports.session.ask({ kind: 'summary' })).rejects.toThrow('port closed');
  });

  it('unwrap the state of the record', async () => {
    const on = api();
    const ports = await browserPorts(on, items);
    expect(await ports.record.state()).toEqual(RECORD);
    on.runtime.sendMessage.mockResolvedValueOnce({ ok: false, code: 'foreign-sender', detail: 'd' });
    await expect(ports.record.state()).rejects.toThrow('foreign-sender');
  });

  it('store strictness and the site switch, and hear of both', async () => {
    const ports = await browserPorts(api(), items);
    const changed = vi.fn();
    const stop = ports.settings.watch(changed);
    await ports.settings.setStrictness('strict');
    await ports.settings.setSite('news.example', false);
    expect(await ports.settings.read('www.news.example')).toEqual({ strictness: 'strict', site: 'off-here' });
    expect(await ports.settings.read(null)).toEqual({ strictness: 'strict', site: 'on' });
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    await ports.settings.setStrictness('lenient');
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('store no site from a private window', async () => {
    const ports = await browserPorts(api({ incognito: true }), items);
    await ports.settings.setSite('news.example', false);
    expect((await items.sites.read()).off).toEqual([]);
  });

  it('ask for access, reload, open the options', async () => {
    const on = api();
    const ports = await browserPorts(on, items);
    await ports.allow();
    expect(on.permissions.request).toHaveBeenCalledWith({ origins: ['*://*/*'] });
    expect(on.tabs.reload).toHaveBeenCalledExactlyOnceWith(7);
    on.permissions.request.mockResolvedValueOnce(false);
    await ports.allow();
    expect(on.tabs.reload).toHaveBeenCalledOnce();
    await ports.reload();
    expect(on.tabs.reload).toHaveBeenCalledTimes(2);
    await ports.options();
    expect(on.runtime.openOptionsPage).toHaveBeenCalled();
  });
});
