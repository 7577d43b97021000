import { describe, expect, it, vi } from 'vitest';
import { askTab } from '../../../src/background/ask-tab';

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');
const request = { kind: 'open-card' } as const;

function makeApi(...answers: (Error | null)[]) {
  return {
    tabs: {
      sendMessage: vi.fn(async () => {
        const answer = answers.shift();
        if (answer) throw answer;
      }),
    },
    scripting: { executeScript: vi.fn(async () => undefined) },
  };
}

describe('asking a tab', () => {
  it('asks the page itself, not what it frames', async () => {
    const api = makeApi(null);
    await askTab(api, 7, request);
    expect(api.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, request, { frameId: 0 });
    expect(api.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('begins a session where none runs, and asks again', async () => {
    const api = makeApi(NOBODY, null);
    await askTab(api, 7, request);
    expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/content-scripts/content.js'],
    });
    expect(api.tabs.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('fails aloud on pages that are the browser’s own', async () => {
    const api = makeApi(NOBODY);
    api.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(askTab(api, 7, request)).rejects.toThrow('Cannot access');
  });

  it('begins none for a failure of another kind', async () => {
    const api = makeApi(new Error('The tab was closed.'));
    await expect(askTab(api, 7, request)).rejects.toThrow('closed');
    expect(api.scripting.executeScript).not.toHaveBeenCalled();
  });
});
