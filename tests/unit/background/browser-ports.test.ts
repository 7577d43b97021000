import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserPorts } from '../../../src/background/browser-ports';

const api = {
  action: {
    setBadgeText: vi.fn(async () => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
    setTitle: vi.fn(async () => undefined),
  },
  runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
  tabs: { create: vi.fn(async () => ({})) },
  scripting: { executeScript: vi.fn(async () => []) },
};
const ports = browserPorts(api, { say: (key, params) => `${key} ${JSON.stringify(params)}`, locale: 'en' });

afterEach(() => {
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('the background in the browser', () => {
  it('sets the badge of one tab', async () => {
    await ports.setBadge(7, { contradicted: 2, conflicts: 1, outdated: 0, quiet: false });
    expect(api.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '3' });
    expect(api.action.setTitle).toHaveBeenCalledWith({
      tabId: 7,
      title: expect.stringContaining('badge_title'),
    });
    expect(api.action.setBadgeBackgroundColor).toHaveBeenCalledWith(expect.objectContaining({ tabId: 7 }));
  });

  it('puts the card into the very document that asked, where the browser can name it', async () => {
    await ports.injectCard({ tabId: 7, frameId: 0, documentId: 'D' });
    expect(api.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, documentIds: ['D'] },
      files: ['/card.js'],
    });
  });

  it('else into the frame', async () => {
    await ports.injectCard({ tabId: 7, frameId: 2 });
    expect(api.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [2] },
      files: ['/card.js'],
    });
  });

  it('opens the record at a fact', async () => {
    await ports.openRecord('harbour-platform');
    expect(api.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://id/record.html#harbour-platform',
    });
  });

  it("tells the day by the reader's clock", () => {
    vi.useFakeTimers({ now: new Date(2030, 0, 5, 23, 59) });
    expect(ports.today()).toBe('2030-01-05');
  });
});
